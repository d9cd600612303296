package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Deque;

/** A line of text beside a control, gathered from the control outwards. */
final class HtmlLine {

    private final Deque<String> parts = new ArrayDeque<>();
    private boolean says;

    void before(String part) {
        if (isNew(part)) {
            parts.addFirst(part);
        }
    }

    void behind(String part) {
        if (isNew(part)) {
            parts.addLast(part);
        }
    }

    private boolean isNew(String part) {
        says = says || part.codePoints().anyMatch(Character::isLetterOrDigit);
        return !part.isEmpty();
    }

    /** Whether there is a word in it: a colon alone is none. */
    boolean says() {
        return says;
    }

    String text() {
        return String.join("", parts);
    }
}
