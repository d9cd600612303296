package org.clearnotice.form;

import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.document.Node;

/**
 * One form of a file: its pages, and what says something of all of it.
 *
 * @param id its name among the forms of the file; may be empty
 * @param about the objects that may say title, name, language and words, the nearest first
 */
record FormIoDefinition(String id, List<Node.Members> about, List<FormIoStep> steps) {

    FormIoDefinition {
        about = List.copyOf(about);
        steps = List.copyOf(steps);
    }

    /** A form of one page, which names itself. */
    static FormIoDefinition of(List<Node.Members> about, Node configuration) {
        String id = about.stream()
                .flatMap(object -> Stream.of(object.text("path"), object.text("slug"), object.text("name")))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return new FormIoDefinition(id, about, List.of(new FormIoStep(null, configuration)));
    }

    boolean looksRight() {
        return steps.stream().anyMatch(FormIoStep::looksRight);
    }
}
