package org.clearnotice.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What a schema says to a person, each text read once: a plain text, or an object by language tag. */
final class SchemaTexts {

    private final Map<Node, LocalText> read = new IdentityHashMap<>();

    /** The first member of these names that says something. */
    LocalText first(Node.Members schema, String... names) {
        for (String name : names) {
            LocalText text = of(schema.get(name));
            if (says(text)) {
                return text;
            }
        }
        return LocalText.EMPTY;
    }

    /** Empty for what is no text. */
    LocalText of(@Nullable Node node) {
        if (node == null || node instanceof Node.Elements || node instanceof Node.Nothing) {
            return LocalText.EMPTY;
        }
        LocalText known = read.get(node);
        if (known == null) {
            known = node instanceof Node.Members texts ? byLanguage(texts) : PlainText.in(Form.UNKNOWN, node.written());
            read.put(node, known);
        }
        return known;
    }

    /** Whether a text read here has any words; there are no blank ones. */
    static boolean says(LocalText text) {
        return !text.byLanguage().isEmpty();
    }

    /** Both texts in every language that one of them has. */
    static LocalText beside(LocalText text, LocalText more) {
        if (!says(text) || !says(more)) {
            return says(text) ? text : more;
        }
        Map<String, String> both = new LinkedHashMap<>(text.byLanguage());
        more.byLanguage().forEach((tag, words) -> both.merge(tag, words, (first, second) -> first + " " + second));
        return new LocalText(both);
    }

    private static LocalText byLanguage(Node.Members texts) {
        Map<String, String> said = new LinkedHashMap<>();
        texts.members().forEach((tag, member) -> {
            String words = PlainText.of(member.value().written());
            String language = LanguageTag.of(tag);
            if (!language.isEmpty() && !words.isEmpty()) {
                said.putIfAbsent(language, words);
            }
        });
        return new LocalText(said);
    }
}
