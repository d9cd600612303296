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
}
