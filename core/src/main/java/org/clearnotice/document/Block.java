package org.clearnotice.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block scalar of a YAML file, which stands there line by line. */
final class Block {

    private Block() {}

    /**
     * The text with its indentation, below as many empty lines as stand above it in the file: read as YAML, every node is
     * where it is in the file. Null where the text is no literal block, so that its lines are not those of the file.
     */
    static @Nullable String of(Source file, Node.Text text) {
        List<String> all = file.text().lines().toList();
        List<String> lines = text.value().lines().toList();
        int start = text.place().line();
        if (start < 1 || start + lines.size() > all.size() || !opensBlock(all.get(start - 1), text.place())) {
            return null;
        }
        List<String> there = all.subList(start, start + lines.size());
        int indent = indent(there, lines);
        StringBuilder block = new StringBuilder("\n".repeat(start));
        for (int i = 0; i < lines.size(); i++) {
            if (!isLine(there.get(i), indent, lines.get(i))) {
                return null;
            }
            block.append(there.get(i)).append('\n');
        }
        return block.toString();
    }

    /** Whether the sign of a literal block stands at the place. */
    private static boolean opensBlock(String line, Place place) {
        int column = place.column() - 1;
        return column >= 0
                && column < line.codePointCount(0, line.length())
                && line.charAt(line.offsetByCodePoints(0, column)) == '|';
    }

    /** By how much the first line that holds anything is indented; its own leading spaces belong to the text. */
    private static int indent(List<String> there, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return Math.max(0, there.get(i).length() - lines.get(i).length());
            }
        }
        return 0;
    }

    /** Whether the line of the file is this line of the text, and means the same with its indentation. */
    private static boolean isLine(String there, int indent, String line) {
        boolean same = line.isBlank()
                ? there.isBlank()
                : there.length() >= indent && there.substring(indent).equals(line);
        return same && !line.startsWith("---") && !line.startsWith("...") && !line.startsWith("%");
    }
}
