package org.clearnotice.render;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the offered languages a person gets: their own choice first, then what their browser asks for (RFC 4647 lookup),
 * then the first that is offered. A language never stands for another one here.
 */
public final class LanguageNegotiation {

    private static final int MAX_HEADER = 1_000;

    private final List<String> offered;

    /** @param offered BCP 47 tags, the city's own language first */
    public LanguageNegotiation(Collection<String> offered) {
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("at least one language must be offered");
        }
        this.offered = List.copyOf(offered);
    }

    /** @param chosen what the person chose, or empty; @param acceptLanguage the header's value, or empty */
    public String language(String chosen, String acceptLanguage) {
        return match(chosen).or(() -> fromHeader(acceptLanguage)).orElse(offered.get(0));
    }

    /** The language that the browser asks for first, if it is none of those offered. */
    public Optional<String> askedInVain(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .findFirst()
                .map(Locale.LanguageRange::getRange)
                .filter(range -> !range.startsWith("*") && match(range).isEmpty())
                .map(range -> Locale.forLanguageTag(range).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    private Optional<String> match(String tag) {
        if (tag.isEmpty() || tag.length() > 35) {
            return Optional.empty();
        }
        String found = Locale.lookupTag(List.of(new Locale.LanguageRange(wellFormed(tag))), offered);
        return Optional.ofNullable(found)
                .flatMap(match ->
                        offered.stream().filter(match::equalsIgnoreCase).findFirst());
    }

    private Optional<String> fromHeader(String acceptLanguage) {
        List<Locale.LanguageRange> ranges = ranges(acceptLanguage);
        String found = ranges.isEmpty() ? null : Locale.lookupTag(ranges, offered);
        return found == null
                ? Optional.empty()
                : offered.stream().filter(found::equalsIgnoreCase).findFirst();
    }

    private static String wellFormed(String tag) {
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        return canonical.equals("und") ? "x-none" : canonical;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
