package org.clearnotice.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of one XGov form: a text, or an object of texts by language, {@code {"en": …, "cy": …}}.
 *
 * @param language of plain texts; empty where the form does not say it
 */
record XgovTexts(String language) {

    LocalText of(@Nullable Node node) {
        if (!(node instanceof Node.Members localised)) {
            return node == null ? LocalText.EMPTY : PlainText.in(language, node.written());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        localised.members().forEach((code, member) -> {
            String words = PlainText.of(member.value().written());
            String tag = LanguageTag.of(code);
            if (!words.isEmpty()) {
                texts.putIfAbsent(tag.isEmpty() ? Form.UNKNOWN : tag, words);
            }
        });
        return new LocalText(texts);
    }

    /** The first of these members that says anything. */
    LocalText first(Node.Members object, String... names) {
        return Stream.of(names)
                .map(name -> of(object.get(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(LocalText.EMPTY);
    }

    /** All texts one after the other, in each language that one of them has. */
    LocalText all(List<LocalText> parts) {
        Map<String, String> joined = new LinkedHashMap<>();
        for (LocalText part : parts) {
            part.byLanguage()
                    .forEach((tag, words) -> joined.merge(tag, words, (before, after) -> before + " " + after));
        }
        return new LocalText(joined);
    }
}
