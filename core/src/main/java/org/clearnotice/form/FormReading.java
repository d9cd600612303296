package org.clearnotice.form;

import java.util.Collection;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;

/**
 * What a reader found in a file.
 *
 * @param format the reader's name for it
 * @param because why the file was taken for this format; empty where the format was named
 * @param forms in their order
 * @param findings what could not be read, or only guessed; no ERROR is among them
 */
public record FormReading(String format, String because, List<Form> forms, Findings findings) {

    public FormReading {
        forms = List.copyOf(forms);
    }

    /** Everything was read. */
    public static FormReading of(List<Form> forms) {
        return new FormReading("", "", forms, Findings.none());
    }

    /** Forms of which some part could not be read. */
    public static FormReading of(List<Form> forms, Findings findings) {
        return new FormReading("", "", forms, findings);
    }

    FormReading with(Collection<Finding> more) {
        return new FormReading(format, because, forms, findings.plus(Findings.of(more)));
    }

    FormReading as(String name, String reason) {
        return new FormReading(name, reason, forms, findings);
    }
}
