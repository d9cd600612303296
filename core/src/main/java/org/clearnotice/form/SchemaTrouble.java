package org.clearnotice.form;

import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;

/**
 * Something of a schema that could not be read, before it is known which field it concerns.
 *
 * @param words what follows the field's path in the sentence
 */
record SchemaTrouble(String code, String words, String fix, Place at) {

    Finding of(String path) {
        String who = path.isEmpty() ? "the whole form" : "'" + shortened(path) + "'";
        return Finding.warning(code, who + " " + words).at(at).field(path).fix(fix);
    }

    static SchemaTrouble leadingNowhere(Node.Text reference, boolean outside) {
        return outside
                ? new SchemaTrouble(
                        "FORM-30",
                        "refers to " + quoted(reference) + ", which is outside of this file; it is not read",
                        "bundle what it refers to into the file",
                        reference.place())
                : new SchemaTrouble(
                        "FORM-31",
                        "refers to " + quoted(reference) + ", and nothing stands there",
                        "mend the reference",
                        reference.place());
    }

    static SchemaTrouble repeating(Node.Text reference) {
        return new SchemaTrouble(
                "FORM-32",
                "holds " + quoted(reference) + " again, which stands around it; what repeats is read once",
                "describe so many levels as the form really asks",
                reference.place());
    }

    private static String quoted(Node.Text reference) {
        return "'" + shortened(reference.value()) + "'";
    }

    /** A text of a file as a part of a sentence. */
    static String shortened(String text) {
        return text.length() > 80 ? HtmlText.cut(text, 80) + "…" : text;
    }
}
