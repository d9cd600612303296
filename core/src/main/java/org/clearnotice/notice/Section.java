package org.clearnotice.notice;

import java.util.List;

/**
 * One titled part of a notice, language-neutral.
 *
 * @param id stable, such as {@code keep}
 */
public record Section(String id, Phrase heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** A paragraph, or an item of a list with the items beside it. */
    public record Line(boolean item, Phrase phrase) {}
}
