package org.clearnotice.notice;

import java.util.Optional;
import java.util.Set;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Place;

/** The terms that receipts may use: W3C DPV 2.3 and our own, as the receipt profile lists them. */
public final class DpvVocabulary {

    private final Set<String> purposes = terms("purpose");
    private final Set<String> bases = terms("basis");
    private final Set<String> consentBases = terms("consent-basis");
    private final Set<String> conditions = terms("condition");
    private final Set<String> categories = terms("category");
    private final Set<String> locations = terms("location");

    private DpvVocabulary() {}

    public static DpvVocabulary bundled() {
        return new DpvVocabulary();
    }

    public boolean hasPurpose(String term) {
        return purposes.contains(term);
    }

    public boolean hasBasis(String term) {
        return bases.contains(term);
    }

    /** Whether this legal basis rests on consent. */
    public boolean restsOnConsent(String basis) {
        return consentBases.contains(basis);
    }

    public boolean hasCondition(String term) {
        return conditions.contains(term);
    }

    public boolean hasCategory(String term) {
        return categories.contains(term);
    }

    /** @param term with {@code loc:} */
    public boolean hasLocation(String term) {
        return locations.contains(term);
    }

    /** NOT-36, for a place that receipts do not know. @param place without {@code loc:} */
    Optional<Finding> unknownPlace(String place, Place at) {
        return hasLocation("loc:" + place)
                ? Optional.empty()
                : Optional.of(Finding.error("NOT-36", "'" + place + "' is no place that receipts know")
                        .at(at)
                        .fix("write it like US or US-OR (ISO 3166)"));
    }

    private static Set<String> terms(String member) {
        return Set.copyOf(BundledLines.of(DpvVocabulary.class, "dpv/" + member + ".txt"));
    }
}
