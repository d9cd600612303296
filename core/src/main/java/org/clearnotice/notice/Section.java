package org.clearnotice.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One titled part of a notice, language-neutral.
 *
 * @param id stable, such as {@code keep}
 */
public record Section(String id, Phrase heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /**
     * A paragraph, or an item of a list with the items beside it.
     *
     * @param href where the whole line leads, such as {@code tel:911}
     */
    public record Line(
            boolean item, Phrase phrase, @Nullable String href) {}
}
