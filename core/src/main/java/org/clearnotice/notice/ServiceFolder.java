package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormDefinition;
import org.clearnotice.form.FormFormats;
import org.clearnotice.form.FormReading;

/** Reads {@code services/} with the form of each service. */
final class ServiceFolder {

    private final FolderReader folder;
    private final FormFormats formats;
    private final String language;
    private final Collection<Finding> findings;

    /** @param language of plain texts */
    ServiceFolder(FolderReader folder, FormFormats formats, String language, Collection<Finding> findings) {
        this.folder = folder;
        this.formats = formats;
        this.language = language;
        this.findings = findings;
    }

    /** Those that could be read, by id. */
    Map<String, PrivacyFolder.Service> services() {
        Map<String, PrivacyFolder.Service> services = new LinkedHashMap<>();
        for (Document file : folder.all("services")) {
            List<Finding> reading = new ArrayList<>();
            facts(file, reading)
                    .flatMap(facts -> withForm(facts, file, reading))
                    .ifPresent(service -> services.put(service.facts().id(), service));
            findings.addAll(reading);
        }
        return services;
    }

    private Optional<ServiceFacts> facts(Document file, List<Finding> reading) {
        ServiceFacts facts = ServiceReader.read(file, language, reading);
        String path = file.source().name();
        if (facts != null && !path.equals("services/" + facts.id() + ".yaml")) {
            reading.add(Finding.error("NOT-03", "the service's id is '" + facts.id() + "', but its file is " + path)
                    .at(file.placeOf("id"))
                    .fix("let them be the same"));
            return Optional.empty();
        }
        return Optional.ofNullable(facts);
    }

    private Optional<PrivacyFolder.Service> withForm(ServiceFacts facts, Document file, List<Finding> reading) {
        Place at = file.placeOf("form");
        try {
            Optional<FormDefinition> definition = folder.definition(facts.form());
            if (definition.isPresent()) {
                FormReading read = formats.read(withUiSchema(definition.get(), facts, file, reading));
                read.findings().forEach(finding -> reading.add(finding.in(facts.id())));
                Form form = chosen(read.forms(), facts, at);
                return Optional.of(
                        new PrivacyFolder.Service(facts, file, form.inLanguage(language), Findings.of(reading)));
            }
            reading.add(Finding.error("NOT-04", "there is no form '" + facts.form() + "'")
                    .at(at)
                    .in(facts.id())
                    .fix("name a file inside the folder"));
        } catch (FindingsException e) {
            e.findings().forEach(finding -> reading.add(finding.in(facts.id())));
        }
        return Optional.empty();
    }

    private FormDefinition withUiSchema(
            FormDefinition definition, ServiceFacts facts, Document file, List<Finding> reading) {
        if (facts.uiSchema() == null) {
            return definition;
        }
        Optional<Source> schema = folder.source(facts.uiSchema());
        if (schema.isEmpty()) {
            reading.add(Finding.error("NOT-04", "there is no UI schema '" + facts.uiSchema() + "'")
                    .at(file.placeOf("uiSchema"))
                    .in(facts.id())
                    .fix("name a file inside the folder"));
        }
        return schema.map(definition::withUiSchema).orElse(definition);
    }

    private static Form chosen(List<Form> forms, ServiceFacts facts, Place at) {
        String formId = facts.formId();
        Form form = forms.size() == 1
                ? forms.get(0)
                : forms.stream()
                        .filter(one -> token(one).equals(formId))
                        .findFirst()
                        .orElseThrow(() -> refused(
                                "the file holds " + forms.size() + " forms: "
                                        + String.join(
                                                ", ",
                                                forms.stream()
                                                        .map(ServiceFolder::token)
                                                        .toList()),
                                at));
        Form named = formId == null ? form : form.named(formId);
        if (!named.id().matches(FactForms.TOKEN)) {
            throw refused("the form's id '" + named.id() + "' is no token, so no receipt can repeat it", at);
        }
        return named;
    }

    /** What {@code formId} calls a form among several: its id in the signs of a token. */
    static String token(Form form) {
        String token = form.id()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        return token.isEmpty() ? "form" : token;
    }

    private static FindingsException refused(String message, Place at) {
        return new FindingsException(
                Findings.of(Finding.error("NOT-04", message).at(at).fix("name one with 'formId', in small letters")));
    }
}
