package org.clearnotice.form;

import org.clearnotice.document.LocalText;
import org.jsoup.Jsoup;

/** What a person reads of a text in which a form builder allows markup. */
final class PlainText {

    private PlainText() {}

    /** Without tags, with entities as their signs, every run of spaces, unbroken ones too, as one. */
    static String of(String markup) {
        boolean marked = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0;
        String words = marked ? Jsoup.parseBodyFragment(markup).text() : markup;
        return words.replaceAll("(?U)\\s+", " ").strip();
    }

    /** The same as a text in this language; empty where nothing is left. */
    static LocalText in(String language, String markup) {
        String words = of(markup);
        return words.isEmpty() ? LocalText.EMPTY : LocalText.of(language.isEmpty() ? Form.UNKNOWN : language, words);
    }
}
