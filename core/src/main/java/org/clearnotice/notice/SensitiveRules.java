package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Finding;
import org.clearnotice.document.NearestName;
import org.clearnotice.risk.Audience;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;

/** What a SENSITIVE notice cannot go out without, and what must never be in it (research 7.3, 7.5). */
final class SensitiveRules {

    private final AssessedService service;
    private final ServiceFacts facts;
    private final SensitiveFacts sensitive;
    private final PrivacyVocabulary vocabulary = PrivacyVocabulary.bundled();
    private final List<Finding> findings = new ArrayList<>();

    private SensitiveRules(AssessedService service) {
        this.service = service;
        this.facts = service.facts();
        this.sensitive = facts.sensitive();
    }

    static Collection<Finding> findings(AssessedService service) {
        SensitiveRules rules = new SensitiveRules(service);
        rules.kinds();
        rules.neverAsks();
        rules.audience();
        rules.facts();
        rules.safety();
        rules.laws();
        rules.releases();
        rules.exposure();
        rules.thirdParties();
        return rules.findings;
    }

    /** Each kind that the form collects has use and guard, and none is told of that it does not collect. */
    private void kinds() {
        Set<String> collected = new LinkedHashSet<>();
        for (SensitiveKind kind : SensitiveKind.of(service)) {
            String name = kind.category().name();
            collected.add(name);
            SensitiveFacts.UseAndGuard said = sensitive.kinds().get(name);
            if (said == null || said.use() == null || said.guard() == null) {
                String where = kind.fields().isEmpty()
                        ? "the service gives away"
                        : "the form asks in '" + kind.fields().get(0).path() + "'";
                error("NOT-39", "the facts do not say use and guard of '" + name + "', which " + where, "sensitive")
                        .fixed("add '" + name + "' with 'use' and 'guard' under 'sensitive'; the team that runs the"
                                + " service knows");
            }
        }
        if (collected.isEmpty()) {
            error("NOT-39", "the form is SENSITIVE, and nobody has said which very sensitive kind it collects", "id")
                    .fixed("add 'context: {SENSITIVE: VIOLENCE}' or the like, or a 'category' under 'fields'");
        }
        strangers(collected);
    }

    private void strangers(Set<String> collected) {
        sensitive.kinds().keySet().stream()
                .filter(name -> !collected.contains(name))
                .forEach(name -> error(
                                "NOT-39",
                                "the facts tell of '" + name + "', which the form does not collect",
                                "sensitive[" + name + "]")
                        .fixed(NearestName.of(name, collected)
                                .map(nearest -> "did you mean '" + nearest + "'?")
                                .orElse("collected here: " + String.join(", ", collected))));
    }

    /** A notice that says what is never asked must be true. */
    private void neverAsks() {
        for (int i = 0; i < sensitive.neverAsks().size(); i++) {
            String name = sensitive.neverAsks().get(i);
            String where = "neverAsks[" + i + "]";
            if (DataCategory.named(name).isEmpty()) {
                findings.add(TierPolicyReader.unknown(name, service.file().placeOf(where)));
            }
            service.assessment().fields().stream()
                    .filter(field -> Optional.ofNullable(field.classification().category())
                            .filter(category -> category.name().equals(name))
                            .isPresent())
                    .findFirst()
                    .ifPresent(field -> error(
                                    "NOT-39",
                                    "the notice would say that '" + name + "' is never asked, and '" + field.path()
                                            + "' asks it",
                                    where)
                            .fixed("take it out of 'neverAsks', or the question out of the form"));
        }
    }

    private void audience() {
        String context = facts.context().sensitive();
        if (context == null) {
            return;
        }
        vocabulary
                .unknown(context, "context")
                .ifPresent(finding -> findings.add(finding.at(service.file().placeOf("context"))));
        boolean apart =
                facts.context().audience() == Audience.VICTIM || facts.context().audience() == Audience.ACCUSED;
        if (context.equals("VIOLENCE") && !apart) {
            error(
                            "NOT-41",
                            "the person who was hurt and the person accused of it would read the same notice",
                            "audience")
                    .fixed("write 'audience: {role: VICTIM}' or '{role: ACCUSED}', and a service of its own for the"
                            + " other");
        }
    }

    private void facts() {
        must(facts.neutralTitle(), "neutralTitle", "page titles and receipts would name the service");
        must(
                service.city().emergency(),
                "emergency",
                "a person in danger must find the number; it stands in city.yaml");
        must(service.city().help(), "help", "somebody must help to read this, in any language; it stands in city.yaml");
        must(SensitiveNotice.phone(service), "collector.phone", "it may be safer to call than to write");
        must(facts.protections().isEmpty() ? null : facts.protections(), "protections", "people ask who can open it");
        if (!facts.channels().contains(Channel.PHONE)) {
            error("NOT-40", "PHONE is not among the 'channels', so the web is the only way", "channels")
                    .fixed("add PHONE once staff can take all of this by phone: for some nothing else is safe");
        }
    }

