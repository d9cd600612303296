package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Finding;
import org.clearnotice.form.FormField;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;

/** The form's fields against the facts. */
final class FieldRules {

    private final AssessedService service;
    private final ServiceFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private FieldRules(AssessedService service) {
        this.service = service;
        this.facts = service.facts();
    }

    static Collection<Finding> findings(AssessedService service) {
        FieldRules rules = new FieldRules(service);
        service.assessment().fields().forEach(rules::field);
        rules.strangers();
        return rules.findings;
    }

    private void field(FieldRisk field) {
        String path = field.path();
        if (facts.purposes().stream().noneMatch(purpose -> purpose.fields().holds(path))) {
            add(Finding.error("NOT-10", "the form asks '" + path + "', and no purpose uses it"), path)
                    .fixed("name it in the 'fields' of a purpose, or take it out of the form");
        }
        if (field.classification().category() == null && !isUnsigned(path)) {
            add(Finding.error("NOT-11", "nobody has said what '" + path + "' holds, so no receipt can record it"), path)
                    .fixed("give it a 'category' with 'by' and 'because' under 'fields'");
        }
        if (!kept(path)) {
            add(Finding.error("NOT-12", "the facts do not say how long '" + path + "' is kept"), path)
                    .fixed("name it under 'retention'; the records officer knows");
        }
        if (field.assessedTier() != Tier.NONE) {
            words(field);
            exposure(field);
        }
    }

    /** Some entry says how long the field is kept, for each purpose that uses it. */
    private boolean kept(String path) {
        return facts.retention().stream().anyMatch(entry -> entry.fields().holds(path))
                && facts.purposes().stream()
                        .filter(purpose -> purpose.fields().holds(path))
                        .allMatch(purpose -> facts.retention().stream()
                                .anyMatch(entry ->
                                        entry.isFor(purpose) && entry.fields().holds(path)));
    }

    private void words(FieldRisk field) {
        String path = field.path();
        ServiceFacts.FieldFacts own = facts.fields().get(path);
        boolean required = field.classification().field().required();
        if (own == null || own.ifMissing() == null) {
            add(
                            Finding.warning(
                                    "NOT-13",
                                    "the facts do not say what happens without the "
                                            + (required ? "required" : "optional") + " field '" + path + "'"),
                            path)
                    .fixed("add 'ifMissing' under 'fields'; the team that runs the service knows");
        }
        boolean named = field.classification().category() != null
                && Objects.requireNonNull(field.classification().category())
                        .name()
                        .equals("pd:Name");
        if (field.assessedTier().compareTo(Tier.PERSONAL) >= 0 && !named && (own == null || own.why() == null)) {
            add(Finding.warning("NOT-14", "the facts do not say why the PERSONAL field '" + path + "' is needed"), path)
                    .fixed("add 'why' under 'fields'; it stands beside the question");
        }
    }

    private void exposure(FieldRisk field) {
        DataCategory category = field.classification().category();
        if (category == null) {
            return;
        }
        Exposure pack = service.jurisdiction().exposure(category.name());
        ServiceFacts.FieldFacts own = facts.fields().get(field.path());
        Exposure said = own == null ? null : own.exposure();
        if (said != null && said.hidesMoreThan(pack) && !said.isDecided()) {
            Finding looser = said.looserThan(pack, field.path());
            add(looser, field.path()).fixed(looser.fix());
        }
        if ((said == null ? pack : said).value() == Exposure.Value.UNKNOWN) {
            add(
                            Finding.warning(
                                    "NOT-16",
                                    "nobody knows yet whether '" + field.path()
                                            + "' can come out in a public-records request"),
                            field.path())
                    .fixed("ask counsel, and set 'exposure' under 'fields' or in the city's pack");
        }
    }

    /** Facts about fields that the form does not have. */
    private void strangers() {
        List<String> paths = service.assessment().form().fields().stream()
                .map(FormField::path)
                .toList();
        Map<String, String> named = new LinkedHashMap<>();
        facts.fields().keySet().forEach(path -> named.put(path, "fields[" + path + "]"));
        named(facts.purposes(), "purposes", purpose -> purpose.fields(), named);
        named(facts.recipients(), "recipients", recipient -> recipient.gets(), named);
        named(facts.retention(), "retention", retention -> retention.fields(), named);
        named(facts.laws(), "laws", law -> law.fields(), named);
        named(facts.sensitive().thirdParties(), "thirdParties", third -> third.fields(), named);
        SensitiveFacts.Safety safety = facts.sensitive().safety();
        List<String> safe = safety == null ? List.of() : safety.safeContact();
        for (int i = 0; i < safe.size(); i++) {
            named.putIfAbsent(safe.get(i), "safety.safeContact[" + i + "]");
        }
        named.keySet().removeAll(paths);
        named.forEach((path, where) -> findings.add(Finding.error(
                        "NOT-17",
                        "the facts speak of '" + Finding.brief(path) + "', which the form does not ask"
                                + decidedInVain(path))
                .field(path)
                .at(service.file().placeOf(where))
                .fix(NearestPath.wayOut(path, paths))));
    }

    /** Then that is said already. */
    private boolean isUnsigned(String path) {
        ServiceFacts.FieldFacts field = facts.fields().get(path);
        return field != null && field.override() != null && !field.override().isSigned();
    }

    private String decidedInVain(String path) {
        ServiceFacts.FieldFacts field = facts.fields().get(path);
        ServiceFacts.Override override = field == null ? null : field.override();
        return override == null
                ? ""
                : "; what " + Finding.brief(Objects.requireNonNullElse(override.by(), "somebody"))
                        + " decided about it holds for nothing";
    }

    /** Where each path is named first. */
    private static <T> void named(
            List<T> entries, String member, Function<T, FieldSet> fields, Map<String, String> named) {
        for (int i = 0; i < entries.size(); i++) {
            String where = member + "[" + i + "]";
            fields.apply(entries.get(i)).paths().forEach(path -> named.putIfAbsent(path, where));
        }
    }

    private Added add(Finding finding, String path) {
        return new Added(finding.field(path).at(service.file().placeOf("fields[" + path + "]")));
    }

    /** A finding that waits for its way out. */
    private final class Added {

        private final Finding finding;

        private Added(Finding finding) {
            this.finding = finding;
        }

        private void fixed(String wayOut) {
            findings.add(finding.fix(wayOut));
        }
    }
}
