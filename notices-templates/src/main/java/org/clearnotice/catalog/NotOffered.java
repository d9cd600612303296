package org.clearnotice.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line for a person whose language is not on offer: that this page is not in it, and where help is free. */
public final class NotOffered {

    private final Map<String, String> lines;

    private NotOffered(Map<String, String> lines) {
        this.lines = lines;
    }

    public static NotOffered bundled() {
        return new NotOffered(LineProperties.bundled("not-offered.properties"));
    }

    /** A line and the language it is in. */
    public record Line(String language, String text) {}

    /** The line in this language, if there is one. @param phone of the free help */
    public Optional<Line> in(String language, String phone) {
        String wanted = likely(language);
        String found = Locale.lookupTag(List.of(new Locale.LanguageRange(wanted)), lines.keySet());
        return Optional.ofNullable(found)
                .flatMap(tag ->
                        lines.keySet().stream().filter(tag::equalsIgnoreCase).findFirst())
                .map(tag -> {
                    Catalog one = new Catalog(
                            tag, org.clearnotice.notice.TranslationState.MACHINE_DRAFT, Map.of("line", lines.get(tag)));
                    return new Line(
                            tag,
                            one.say(
                                    "line",
                                    new HashMap<>(Map.of("phone", one.formats().phone(phone)))));
                });
    }

    /** Chinese by script, which a browser tells by region; Tagalog and Bokmål under the names that we use. */
    private static String likely(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return switch (locale.getLanguage()) {
            case "zh" ->
                locale.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(locale.getCountry())
                        ? "zh-Hant"
                        : "zh-Hans";
            case "tl" -> "fil";
            case "nb", "nn" -> "no";
            default -> language;
        };
    }
}
