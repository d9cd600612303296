package org.clearnotice.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearnotice.notice.Block;

/** Blocks of text as templates want them: headings, paragraphs, and items gathered in lists; title and opener apart. */
final class NoticeParts {

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
            if (block.kind() == Block.Kind.ITEM) {
                items.add(text);
                continue;
            }
            close(items, parts);
            if (block.kind() == Block.Kind.HEADING) {
                parts.add(part(List.of(text), List.of(), List.of()));
            } else if (block.kind() == Block.Kind.PARAGRAPH) {
                parts.add(part(List.of(), List.of(text), List.of()));
            }
        }
        close(items, parts);
        return parts;
    }

    private static void close(List<Map<String, Object>> items, List<Map<String, Object>> parts) {
        if (!items.isEmpty()) {
            parts.add(part(List.of(), List.of(), List.of(Map.of("items", List.copyOf(items)))));
            items.clear();
        }
    }

    private static Map<String, Object> part(List<?> heading, List<?> paragraph, List<?> list) {
        return Map.of("heading", heading, "paragraph", paragraph, "list", list);
    }
}
