package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Under which conditions of its template a place of a page is written; blocks that are never closed say none. */
final class HtmlTemplateConditions {

    private final TreeMap<Integer, Chain> from = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** A condition and those around it. */
    private record Chain(@Nullable Chain outer, Condition condition) {}

    private record Span(int start, int end, String condition) {}

    /** A condition and where it starts. */
    record Condition(int start, String words) {}

    /** A block and its parts: each is written where its own condition is met and none before it. */
    private static final class Block {

        private final String name;
        private final List<Span> parts = new ArrayList<>();
        private String own;
        private String refused = "";
        private int start;

        private Block(HtmlStatement opening, int start) {
            this.name = opening.block();
            this.own = opening.condition();
            this.start = start;
        }

        private void otherwise(HtmlStatement next, HtmlTemplateTag tag) {
            part(tag.start());
            refused = and(refused, HtmlStatement.not(own));
            own = next.condition();
            start = tag.end();
        }

        private void part(int end) {
            parts.add(new Span(start, end, and(refused, own)));
        }

        private static String and(String first, String second) {
            return first.isBlank() ? second : second.isBlank() ? first : first + " and " + second;
        }
    }

    private HtmlTemplateConditions() {}

    static HtmlTemplateConditions of(List<HtmlTemplateTag> tags) {
        HtmlTemplateConditions conditions = new HtmlTemplateConditions();
        tags.forEach(conditions::read);
        conditions.chain();
        return conditions;
    }

    private void read(HtmlTemplateTag tag) {
        HtmlStatement statement = HtmlStatement.of(tag);
        switch (statement.step()) {
            case OPEN -> {
                open.push(new Block(statement, tag.end()));
                named.merge(statement.block(), 1, Integer::sum);
            }
            case ELSE -> {
                Block top = open.peek();
                if (top != null && top.name.startsWith(statement.block())) {
                    top.otherwise(statement, tag);
                }
            }
            case CLOSE -> close(statement.block(), tag.start());
            case NONE -> {}
        }
    }

    /** Blocks within, which were not closed, end with it. */
    private void close(String name, int end) {
        boolean opened = named.getOrDefault(name, 0) > 0;
        while (opened && !open.isEmpty()) {
            Block block = open.pop();
            named.merge(block.name, -1, Integer::sum);
            if (block.name.equals(name)) {
                block.part(end);
                spans.addAll(block.parts);
                return;
            }
        }
    }

    private void chain() {
        spans.removeIf(span -> span.condition.isBlank() || span.end <= span.start);
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        Deque<Span> around = new ArrayDeque<>();
        @Nullable Chain current = null;
        for (Span span : spans) {
            while (!around.isEmpty() && around.element().end <= span.start) {
                current = left(around.pop(), current);
            }
            around.push(span);
            current = new Chain(current, new Condition(span.start, span.condition));
            from.put(span.start, current);
        }
        while (!around.isEmpty()) {
            current = left(around.pop(), current);
        }
    }

    private @Nullable Chain left(Span span, @Nullable Chain current) {
        Chain outer = current == null ? null : current.outer;
        from.put(span.end, outer == null ? new Chain(null, new Condition(span.end, "")) : outer);
        return outer;
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    /** The innermost first, each with where it starts; not more than a person reads. */
    List<Condition> at(int position) {
        List<Condition> conditions = new ArrayList<>();
        var entry = from.floorEntry(position);
        for (Chain at = entry == null ? null : entry.getValue(); at != null && conditions.size() < 8; at = at.outer) {
            if (!at.condition.words().isEmpty()) {
                conditions.add(at.condition);
            }
        }
        return conditions;
    }
}
