package org.clearnotice.catalog;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.notice.TranslationState;

/** The words of one language, whole: every message that the source language has, with the same arguments. */
public final class Catalog {

    private final String language;
    private final TranslationState state;
    private final Map<String, String> patterns;
    private final Map<String, Set<String>> arguments = new HashMap<>();

    /** @throws IllegalArgumentException naming every message that is no ICU MessageFormat with named arguments */
    Catalog(String language, TranslationState state, Map<String, String> patterns) {
        this.language = language;
        this.state = state;
        this.patterns = Map.copyOf(patterns);
        List<String> problems = new ArrayList<>();
        patterns.forEach((key, pattern) -> {
            try {
                arguments.put(key, MessagePatterns.arguments(pattern));
                if (pattern.isEmpty()) {
                    problems.add(key + ": has no words");
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add(key + ": " + e.getMessage());
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("catalog '" + language + "': " + String.join("; ", problems));
        }
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    public TranslationState state() {
        return state;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Every key. */
    public Set<String> allKeys() {
        return patterns.keySet();
    }

    /** How values look in this language. */
    public NoticeFormats formats() {
        return new NoticeFormats(language);
    }

    /** Names of the arguments that a message needs. */
    Set<String> arguments(String key) {
        return arguments.getOrDefault(key, Set.of());
    }

    /**
     * A message with its arguments, which are text already, or a number that chooses a plural.
     *
     * @throws IllegalStateException if the message or one of its arguments is missing, or one is left over
     */
    public String say(String key, Map<String, ?> values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("catalog '" + language + "' has no message '" + key + "'");
        }
        if (!values.keySet().equals(arguments(key))) {
            throw new IllegalStateException(
                    "message '" + key + "' in '" + language + "' needs " + arguments(key) + ", not " + values.keySet());
        }
        return new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(new HashMap<>(values));
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** That a machine made the words and no person has checked them. @param phone of the free help, if there is any */
    public String draftLine(Optional<String> phone) {
        String key = "page.translation." + TranslationState.MACHINE_DRAFT;
        return phone.map(number -> say(key, Map.of("phone", formats().phone(number))))
                .orElseGet(() -> say(key + ".noPhone"));
    }

    /** What this catalog lacks or has over its source, in words; empty where the two agree. */
    List<String> differencesFrom(Catalog source) {
        List<String> differences = new ArrayList<>();
        for (String key : source.allKeys().stream().sorted().toList()) {
            if (!has(key)) {
                differences.add(key + ": is missing");
            } else if (!arguments(key).equals(source.arguments(key))) {
                differences.add(
                        key + ": has arguments " + arguments(key) + ", the source has " + source.arguments(key));
            }
        }
        allKeys().stream()
                .filter(key -> !source.has(key))
                .sorted()
                .forEach(key -> differences.add(key + ": is not in the source"));
        return differences;
    }
}
