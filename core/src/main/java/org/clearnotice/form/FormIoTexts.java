package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads of a component, without markup, in every language that the file has it in.
 *
 * <p>A translation stands beside the text ({@code openForms.translations}) or in the form's own list of words
 * ({@link FormIoWords}). A text that equals its translation is in that language. Not thread-safe.
 */
final class FormIoTexts {

    /** No government offers a form in more; a file that does would multiply what is kept. */
    private static final int MOST_LANGUAGES = 100;

    private final String language;
    private final FormIoWords words;
    private final FormIoNotes notes;
    private final Set<String> languages = new HashSet<>();

    /** @param language of the plain texts; empty where the file does not say it */
    FormIoTexts(String language, FormIoWords words, FormIoNotes notes) {
        this.language = language;
        this.words = words;
        this.notes = notes;
    }

    String language() {
        return language;
    }

    /** The text of this name with its translations; empty where there is none. */
    LocalText of(Node.Members owner, String name) {
        Node node = owner.get(name);
        if (node instanceof Node.Members byLanguage) {
            return byLanguage(byLanguage);
        }
        String written = node instanceof Node.Text || node instanceof Node.Number ? node.written() : "";
        if (written.isEmpty()) {
            return LocalText.EMPTY;
        }
        LocalText text = known(written);
        Node beside = owner.get("openForms") instanceof Node.Members more
                ? more.get("translations")
                : owner.get("translations");
        return beside instanceof Node.Members translations ? translated(text, written, name, translations) : text;
    }

    /** The first of these that is not empty. */
    LocalText first(Node.Members owner, String... names) {
        for (String name : names) {
            LocalText text = of(owner, name);
            if (isSaid(text)) {
                return text;
            }
        }
        return LocalText.EMPTY;
    }

    /** All of these one after the other, each once; in a language that one of them lacks it stands in its own. */
    LocalText all(Node.Members owner, String... names) {
        List<LocalText> parts = new ArrayList<>();
        for (String name : names) {
            LocalText text = of(owner, name);
            if (isSaid(text) && !parts.contains(text)) {
                parts.add(text);
            }
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? LocalText.EMPTY : parts.get(0);
        }
        Map<String, String> joined = new LinkedHashMap<>();
        for (LocalText part : parts) {
            part.languages().forEach(tag -> joined.computeIfAbsent(tag, same -> joined(parts, same)));
        }
        return new LocalText(joined);
    }

    /** Texts made here are never blank, so it is enough to ask whether there is one. */
    static boolean isSaid(LocalText text) {
        return !text.byLanguage().isEmpty();
    }

    private static String joined(List<LocalText> parts, String tag) {
        return parts.stream().map(part -> part.forStaff(tag)).collect(Collectors.joining(" "));
    }

    /** A text that stands alone, such as an answer. */
    LocalText known(String written) {
        notes.step(written.length());
        String plain = PlainText.of(written);
        if (plain.isEmpty()) {
            return LocalText.EMPTY;
        }
        Map<String, String> translations = words.of(written);
        return translations.isEmpty() ? LocalText.of(tag(), plain) : merged(Map.of(tag(), plain), translations);
    }

    private String tag() {
        return language.isEmpty() ? Form.UNKNOWN : language;
    }

    /** A text of unknown language that equals its translation is left to that. */
    private LocalText merged(Map<String, String> plain, Map<String, String> translations) {
        Map<String, String> all = new LinkedHashMap<>(plain);
        all.computeIfPresent(Form.UNKNOWN, (tag, text) -> translations.containsValue(text) ? null : text);
        translations.forEach((tag, text) -> {
            spoken(tag);
            all.put(tag, text);
        });
        return new LocalText(all);
    }

    private void spoken(String tag) {
        if (languages.add(tag) && languages.size() > MOST_LANGUAGES) {
            throw FormIoNotes.refused(
                    Finding.error("FORM-70", "its texts are in more than " + MOST_LANGUAGES + " languages")
                            .fix("hand in the form alone"),
                    Place.of(notes.source().name()));
        }
    }

    private LocalText byLanguage(Node.Members texts) {
        Map<String, String> plain = new LinkedHashMap<>();
        texts.members().forEach((name, member) -> put(plain, name, member.value()));
        return merged(Map.of(), plain);
    }

    /** Open Forms: by the member's name, in earlier releases a list of words with what each becomes. */
    private LocalText translated(LocalText text, String written, String name, Node.Members translations) {
        Map<String, String> beside = new LinkedHashMap<>();
        translations.members().forEach((tag, member) -> {
            if (member.value() instanceof Node.Members texts) {
                put(beside, tag, texts.get(name));
            }
            if (member.value() instanceof Node.Elements pairs) {
                notes.step(pairs.elements().size() * 100);
                pairs.elements().stream()
                        .filter(pair -> pair instanceof Node.Members words
                                && words.text("literal").equals(written))
                        .forEach(pair -> put(beside, tag, ((Node.Members) pair).get("translation")));
            }
        });
        return beside.isEmpty() ? text : merged(text.byLanguage(), beside);
    }

    private void put(Map<String, String> plain, String name, @Nullable Node node) {
        String tag = LanguageTag.of(name);
        if (!tag.isEmpty() && node instanceof Node.Text text && !text.value().isBlank()) {
            notes.step(text.value().length());
            plain.put(tag, PlainText.of(text.value()));
        }
    }
}
