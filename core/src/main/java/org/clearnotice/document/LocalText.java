package org.clearnotice.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is said to a person, in one or more languages; it never answers in a language that was not asked for.
 *
 * @param byLanguage BCP 47 tag to text, in the order of the source
 */
public record LocalText(Map<String, String> byLanguage) {

    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = byLanguage.size() <= 1
                ? Map.copyOf(byLanguage)
                : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The same texts with one tag called otherwise. */
    public LocalText renamed(String from, String to) {
        Map<String, String> renamed = new LinkedHashMap<>();
        byLanguage.forEach((tag, text) -> renamed.putIfAbsent(tag.equals(from) ? to : tag, text));
        return new LocalText(renamed);
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }

    public boolean isEmpty() {
        for (String text : byLanguage.values()) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The text in this language, else in the first language that it has, else empty: for staff, never for residents. */
    public String forStaff(String language) {
        String text = byLanguage.get(language);
        return text != null || byLanguage.isEmpty()
                ? Objects.requireNonNullElse(text, "")
                : byLanguage.values().iterator().next();
    }
}
