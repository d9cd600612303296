package org.clearnotice.notice;

import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;

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

    /** The city's own words among the arguments that do not exist in this language. */
    Stream<LocalText> missingIn(String language) {
        return arguments.values().stream().flatMap(argument -> missing(argument, language));
    }

    private static Stream<LocalText> missing(Argument argument, String language) {
        if (argument instanceof Argument.Words words) {
            return words.text().in(language).isPresent() ? Stream.empty() : Stream.of(words.text());
        }
        if (argument instanceof Argument.Opening opening) {
            return missing(opening.argument(), language);
        }
        if (argument instanceof Argument.Several several) {
            return several.parts().stream().flatMap(part -> missing(part, language));
        }
        if (argument instanceof Argument.AnyOf any) {
            return any.parts().stream().flatMap(part -> missing(part, language));
        }
        return argument instanceof Argument.Said said ? said.phrase().missingIn(language) : Stream.empty();
    }
}
