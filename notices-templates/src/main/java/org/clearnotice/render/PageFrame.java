package org.clearnotice.render;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.clearnotice.catalog.NotOffered;

/**
 * What surrounds every page for residents.
 *
 * @param language of the page
 * @param home address of the site's first page
 * @param phone of the free help, if the city has one
 * @param zone the city's
 */
public record PageFrame(
        String language,
        String city,
        String home,
        List<LanguageLink> languages,
        Optional<NotOffered.Line> notOffered,
        Optional<String> phone,
        ZoneId zone) {

    /** @param name in the language itself */
    public record LanguageLink(String language, String name, String href) {}
}
