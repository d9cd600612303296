package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFormats;
import org.clearnotice.risk.TierPolicy;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;

/**
 * A city's {@code privacy/} folder, read whole: a broken file never hides what is wrong in the others.
 *
 * @param city null where {@code city.yaml} could not be read
 * @param services those that could be read with their form, by id
 */
public record PrivacyFolder(
        SourceFolder sources,
        @Nullable City city,
        Jurisdiction jurisdiction,
        TierPolicy policy,
        FieldClassifier classifier,
        Map<String, Service> services,
        Findings findings) {

    /** A service with its form. @param facts the file that the facts were read from, for places */
    public record Service(ServiceFacts facts, Document file, Form form) {}

    public static PrivacyFolder read(SourceFolder sources, FormFormats formats) {
        List<Finding> findings = new ArrayList<>();
        Document cityFile = document(sources, "city.yaml", findings);
        City city = cityFile == null ? null : CityReader.read(cityFile, findings);
        Jurisdiction jurisdiction = city == null || cityFile == null
                ? new Jurisdiction(List.of())
                : PackStack.of(city, cityFile, sources, findings);
        TierPolicyReader.Decided decided = policy(sources, findings);
        Map<String, Service> services = new LinkedHashMap<>();
        String language = city == null ? "en" : city.language();
        for (String name : sources.names("services")) {
            if (name.endsWith(".yaml")) {
                service(sources, "services/" + name, language, findings)
                        .flatMap(read -> withForm(read, sources, formats, findings))
                        .ifPresent(service -> services.put(service.facts().id(), service));
            }
        }
        return new PrivacyFolder(
                sources, city, jurisdiction, decided.policy(), decided.classifier(), services, Findings.of(findings));
    }

    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    private static @Nullable Document document(SourceFolder sources, String path, Collection<Finding> findings) {
        Optional<Source> source = sources.find(path);
        if (source.isEmpty()) {
            findings.add(Finding.error("NOT-02", "the folder has no " + path)
                    .at(Place.of(path))
                    .fix("is this the privacy/ folder? 'new' writes one to begin with"));
            return null;
        }
        try {
            return Document.yaml(source.get());
        } catch (FindingsException e) {
            e.findings().forEach(findings::add);
            return null;
        }
    }

    private static TierPolicyReader.Decided policy(SourceFolder sources, Collection<Finding> findings) {
        Document file = sources.find("policy.yaml").isEmpty() ? null : document(sources, "policy.yaml", findings);
        return TierPolicyReader.read(file, findings);
    }

    /** The facts with their file; the form comes next. */
    private record Facts(ServiceFacts facts, Document file) {}

    private static Optional<Facts> service(
            SourceFolder sources, String path, String language, Collection<Finding> findings) {
        Document file = document(sources, path, findings);
        if (file == null) {
            return Optional.empty();
        }
        ServiceFacts facts = ServiceReader.read(file, language, findings);
        if (facts == null) {
            return Optional.empty();
        }
        if (!path.equals("services/" + facts.id() + ".yaml")) {
            findings.add(Finding.error("NOT-03", "the service's id is '" + facts.id() + "', but its file is " + path)
                    .at(file.placeOf("id"))
                    .fix("let them be the same"));
            return Optional.empty();
        }
        return Optional.of(new Facts(facts, file));
    }

    private static Optional<Service> withForm(
            Facts read, SourceFolder sources, FormFormats formats, Collection<Finding> findings) {
        Place at = read.file().placeOf("form");
        Optional<Source> source = sources.find(read.facts().form());
        if (source.isEmpty()) {
            findings.add(
                    Finding.error("NOT-04", "there is no form '" + read.facts().form() + "'")
                            .at(at)
                            .in(read.facts().id())
                            .fix("name a file inside the folder"));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Service(read.facts(), read.file(), chosen(formats.read(source.get()), read.facts(), at)));
        } catch (FindingsException e) {
            e.findings().forEach(finding -> findings.add(finding.in(read.facts().id())));
            return Optional.empty();
        }
    }

    private static Form chosen(List<Form> forms, ServiceFacts facts, Place at) {
        String formId = facts.formId();
        Optional<Form> chosen = forms.size() == 1
                ? Optional.of(forms.get(0))
                : forms.stream().filter(form -> form.id().equals(formId)).findFirst();
        Form form = chosen.orElseThrow(() -> refused(
                "the file holds " + forms.size() + " forms: "
                        + String.join(", ", forms.stream().map(Form::id).toList()),
                at));
        Form named = formId == null ? form : form.named(formId);
        if (!named.id().matches(FactForms.TOKEN)) {
            throw refused("the form's id '" + named.id() + "' is no token, so no receipt can repeat it", at);
        }
        return named;
    }

    private static FindingsException refused(String message, Place at) {
        return new FindingsException(
                Findings.of(Finding.error("NOT-04", message).at(at).fix("name one with 'formId', in small letters")));
    }
}
