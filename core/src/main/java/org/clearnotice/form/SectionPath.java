package org.clearnotice.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.document.LocalText;

/** Headings above a field as one text, outermost first. */
final class SectionPath {

    private SectionPath() {}

    /**
     * The parts joined by {@code " > "} in every language that one of them has; a part that lacks a language stands in its
     * first one.
     */
    static LocalText of(List<LocalText> parts) {
        List<LocalText> said = parts.stream().filter(part -> !part.isEmpty()).toList();
        Set<String> languages = said.stream()
                .flatMap(part -> part.languages().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> joined = new LinkedHashMap<>();
        for (String language : languages) {
            joined.put(
                    language, said.stream().map(part -> part.forStaff(language)).collect(Collectors.joining(" > ")));
        }
        return new LocalText(joined);
    }
}
