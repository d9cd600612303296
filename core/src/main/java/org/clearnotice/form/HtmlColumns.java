package org.clearnotice.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headings of the columns of a table, each table's looked for once. */
final class HtmlColumns {

    private static final int DEEPEST = 6;
    private static final int MOST = 1_000;

    private final HtmlPage page;
    private final Map<Element, List<Element>> known = new IdentityHashMap<>();

    HtmlColumns(HtmlPage page) {
        this.page = page;
    }

    /** Of the column that a control stands in; empty where it has none. */
    String heading(Element control) {
        Element cell = up(control, "td");
        if (cell == null || cell.parent() == null) {
            return "";
        }
        Element row = cell.parent();
        Element table = up(row, "table");
        if (table == null) {
            return "";
        }
        List<Element> headings = known.computeIfAbsent(table, HtmlColumns::headings);
        if (headings.isEmpty() || headings.get(0).parent() == row) {
            return "";
        }
        int column = 0;
        for (Element before = cell.previousElementSibling(); before != null && column < MOST; column++) {
            before = before.previousElementSibling();
        }
        return column < headings.size() ? page.texts().context(headings.get(column), "") : "";
    }

    private static @Nullable Element up(Element from, String name) {
        Element at = from;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (at.normalName().equals(name)) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    /** The cells of the first row, if they are headings; one over several columns stands for each. */
    private static List<Element> headings(Element table) {
        Element at = table.firstElementChild();
        while (at != null
                && (at.normalName().equals("caption") || at.normalName().equals("colgroup"))) {
            at = at.nextElementSibling();
        }
        Element row = at == null ? null : at.firstElementChild();
        List<Element> cells = new ArrayList<>();
        for (Element cell = row == null ? null : row.firstElementChild();
                cell != null;
                cell = cell.nextElementSibling()) {
            String span = HtmlAttributes.of(cell, "colspan").strip();
            int columns = span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
            for (int i = 0; i < columns && cells.size() < MOST; i++) {
                cells.add(cell);
            }
        }
        boolean named = cells.stream().anyMatch(cell -> cell.normalName().equals("th"));
        return named ? cells : List.of();
    }
}
