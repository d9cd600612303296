package org.clearnotice.notice;

import java.util.Map;

/**
 * One whole sentence or name that every bundled language can say: a key of the message catalog and its arguments.
 *
 * @param key such as {@code notice.keep.after}
 */
public record Phrase(String key, Map<String, Argument> arguments) {

    public Phrase {
        arguments = Map.copyOf(arguments);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    public static Phrase of(String key, Map<String, Argument> arguments) {
        return new Phrase(key, arguments);
    }

    /** Whether the city's own words among the arguments exist in this language. */
    boolean canBeSaidIn(String language) {
        return arguments.values().stream().allMatch(argument -> has(argument, language));
    }

    private static boolean has(Argument argument, String language) {
        if (argument instanceof Argument.Words words) {
            return words.text().in(language).isPresent();
        }
        if (argument instanceof Argument.Opening opening) {
            return has(opening.argument(), language);
        }
        if (argument instanceof Argument.Several several) {
            return several.parts().stream().allMatch(part -> has(part, language));
        }
        return !(argument instanceof Argument.Said said) || said.phrase().canBeSaidIn(language);
    }
}
