package org.clearnotice.form;

import org.clearnotice.document.LocalText;

/**
 * What a person reads as the question of a field.
 *
 * @param guessed nothing ties it to the field
 */
record HtmlLabel(LocalText text, boolean guessed) {

    static final HtmlLabel NONE = new HtmlLabel(LocalText.EMPTY, false);

    static HtmlLabel tied(LocalText text) {
        return new HtmlLabel(text, false);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
