package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Place;

/**
 * What could not be read of a page, or only guessed; of each kind no more than a person reads.
 *
 * <p>FORM-20 labels that are only the nearest text; FORM-21 a tag of the template may write an input; FORM-22 something that may
 * be an input; FORM-23 an input of unknown kind; FORM-24 inputs in text that is no part of the page; FORM-25 a tag writes a
 * technical input; FORM-26 another file or page within the form.
 */
final class HtmlFindings {

    private static final int MOST = 20;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    HtmlFindings(String file) {
        this.file = file;
    }

    private void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST) {
            findings.add(finding);
        }
    }

    void guessed(List<FormField> fields) {
        List<FormField> guessed =
                fields.stream().filter(FormField::labelGuessed).toList();
        if (guessed.isEmpty()) {
            return;
        }
        List<String> names = guessed.stream()
                .limit(10)
                .map(field -> "'" + shortened(field.path()) + "'")
                .toList();
        String more = guessed.size() > 10 ? " and " + (guessed.size() - 10) + " more" : "";
        String message = guessed.size() == 1
                ? "the label of " + names.get(0) + " is only the nearest text"
                : "the labels of " + guessed.size() + " fields are only the nearest text: " + String.join(", ", names)
                        + more;
        add(Finding.advice("FORM-20", message)
                .at(guessed.get(0).at())
                .field(guessed.get(0).path())
                .fix("tie each with <label for>, so that every reader finds it"));
    }

    void unread(String tag, Place at) {
        add(Finding.warning("FORM-21", "'" + tag + "' may write inputs, which are not read")
                .at(at)
                .fix("hand in the page as it is sent, or name the input with a literal"));
    }

    void mayAsk(String element, Place at) {
        add(Finding.advice("FORM-22", "<" + element + "> may be an input, but has no name; it is no field")
                .at(at)
                .fix("give it a name, or the input that keeps its answer"));
    }

    void unknownKind(String what, FormField field) {
        add(Finding.warning(
                        "FORM-23",
                        "'" + shortened(field.path()) + "' is written by " + what + "; its kind is not known")
                .at(field.at())
                .field(field.path())
                .fix("check its category, or hand in the page as it is sent"));
    }

    void heldAsText(String where, Place at) {
        add(Finding.warning("FORM-24", where + " holds inputs as text, which are not read")
                .at(at)
                .fix("hand in that part as a file of its own"));
    }

    void technical(String tag, Place at) {
        add(Finding.advice("FORM-25", "'" + tag + "' writes a hidden technical input, which is no field")
                .at(at));
    }

    void elsewhere(String what, Place at) {
        add(Finding.advice("FORM-26", what + " may hold more inputs of this form; it is not followed")
                .at(at)
                .fix("hand it in too, or the page as it is sent"));
    }

    static String shortened(String text) {
        return text.length() > 80 ? HtmlText.cut(text, 80) + "…" : text;
    }

    Findings all() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > MOST) {
                all.add(Finding.of(code, severity(code), (count - MOST) + " more findings like those of " + code)
                        .at(Place.of(file)));
            }
        });
        return Findings.of(all);
    }

    private org.clearnotice.document.Severity severity(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow()
                .severity();
    }
}
