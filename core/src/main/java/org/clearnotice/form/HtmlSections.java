package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/** The headings and the names of groups above a field, in the order of the page, which is outermost first. */
final class HtmlSections {

    /** The innermost tell most of a field; a page with more above it was made to be slow. */
    private static final int MOST = 12;

    private final HtmlPage page;
    private final HtmlLabels labels;
    private final Map<Above, Path> known = new HashMap<>();

    /** What stands above a control, without what is its own question. */
    private record Above(
            @Nullable HtmlHeading heading, @Nullable HtmlScope group) {}

    /** The parts, and all of them as one text. */
    private record Path(List<LocalText> parts, LocalText text) {}

    private record Part(int position, LocalText text) {}

    HtmlSections(HtmlPage page, HtmlLabels labels) {
        this.page = page;
        this.labels = labels;
    }

    /**
     * @param group the nearest one whose name is no question of the field itself
     * @param label of the field; the last heading is not told again where it was taken for one
     */
    LocalText of(HtmlControl control, @Nullable HtmlScope group, HtmlLabel label) {
        Path path = known.computeIfAbsent(new Above(control.heading(), group), this::path);
        int last = path.parts.size() - 1;
        boolean told = label.guessed() && last >= 0 && path.parts.get(last).equals(label.text());
        return told ? SectionPath.of(path.parts.subList(0, last)) : path.text;
    }

    private Path path(Above above) {
        List<LocalText> parts = parts(above);
        return new Path(parts, SectionPath.of(parts));
    }

    private List<LocalText> parts(Above above) {
        List<Part> parts = new ArrayList<>();
        int places = 0;
        for (HtmlHeading at = above.heading; at != null; at = at.outer()) {
            if (at.level() > 1) {
                parts.add(new Part(
                        HtmlControl.position(at.element()),
                        page.words(at.element()).local()));
            }
        }
        for (HtmlScope at = above.group; at != null && places < MOST; at = HtmlLabels.next(at)) {
            parts.add(new Part(HtmlControl.position(at.element()), labels.groupName(at.element())));
            places++;
        }
        parts.sort(Comparator.comparingInt(Part::position));
        return bounded(parts.stream()
                .map(Part::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
    }

    /** As many characters as a person reads: the inner ones if not all. */
    private static List<LocalText> bounded(List<LocalText> parts) {
        List<LocalText> read = new ArrayList<>();
        int length = 0;
        for (int i = parts.size() - 1; i >= 0 && length < HtmlText.CONTEXT; i--) {
            Map<String, String> cut = new LinkedHashMap<>();
            int left = HtmlText.CONTEXT - length;
            parts.get(i).byLanguage().forEach((tag, words) -> cut.put(tag, HtmlText.cut(words, left)));
            length += cut.values().stream().mapToInt(String::length).max().orElse(0);
            read.add(new LocalText(cut));
        }
        Collections.reverse(read);
        return List.copyOf(read);
    }
}
