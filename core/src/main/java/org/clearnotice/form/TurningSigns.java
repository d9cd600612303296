package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;

/**
 * Signs that are not seen but change what is: those that turn the direction of the text after them (Unicode Standard Annex 9:
 * embeddings, overrides, isolates), and control characters in a path. A text keeps them; a person is told.
 */
final class TurningSigns {

    private TurningSigns() {}

    /** One WARNING (FORM-08) for each field that holds such a sign in its path, label, hint or an option. */
    static List<Finding> in(Form form) {
        List<Finding> findings = new ArrayList<>();
        for (FormField field : form.fields()) {
            String where = where(field);
            if (!where.isEmpty()) {
                findings.add(
                        Finding.warning("FORM-08", where + " holds signs that are not seen and change how it reads")
                                .at(field.at())
                                .field(field.path())
                                .because("what a person reads there may not be what it says")
                                .fix("take them out, and write the text as it is spoken"));
            }
        }
        return findings;
    }

    private static String where(FormField field) {
        if (turns(field.path()) || controls(field.path())) {
            return "the path of a field";
        }
        if (turns(field.label())) {
            return "the label of '" + field.path() + "'";
        }
        if (turns(field.hint())) {
            return "the hint of '" + field.path() + "'";
        }
        for (FieldOption option : field.options()) {
            if (turns(option.label())) {
                return "an option of '" + field.path() + "'";
            }
        }
        return "";
    }

    private static boolean turns(LocalText text) {
        for (String words : text.byLanguage().values()) {
            if (turns(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign >= '\u202A' && (sign <= '\u202E' || (sign >= '\u2066' && sign <= '\u2069'))) {
                return true;
            }
        }
        return false;
    }

    private static boolean controls(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (Character.isISOControl(path.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
