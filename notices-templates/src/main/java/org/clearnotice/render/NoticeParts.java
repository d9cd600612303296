package org.clearnotice.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.notice.Block;

/** Blocks of text as templates want them: headings, paragraphs, and items gathered in lists; title and opener apart. */
final class NoticeParts {

    private static final List<String> KINDS = List.of("heading", "paragraph", "link", "list");

    private NoticeParts() {}

    static String title(List<Block> blocks) {
        return first(blocks, Block.Kind.TITLE);
    }

    /** The words that open the full layer; empty where there are none. */
    static String more(List<Block> blocks) {
        return first(blocks, Block.Kind.MORE);
    }

    private static String first(List<Block> blocks, Block.Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    static List<Map<String, Object>> of(List<Block> blocks) {
        List<Map<String, Object>> parts = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        for (Block block : blocks) {
            Map<String, Object> text = Map.of("text", block.text());
            String href = block.href();
            if (block.kind() == Block.Kind.ITEM) {
                items.add(text);
                continue;
            }
            close(items, parts);
            if (block.kind() == Block.Kind.HEADING) {
                parts.add(part("heading", text));
            } else if (block.kind() == Block.Kind.PARAGRAPH && href == null) {
                parts.add(part("paragraph", text));
            } else if (block.kind() == Block.Kind.PARAGRAPH) {
                parts.add(part("link", Map.of("text", block.text(), "href", href)));
            }
        }
        close(items, parts);
        return parts;
    }

    private static void close(List<Map<String, Object>> items, List<Map<String, Object>> parts) {
        if (!items.isEmpty()) {
            parts.add(part("list", Map.of("items", List.copyOf(items))));
            items.clear();
        }
    }

    private static Map<String, Object> part(String kind, Map<String, Object> content) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (String known : KINDS) {
            part.put(known, known.equals(kind) ? List.of(content) : List.of());
        }
        return part;
    }
}
