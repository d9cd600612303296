package org.clearnotice.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of data that a form can ask for.
 *
 * @param name a W3C DPV 2.3 term ({@code pd:BirthDate}) or one of ours ({@code x:FreeText}), as receipts record it
 * @param definition in one line, for staff
 */
public record DataCategory(String name, String definition) {

    private static final Map<String, String> BUNDLED = BundledLines.pairs(DataCategory.class, "categories.txt");

    /** The category of this name, if it is one of ours. */
    public static Optional<DataCategory> named(String name) {
        return Optional.ofNullable(BUNDLED.get(name)).map(definition -> new DataCategory(name, definition));
    }

    /** Every category, in the order of the table. */
    public static List<DataCategory> all() {
        return BUNDLED.entrySet().stream()
                .map(entry -> new DataCategory(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The name as a part of a message key: {@code pd.BirthDate}. */
    public String key() {
        return name.replace(':', '.');
    }
}
