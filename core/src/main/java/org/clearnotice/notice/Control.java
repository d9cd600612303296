package org.clearnotice.notice;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question and the answers that stand below it, in the words that the person reads.
 *
 * @param purpose the purpose it asks about; empty for a control that asks nothing
 * @param labels of the choices in order: yes before no for a question, else the one button
 */
public record Control(String purpose, String question, List<String> labels) {

    public Control {
        labels = List.copyOf(labels);
    }

    /** Question and labels in order: the blocks that {@code event.wording} is the digest of. */
    public List<String> words() {
        return Stream.concat(Stream.of(question), labels.stream()).toList();
    }
}
