package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/**
 * Reads forms of Form.io and of what is built on it: navikt's skjemabygging, Open Forms, BC Gov's CHEFS.
 *
 * <p>What a file may hold: {@link FormIoShapes}; how fields are found: {@link FormIoWalk}. One form of a file is called as its file is,
 * several by their own names. Nothing is run or fetched. FORM-70 is a text that would multiply beyond the limits, FORM-79 a file that
 * holds no form; both refuse it.
 */
final class FormIoFormReader implements FormReader {

    private static final String BOKMAL = "nb";

    @Override
    public String format() {
        return "formio";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition
                .parsed()
                .map(document -> FormIoShapes.of(document.root()).because())
                .filter(reason -> !reason.isEmpty());
    }

    @Override
    public FormReading read(FormDefinition definition) {
        Document document = definition.document();
        FormIoShapes shapes = FormIoShapes.of(document.root());
        List<FormIoDefinition> found = shapes.definitions();
        if (found.isEmpty()) {
            throw FormIoNotes.refused(
                    Finding.error("FORM-79", "no list of 'components' is found in this file")
                            .fix("hand in the form's definition as its builder exports it"),
                    document.root().place());
        }
        FormIoNotes notes = new FormIoNotes(definition);
        shapes.findings().forEach(notes::add);
        String stem = FormNames.stem(definition.source().name());
        FieldPaths ids = new FieldPaths();
        List<Form> forms = new ArrayList<>();
        for (FormIoDefinition one : found) {
            String id = found.size() == 1 || one.id().isBlank() ? stem : one.id();
            forms.add(form(one, ids.next(id), notes));
        }
        return FormReading.of(forms, notes.findings());
    }

    private static Form form(FormIoDefinition definition, String id, FormIoNotes notes) {
        FormIoWords words = new FormIoWords(notes);
        definition.about().forEach(words::take);
        for (FormIoStep step : definition.steps()) {
            if (step.named() != null) {
                words.take(step.named());
            }
        }
        FormIoTexts texts = new FormIoTexts(language(definition), words, notes);
        FormIoWalk walk = new FormIoWalk(texts, notes);
        for (FormIoStep step : definition.steps()) {
            walk.page(step, configuration(step.configuration(), notes));
        }
        return new Form(id, title(definition, texts), texts.language(), walk.fields());
    }

    private static Node configuration(Node node, FormIoNotes notes) {
        if (!(node instanceof Node.Text text)) {
            return node;
        }
        notes.step(text.value().length());
        return Document.json(notes.source(), text, notes.limits().depth()).root();
    }

    private static LocalText title(FormIoDefinition definition, FormIoTexts texts) {
        return definition.about().stream()
                .map(about -> texts.first(about, "title", "name"))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(LocalText.EMPTY);
    }

    /** What the file says; navikt writes every form in Bokmål and lists it among its languages. */
    private static String language(FormIoDefinition definition) {
        for (Node.Members about : definition.about()) {
            String said = LanguageTag.of(about.text("language"));
            if (!said.isEmpty()) {
                return said;
            }
            boolean navikt = about.get("skjemanummer") instanceof Node.Text;
            if (navikt
                    && about.list("publishedLanguages").stream()
                            .anyMatch(tag -> tag.written().startsWith(BOKMAL))) {
                return BOKMAL;
            }
        }
        return "";
    }
}
