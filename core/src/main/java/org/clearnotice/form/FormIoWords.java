package org.clearnotice.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A form's own list of words: each text as it stands in the form, with what it becomes in other languages.
 *
 * <p>Shapes: {@code {"nn":{"Fornavn":"Fornamn"}}} (formio.js {@code i18n}, navikt {@code translations}, Open Forms
 * {@code component_translations}; its {@code translations} beside a {@code configuration} are of the name), the same within {@code resources} or below {@code translation} (i18next), a list of
 * {@code {"literal","translation"}} for each language, and a list of {@code {"key","nb","nn","en"}} (navikt).
 */
final class FormIoWords {

    private static final List<String> LITERALS = List.of("key", "literal", "originalText");

    private final Map<String, Map<String, String>> byText = new HashMap<>();
    private final FormIoNotes notes;

    FormIoWords(FormIoNotes notes) {
        this.notes = notes;
    }

    /** Takes up the lists of words that this object holds, or that its {@code options} or {@code settings} hold. */
    void take(Node.Members owner) {
        take(owner.get("component_translations"));
        if (owner.get("configuration") == null) {
            take(owner.get("translations"));
        }
        take(owner.get("i18n"));
        for (String holder : List.of("options", "settings")) {
            if (owner.get(holder) instanceof Node.Members settings) {
                take(settings.get("i18n"));
            }
        }
    }

    private void take(@Nullable Node node) {
        if (node instanceof Node.Members byLanguage) {
            byLanguage.members().forEach((name, member) -> {
                if (name.equals("resources") && member.value() instanceof Node.Members resources) {
                    resources.members().forEach((tag, words) -> language(tag, words.value()));
                } else {
                    language(name, member.value());
                }
            });
        }
        if (node instanceof Node.Elements list) {
            list.elements().forEach(this::row);
        }
    }

    private void language(String name, Node words) {
        String tag = LanguageTag.of(name);
        if (tag.isEmpty()) {
            return;
        }
        if (words instanceof Node.Members pairs) {
            Node.Members inner = pairs.get("translation") instanceof Node.Members nested ? nested : pairs;
            inner.members().forEach((literal, member) -> put(literal, tag, member.value()));
        }
        if (words instanceof Node.Elements list) {
            for (Node pair : list.elements()) {
                if (pair instanceof Node.Members both && both.get("translation") != null) {
                    put(both.text("literal"), tag, both.get("translation"));
                }
            }
        }
    }

    private void row(Node node) {
        if (!(node instanceof Node.Members row)) {
            return;
        }
        Optional<String> literal =
                LITERALS.stream().map(row::text).filter(text -> !text.isBlank()).findFirst();
        literal.ifPresent(text -> row.members().forEach((name, member) -> {
            String tag = LITERALS.contains(name) || name.equals("tag") ? "" : LanguageTag.of(name);
            if (!tag.isEmpty()) {
                put(text, tag, member.value());
            }
        }));
    }

    private void put(String literal, String tag, @Nullable Node node) {
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            notes.step(text.value().length());
            byText.computeIfAbsent(literal, first -> new LinkedHashMap<>())
                    .putIfAbsent(tag, PlainText.of(text.value()));
        }
    }

    /** What this text becomes, by language; nothing where no list has it. */
    Map<String, String> of(String text) {
        return byText.isEmpty() ? Map.of() : byText.getOrDefault(text, Map.of());
    }
}
