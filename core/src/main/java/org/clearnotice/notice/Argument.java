package org.clearnotice.notice;

import java.time.LocalDate;
import java.util.List;
import org.clearnotice.document.LocalText;

/** A value inside a {@link Phrase}, which each language formats in its own way; it is never a pattern. */
public sealed interface Argument {

    /** The city's own words, in the languages that the city wrote. */
    record Words(LocalText text) implements Argument {}

    /** Another phrase, such as the name of a data category. */
    record Said(Phrase phrase) implements Argument {}

    /** The same value as a sentence begins: "Send you park news". */
    record Opening(Argument argument) implements Argument {}

    /** A list in the language's own form: "a, b and c". */
    record Several(List<Argument> parts) implements Argument {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** A choice in the language's own form: "a, b or c". */
    record AnyOf(List<Argument> parts) implements Argument {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** A day, Gregorian. */
    record Day(LocalDate date) implements Argument {}

    /**
     * A length of time.
     *
     * @param iso an ISO 8601 duration such as {@code P3Y}
     */
    record Span(String iso) implements Argument {}

    /**
     * A phone number.
     *
     * @param number E.164, or a short code such as 311
     */
    record Phone(String number) implements Argument {}

    /** A name, citation, e-mail or web address, which stands as it is in every language. */
    record Literal(String text) implements Argument {}
}