    private void safety() {
        SensitiveFacts.Safety safety = sensitive.safety();
        String exit = safety == null ? null : safety.exit();
        must(exit, "safety.exit", "people must be able to leave the page at once");
        if (exit != null && !exit.matches(FactForms.PAGE) && !exit.matches(FactForms.SITE)) {
            error("NOT-40", "'safety.exit' is '" + exit + "'; it " + FactForms.PAGE_RULE, "safety.exit")
                    .fixed("name a page that anybody could have open, such as the weather");
        }
        List<String> contact = safety == null ? List.of() : safety.safeContact();
        must(contact.isEmpty() ? null : contact, "safety.safeContact", "a call at the wrong time can hurt");
        SensitiveFacts.Copies copies = safety == null ? null : safety.copies();
        must(copies, "safety.copies", "people ask what arrives at home");
        if (copies == SensitiveFacts.Copies.BY_DEFAULT) {
            error("NOT-42", "copies go out by themselves, to where somebody else may open them", "safety.copies")
                    .fixed("write ON_REQUEST or NEVER, and send none");
        }
        Term program = safety == null ? null : safety.addressProgram();
        String code = program == null ? null : program.code();
        if (code != null) {
            unknown(code, "program", "safety.addressProgram");
        }
    }

    private void laws() {
        if (sensitive.limits().isEmpty()) {
            error("NOT-43", "the facts do not say when the city must share all the same", "limits")
                    .fixed("name the 'limits', such as COURT_ORDER; counsel knows");
        }
        SensitiveFacts.NoLaws none = sensitive.noLaws();
        if (facts.laws().isEmpty() && (none == null || !none.isSigned())) {
            error("NOT-43", "the facts name no law that protects this data", "laws")
                    .fixed("add 'laws' with 'cite' and 'says', or 'laws: {NONE: the reason, by: a person}'; counsel"
                            + " knows");
        }
    }

    /** Federal money for people who were hurt forbids to tell others without a signed, time-limited release. */
    private void releases() {
        for (int i = 0; i < sensitive.funding().size(); i++) {
            unknown(sensitive.funding().get(i), "funding", "funding[" + i + "]");
        }
        SensitiveFacts.Release release = sensitive.release();
        must(release, "releases.rule", "people ask whom the city tells");
        if (!sensitive.funding().isEmpty() && release == SensitiveFacts.Release.SIGNED) {
            error(
                            "NOT-44",
                            "a service paid by " + String.join(", ", sensitive.funding())
                                    + " needs releases that end: SIGNED is too wide",
                            "releases.rule")
                    .fixed("write SIGNED_AND_TIME_LIMITED or NEVER");
        }
        boolean others = facts.recipients().stream()
                .anyMatch(recipient -> recipient.role() != ServiceFacts.Recipient.Role.PROCESSOR);
        if (release == SensitiveFacts.Release.NEVER && others) {
            error("NOT-44", "the notice would say that nobody outside is told, and 'recipients' names some", "releases")
                    .fixed("take them out, or write SIGNED_AND_TIME_LIMITED");
        }
    }

    /** The law forbids to tell who came, and a records law may be said to bring it out: both cannot stand in one notice. */
    private void exposure() {
        NoticeData data = new NoticeData(service);
        for (FieldRisk field : sensitive.funding().isEmpty() ? List.<FieldRisk>of() : data.personal()) {
            Exposure.Value value = data.exposure(field).value();
            if (value.compareTo(Exposure.Value.LIKELY_PUBLIC) <= 0) {
                findings.add(Finding.warning(
                                "NOT-45",
                                "a service paid by " + String.join(", ", sensitive.funding())
                                        + " may not tell who came, and the notice says that '" + field.path()
                                        + "' may be shared (" + value + ")")
                        .at(service.file().placeOf("fields[" + field.path() + "]"))
                        .field(field.path())
                        .fix("ask counsel, and set 'exposure' under 'fields'"));
            }
        }
    }

    private void thirdParties() {
        for (int i = 0; i < sensitive.thirdParties().size(); i++) {
            must(sensitive.thirdParties().get(i).who(), "thirdParties[" + i + "].who", "the notice says who it is");
        }
    }

    private void unknown(String code, String kind, String where) {
        vocabulary
                .unknown(code, kind)
                .ifPresent(finding -> findings.add(finding.at(service.file().placeOf(where))));
    }

    private void must(@Nullable Object fact, String member, String why) {
        if (fact == null) {
            error("NOT-40", "a SENSITIVE notice needs '" + member + "'", member).fixed("add it: " + why);
        }
    }

    private Waiting error(String code, String message, String where) {
        return new Waiting(Finding.error(code, message).at(service.file().placeOf(where)));
    }

    /** A finding that waits for its way out. */
    private final class Waiting {

        private final Finding finding;

        private Waiting(Finding finding) {
            this.finding = finding;
        }

        private void fixed(String wayOut) {
            findings.add(finding.fix(wayOut));
        }
    }
}
