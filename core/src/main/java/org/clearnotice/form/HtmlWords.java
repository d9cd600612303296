package org.clearnotice.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;

/**
 * What an element says.
 *
 * @param language of the element, a BCP 47 tag; empty where unknown
 * @param text all of it, as it stands on the page
 * @param foreign parts that the page marks as of another language, by that
 * @param apart every word of it is in one of those parts
 */
record HtmlWords(String language, String text, Map<String, String> foreign, boolean apart) {

    static final HtmlWords NONE = of("", "");

    static HtmlWords of(String language, String text) {
        return new HtmlWords(language, text, Map.of(), false);
    }

    /** Whether a text that was made here is not empty. */
    static boolean says(LocalText text) {
        return !text.byLanguage().isEmpty();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    LocalText local() {
        if (!foreign.isEmpty()) {
            return local(List.of(this));
        }
        return text.isEmpty() ? LocalText.EMPTY : LocalText.of(language.isEmpty() ? Form.UNKNOWN : language, text);
    }

    /**
     * The words of all, joined, each in its language: parts in other languages stand apart where nothing else is said; else the
     * whole stays as the page has it, and the parts are told beside it.
     */
    static LocalText local(List<HtmlWords> all) {
        if (all.size() == 1 && all.get(0).foreign.isEmpty()) {
            return all.get(0).local();
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (HtmlWords words : all) {
            String tag = words.language.isEmpty() ? Form.UNKNOWN : words.language;
            if (!words.isEmpty() && !words.apart) {
                said.merge(tag, words.text, HtmlWords::joined);
            }
            words.foreign.forEach((other, part) -> {
                if (words.apart || !other.equals(tag)) {
                    said.merge(other, part, HtmlWords::joined);
                }
            });
        }
        return said.isEmpty() ? LocalText.EMPTY : new LocalText(said);
    }

    private static String joined(String first, String second) {
        return first + " " + second;
    }
}
