package org.clearnotice.notice;

import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something said to a person: a code word of the bundled vocabulary, or the city's own words.
 *
 * @param code in CAPITALS, with words in every bundled language; null for own words
 */
public record Term(@Nullable String code, @Nullable LocalText text) {

    public static Term code(String code) {
        return new Term(code, null);
    }

    public static Term words(LocalText text) {
        return new Term(null, text);
    }

    /** As an argument of a phrase. @param vocabulary the key's first part, such as {@code purpose} */
    Argument in(String vocabulary) {
        return text != null ? new Argument.Words(text) : new Argument.Said(phrase(vocabulary));
    }

    /** As a sentence of its own. */
    Phrase sentence(String vocabulary) {
        return text != null
                ? Phrase.of("notice.words", java.util.Map.of("words", new Argument.Words(text)))
                : phrase(vocabulary);
    }

    private Phrase phrase(String vocabulary) {
        return Phrase.of(vocabulary + "." + code);
    }
}
