package org.clearnotice.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.notice.TranslationState;

/** The languages on offer, each whole; a language that lacks one message is not offered at all, and says so at the start. */
public final class Catalogs {

    private final Map<String, Catalog> byLanguage;

    private Catalogs(Map<String, Catalog> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    /** The bundled languages, as {@code catalogs.properties} lists them. */
    public static Catalogs bundled() {
        Map<String, Catalog> catalogs = new LinkedHashMap<>();
        LineProperties.bundled("catalogs.properties")
                .forEach((language, state) -> catalogs.put(
                        language,
                        new Catalog(
                                language,
                                TranslationState.valueOf(state),
                                LineProperties.bundled("messages_" + language + ".properties"))));
        return of(catalogs);
    }

    /** @throws IllegalArgumentException naming every message in which one differs from the source, which is the first */
    static Catalogs of(Map<String, Catalog> catalogs) {
        Catalog source = catalogs.values().iterator().next();
        catalogs.values().forEach(catalog -> {
            List<String> differences = catalog.differencesFrom(source);
            if (!differences.isEmpty()) {
                throw new IllegalArgumentException(
                        "catalog '" + catalog.language() + "': " + String.join("; ", differences));
            }
        });
        return new Catalogs(new LinkedHashMap<>(catalogs));
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }

    public Optional<Catalog> find(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** @throws IllegalArgumentException naming the languages on offer */
    public Catalog in(String language) {
        return find(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there are no words in '" + language + "'; there are in " + languages()));
    }
}
