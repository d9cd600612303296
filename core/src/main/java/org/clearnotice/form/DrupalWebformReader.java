package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;

/**
 * Reads webforms of Drupal's Webform module: an exported configuration, {@code webform.webform.NAME.yml}, or its elements
 * alone.
 *
 * <p>A translation, {@code NAME.LANG.yml}, says no more than texts: it is read with its form {@code NAME.yml} beside it, and
 * alone it is refused. A form gathers the translations beside it, so that its texts keep all their languages.
 */
final class DrupalWebformReader implements FormReader {

    /** More translations beside one form are left alone, so that a folder cannot take hours. */
    private static final int MOST_TRANSLATIONS = 100;

    @Override
    public String format() {
        return "drupal";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition
                .parsed()
                .map(document -> document.root() instanceof Node.Members root ? DrupalFile.because(root) : "")
                .filter(because -> !because.isEmpty());
    }

    @Override
    public FormReading read(FormDefinition definition) {
        DrupalFile own = DrupalFile.of(definition);
        List<Finding> findings = new ArrayList<>();
        if (!own.isTranslation()) {
            return reading(definition, own, beside(definition, findings), findings);
        }
        DrupalNames names = DrupalNames.of(definition.source().name());
        if (names.language().isEmpty()) {
            throw withoutLanguage(definition.source());
        }
        DrupalFile form = form(definition, names);
        return reading(definition, form, List.of(DrupalTranslation.of(own, names.language())), findings);
    }

    private static FormReading reading(
            FormDefinition definition, DrupalFile form, List<DrupalTranslation> translations, List<Finding> findings) {
        DrupalElements elements = new DrupalElements(form, definition.limits());
        elements.read(translations);
        findings.addAll(elements.findings());
        translations.forEach(translation -> adviseUnused(translation, elements, findings));
        boolean translated = form.source() != definition.source() && !translations.isEmpty();
        Form read = new Form(
                FormNames.stem(definition.source().name()),
                title(form, translations),
                translated ? translations.get(0).language() : form.language(),
                elements.fields());
        return FormReading.of(List.of(read), Findings.of(findings));
    }

    private static LocalText title(DrupalFile form, List<DrupalTranslation> translations) {
        Map<String, String> title =
                new LinkedHashMap<>(PlainText.in(form.language(), form.title()).byLanguage());
        translations.forEach(translation -> title.putAll(
                PlainText.in(translation.language(), translation.file().title()).byLanguage()));
        return new LocalText(title);
    }

    /** The form that a translation belongs to. */
    private static DrupalFile form(FormDefinition definition, DrupalNames names) {
        for (String name : names.ofForm()) {
            Optional<Source> found = definition.beside(name);
            if (found.isPresent()) {
                DrupalFile form = DrupalFile.of(FormDefinition.of(found.get()).within(definition.limits()));
                if (form.isTranslation()) {
                    throw refused(
                            definition.source(),
                            Finding.error("FORM-52", "'" + name + "' beside it is itself a translation, not its form")
                                    .fix("put the form's own export there"));
                }
                return form;
            }
        }
        String missing = names.ofForm().get(0);
        throw refused(
                definition.source(),
                Finding.error(
                                "FORM-51",
                                "this file holds the texts of a form in '" + names.language()
                                        + "' and nothing else; its form '" + missing + "' does not lie beside it")
                        .fix("put " + missing + " into the same folder"));
    }

    private static FindingsException withoutLanguage(Source source) {
        DrupalNames names = DrupalNames.of(source.name());
        String folder = DrupalNames.languageOfFolder(source.name());
        String form = names.name() + names.suffix();
        String translation = names.name() + "." + (folder.isEmpty() ? "LANG" : folder) + names.suffix();
        return refused(
                source,
                Finding.error(
                                "FORM-51",
                                "this file holds the texts of a translated form and nothing else; its name does not say the"
                                        + " language")
                        .fix("copy it as " + translation + " into the folder of its form " + form));
    }

    private static FindingsException refused(Source source, Finding finding) {
        return new FindingsException(Findings.of(finding.at(Place.of(source.name()))));
    }

    /** The translations that lie beside a form; one that cannot be read is a finding and hides no other. */
    private static List<DrupalTranslation> beside(FormDefinition definition, List<Finding> findings) {
        DrupalNames form = DrupalNames.of(definition.source().name());
        List<DrupalTranslation> translations = new ArrayList<>();
        List<String> names = definition.namesBeside().stream()
                .filter(name -> isTranslation(name, form))
                .toList();
        for (String name : names.subList(0, Math.min(names.size(), MOST_TRANSLATIONS))) {
            read(definition, name, translations, findings);
        }
        if (names.size() > MOST_TRANSLATIONS) {
            findings.add(Finding.warning(
                            "FORM-53",
                            names.size() + " translations lie beside the form; the first " + MOST_TRANSLATIONS
                                    + " are read")
                    .at(Place.of(definition.source().name())));
        }
        return translations;
    }

    private static boolean isTranslation(String file, DrupalNames form) {
        DrupalNames names = DrupalNames.of(file);
        String whole = form.language().isEmpty() ? form.name() : form.name() + "." + form.language();
        return !names.language().isEmpty()
                && names.name().equals(whole)
                && (names.suffix().equals(".yml") || names.suffix().equals(".yaml"));
    }

    private static void read(
            FormDefinition definition, String name, List<DrupalTranslation> translations, List<Finding> findings) {
        try {
            definition
                    .beside(name)
                    .map(source -> DrupalFile.of(FormDefinition.of(source).within(definition.limits())))
                    .ifPresent(file -> take(file, translations, findings));
        } catch (FindingsException e) {
            Finding first = e.findings().asList().get(0);
            findings.add(Finding.warning("FORM-53", "the translation " + name + " is left out: " + first.message())
                    .at(first.place())
                    .fix(first.fix()));
        }
    }

    private static void take(DrupalFile file, List<DrupalTranslation> translations, List<Finding> findings) {
        String name = file.source().name();
        if (file.isTranslation()) {
            translations.add(DrupalTranslation.of(file, DrupalNames.of(name).language()));
        } else {
            findings.add(Finding.warning("FORM-53", "this file is named like a translation and is a form of its own")
                    .at(Place.of(name))
                    .fix("give it another name"));
        }
    }

    private static void adviseUnused(DrupalTranslation translation, DrupalElements elements, List<Finding> findings) {
        List<String> unused = translation.elements().keySet().stream()
                .filter(key -> !elements.keys().contains(key))
                .toList();
        if (!unused.isEmpty()) {
            findings.add(Finding.advice(
                            "FORM-54",
                            "texts of elements that the form does not have: " + DrupalElements.listed(unused))
                    .at(Place.of(translation.file().source().name())));
        }
    }
}
