package org.clearnotice.form;

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
            refuseLonger("the title", "", form.title(), Place.of(file));
            for (FormField field : form.fields()) {
                refuseLonger("the path", field.path(), field.path(), field.at());
                refuseLonger("the label", field.path(), field.label(), field.at());
                refuseLonger("the hint", field.path(), field.hint(), field.at());
                refuseLonger("the placeholder", field.path(), field.placeholder(), field.at());
                refuseLonger("the section", field.path(), field.section(), field.at());
                for (FieldOption option : field.options()) {
                    refuseLonger("an option", field.path(), option.label(), field.at());
                }
            }
        }
    }

    private void refuseLonger(String what, String path, LocalText text, Place at) {
        if (text.byLanguage().isEmpty()) {
            return;
        }
        for (String words : text.byLanguage().values()) {
            refuseLonger(what, path, words, at);
        }
    }

    private void refuseLonger(String what, String path, String words, Place at) {
        if (words.length() > characters) {
            String whose = path.isEmpty() ? "" : " of '" + shortened(path) + "'";
            throw refused(Finding.error(
                            "FORM-05",
                            what + whose + " has " + words.length() + " characters; at most " + characters
                                    + " are read")
                    .at(at)
                    .fix("is it really one? mend it in the form's definition"));
        }
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }

    private static FindingsException refused(Finding finding) {
        return new FindingsException(Findings.of(finding));
    }
}
