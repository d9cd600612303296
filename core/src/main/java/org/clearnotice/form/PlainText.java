package org.clearnotice.form;

import org.clearnotice.document.LocalText;
import org.jsoup.Jsoup;

/** What a person reads of a text in which a form builder allows markup. */
final class PlainText {

    private PlainText() {}

    /** Without tags, with entities as their signs, every run of spaces, unbroken ones too, as one. */
    static String of(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return collapsed(markup);
        }
        String words = LightMarkup.words(markup);
        return words == null
                ? LightMarkup.collapsed(Jsoup.parseBodyFragment(markup).text())
                : words;
    }

    /** Every run of white space as one space, and none at either end; markup stays. */
    static String collapsed(String text) {
        return isTidy(text) ? text : LightMarkup.collapsed(text);
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : LightMarkup.isSpace(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** The same as a text in this language; empty where nothing is left. */
    static LocalText in(String language, String markup) {
        String words = of(markup);
        return words.isEmpty() ? LocalText.EMPTY : LocalText.of(language.isEmpty() ? Form.UNKNOWN : language, words);
    }
}
