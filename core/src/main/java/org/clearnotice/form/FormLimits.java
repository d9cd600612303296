package org.clearnotice.form;

import java.util.stream.Stream;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/**
 * How much one file may ask: no form that a person fills in comes near. What is more is refused whole, never read by half.
 *
 * @param fields at most so many in one file (FORM-04)
 * @param depth levels of JSON or YAML (DOC-07)
 * @param characters of any text of a field (FORM-05)
 * @param steps parts looked at while references are followed, so that a few lines cannot unfold into millions (FORM-06)
 */
public record FormLimits(int fields, int depth, int characters, int steps) {

    /** 5,000 fields, 200 levels, texts of 20,000 characters, 200,000 steps. */
    public static final FormLimits USUAL = new FormLimits(5_000, 200, 20_000, 200_000);

    public FormLimits {
        if (fields < 1 || depth < 1 || characters < 1 || steps < 1 || depth > Document.DEEPEST) {
            throw new IllegalArgumentException("a limit is at least 1, and depth at most " + Document.DEEPEST
                    + ": fields " + fields + ", depth " + depth + ", characters " + characters + ", steps " + steps);
        }
    }

    /** @throws FindingsException FORM-04, of whoever has so many fields */
    void refuseMoreFields(int found, String who, String file) {
        if (found > fields) {
            throw refused(Finding.error("FORM-04", who + " " + found + " fields; at most " + fields + " are read")
                    .at(Place.of(file))
                    .fix("split it, or hand in the form alone"));
        }
    }

    /** @throws FindingsException FORM-06 */
    void refuseMoreSteps(int taken, String file) {
        if (taken > steps) {
            throw refused(Finding.error("FORM-06", "its references unfold into more than " + steps + " parts")
                    .at(Place.of(file))
                    .fix("hand in the schema of the form alone"));
        }
    }

    /** @throws FindingsException FORM-04 or FORM-05 if a form of this file is larger than it may be */
    void refuseLarger(FormReading reading, String file) {
        refuseMoreFields(
                reading.forms().stream().mapToInt(form -> form.fields().size()).sum(), "the file has", file);
        for (Form form : reading.forms()) {
            refuseLonger("the title", form.title(), Place.of(file));
            form.fields().forEach(this::refuseLonger);
        }
    }

    private void refuseLonger(FormField field) {
        if (field.path().length() > characters) {
            throw tooLong("the path of '" + shortened(field.path()) + "'", field.path(), field.at());
        }
        refuseLonger("the label", field, field.label());
        refuseLonger("the hint", field, field.hint());
        refuseLonger("the placeholder", field, field.placeholder());
        refuseLonger("the section", field, field.section());
        for (FieldOption option : field.options()) {
            refuseLonger("an option", field, option.label());
        }
        refuseLongerDecision(field);
    }

    /** @throws FindingsException FORM-05 */
    void refuseLongerDecision(FormField field) {
        FieldDecision decided = field.decided();
        if (decided != null) {
            Stream.of(decided.category(), decided.tier(), decided.by(), decided.because(), decided.where())
                    .forEach(words -> refuseLonger("a decision", field, LocalText.of(Form.UNKNOWN, words)));
        }
    }

    private void refuseLonger(String what, FormField field, LocalText text) {
        for (String words : text.byLanguage().values()) {
            if (words.length() > characters) {
                throw tooLong(what + " of '" + shortened(field.path()) + "'", words, field.at());
            }
        }
    }

    void refuseLonger(String what, LocalText text, Place at) {
        for (String words : text.byLanguage().values()) {
            if (words.length() > characters) {
                throw tooLong(what, words, at);
            }
        }
    }

    private FindingsException tooLong(String what, String words, Place at) {
        return refused(Finding.error(
                        "FORM-05", what + " has " + words.length() + " characters; at most " + characters + " are read")
                .at(at)
                .fix("is it really one? mend it in the form's definition"));
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }

    private static FindingsException refused(Finding finding) {
        return new FindingsException(Findings.of(finding));
    }
}
