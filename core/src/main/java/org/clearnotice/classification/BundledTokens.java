package org.clearnotice.classification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.form.FormField;

/** What the tokens of HTML's autocomplete and the component types of form builders tell of a field. */
final class BundledTokens {

    private static final Map<String, String> TOKENS = BundledLines.pairs(BundledTokens.class, "autocomplete.txt");

    /** By what a form builder calls a component, in small letters. */
    private static final Map<String, String> TYPES = BundledLines.pairs(BundledTokens.class, "types.txt");

    private BundledTokens() {}

    /** The token that names what is filled in, which is the last. */
    static String token(FormField field) {
        String completed = field.autocomplete().strip();
        return completed.substring(completed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    static Optional<String> byToken(FormField field) {
        return Optional.ofNullable(TOKENS.get(token(field)));
    }

    static Optional<String> byType(FormField field) {
        return Optional.ofNullable(TYPES.get(field.type().toLowerCase(Locale.ROOT)));
    }
}
