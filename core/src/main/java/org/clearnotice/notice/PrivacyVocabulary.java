package org.clearnotice.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Finding;
import org.clearnotice.document.NearestName;

/** The code words in CAPITALS that facts may use: each has words in every bundled language, so nobody needs a translator. */
public final class PrivacyVocabulary {

    /** Kinds that a city may say in its own words instead. */
    private static final Set<String> OWN_WORDS = Set.of("purpose", "protection", "trigger", "limit", "program");

    private final Map<String, String> contexts = BundledLines.pairs(PrivacyVocabulary.class, "vocabulary-contexts.txt");
    private final Map<String, List<String>> purposes;
    private final Map<String, Set<String>> codes;

    private PrivacyVocabulary(Map<String, List<String>> purposes, Map<String, Set<String>> codes) {
        this.purposes = purposes;
        this.codes = codes;
    }

    public static PrivacyVocabulary bundled() {
        return new PrivacyVocabulary(
                split("vocabulary-purposes.txt").entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                split("vocabulary-codes.txt").entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
    }

    /** The DPV terms of a purpose's code word; empty for one that is none. */
    public List<String> purposeTerms(String code) {
        return purposes.getOrDefault(code, List.of());
    }

    /** The very sensitive kind that being on the list of such a service gives away; empty for a code word that is none. */
    Optional<DataCategory> contextCategory(String code) {
        return Optional.ofNullable(contexts.get(code)).flatMap(DataCategory::named);
    }

    /** The code words of a kind: purpose, protection, trigger, right, limit, format, program, funding or context. */
    public Set<String> codes(String kind) {
        return switch (kind) {
            case "purpose" -> purposes.keySet();
            case "context" -> contexts.keySet();
            default -> codes.getOrDefault(kind, Set.of());
        };
    }

    /** NOT-29 with the nearest right word, for a word that is none of its kind. */
    Optional<Finding> unknown(String code, String kind) {
        Set<String> known = codes(kind);
        if (known.contains(code)) {
            return Optional.empty();
        }
        String ownWords = OWN_WORDS.contains(kind) ? "; or write it in your own words" : "";
        String wayOut = NearestName.of(code, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("known here: "
                        + String.join(", ", known.stream().sorted().toList()) + ownWords);
        return Optional.of(Finding.error("NOT-29", "'" + code + "' is no word of the vocabulary for a " + kind)
                .fix(wayOut));
    }

    private static Map<String, List<String>> split(String resource) {
        return BundledLines.pairs(PrivacyVocabulary.class, resource).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Arrays.asList(entry.getValue().split(" "))));
    }
}
