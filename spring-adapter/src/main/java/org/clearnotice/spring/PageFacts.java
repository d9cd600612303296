package org.clearnotice.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about languages: its own, the others on offer, and one line for a person whose language is not.
 *
 * @param notOffered null where the person's language is offered, or no line exists in it
 * @param draft that a machine made the words and no person has checked them; null where that is not so
 */
public record PageFacts(
        String language,
        List<Other> others,
        @Nullable NotOffered notOffered,
        @Nullable String draft) {

    /** @param name in the language itself */
    public record Other(String tag, String name) {}

    /** @param line in the person's language, with the free help phone */
    public record NotOffered(String tag, String dir, String line) {}
}
