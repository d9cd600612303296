package org.clearnotice.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/** The pages of one XGov form: what stands above their components, and under what condition they are reached. */
final class XgovPages {

    private final XgovTexts texts;
    private final Map<String, LocalText> sections = new HashMap<>();
    private final Map<String, Map<String, Node>> conditions = new HashMap<>();
    private final Set<String> alwaysReached = new HashSet<>();

    XgovPages(Node.Members root, XgovTexts texts) {
        this.texts = texts;
        for (Node node : root.list("sections")) {
            if (node instanceof Node.Members section) {
                LocalText title = section.isTrue("hideTitle") ? LocalText.EMPTY : texts.of(section.get("title"));
                Stream.of("name", "id")
                        .map(section::text)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> sections.putIfAbsent(name, title));
            }
        }
        alwaysReached.add(root.text("startPage"));
        for (Node node : root.list("pages")) {
            if (node instanceof Node.Members page) {
                page.list("next").forEach(this::follow);
            }
        }
    }

    private void follow(Node node) {
        if (!(node instanceof Node.Members link)) {
            return;
        }
        Node condition = link.get("condition");
        if (condition == null || condition.written().isEmpty()) {
            alwaysReached.add(link.text("path"));
        } else {
            conditions
                    .computeIfAbsent(link.text("path"), path -> new LinkedHashMap<>())
                    .putIfAbsent(condition.written(), condition);
        }
    }

    /** The conditions of which one must hold for the page to be reached at all; none where it is reached always. */
    List<Node> reachedUnder(Node.Members page) {
        String path = page.text("path");
        return alwaysReached.contains(path)
                ? List.of()
                : List.copyOf(conditions.getOrDefault(path, Map.of()).values());
    }

    /** The page's title, or its section's where it has none, and what one of its repeats is called. */
    List<LocalText> titles(Node.Members page) {
        LocalText title = texts.of(page.get("title"));
        LocalText section = sections.getOrDefault(page.text("section"), LocalText.EMPTY);
        LocalText repeat = texts.of(page.object("repeat").object("options").get("title"));
        return List.of(title.isEmpty() ? section : title, repeat);
    }
}
