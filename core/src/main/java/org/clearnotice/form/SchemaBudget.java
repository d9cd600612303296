package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/**
 * Refuses a schema as soon as it asks or unfolds into more than its limits allow, however few lines it has. Counts the whole
 * file, so that many forms in it are no way round.
 */
final class SchemaBudget {

    private final FormLimits limits;
    private final String file;
    private int steps;
    private int fields;

    SchemaBudget(FormDefinition definition) {
        this.limits = definition.limits();
        this.file = definition.source().name();
    }

    /** @throws FindingsException FORM-06 if more parts than allowed were looked at */
    void step() {
        steps(1);
    }

    /** The same for so many parts at once. */
    void steps(int more) {
        steps = (int) Math.min((long) steps + more, Integer.MAX_VALUE);
        limits.refuseMoreSteps(steps, file);
    }

    /** @throws FindingsException FORM-04 if there are more fields than allowed */
    void field() {
        limits.refuseMoreFields(++fields, "the schema has at least", file);
    }

    /** Whether so many levels are more than are followed. */
    boolean tooDeep(int levels) {
        return levels > limits.depth();
    }

    /**
     * Texts that every field below repeats are refused before one does.
     *
     * @throws FindingsException FORM-05 if the path or the section is longer than a text may be
     */
    void refuseLonger(String path, LocalText section, Place at) {
        steps(Math.max(0, section.byLanguage().size() - 1));
        boolean fits = path.length() <= limits.characters();
        for (String words : section.byLanguage().values()) {
            fits &= words.length() <= limits.characters();
        }
        if (!fits) {
            FormField field = FormField.at(path).section(section).at(at).build();
            limits.refuseLarger(FormReading.of(List.of(new Form("", LocalText.EMPTY, "", List.of(field)))), file);
        }
    }
}
