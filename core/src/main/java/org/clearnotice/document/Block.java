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
        List<String> lines = text.value().lines().toList();
        List<String> above = file.text().lines().toList();
        int start = text.place().line();
        if (start < 1 || lines.size() < 2 || start + lines.size() > above.size()) {
            return null;
        }
        int indent = above.get(start).length() - above.get(start).stripLeading().length();
        StringBuilder block = new StringBuilder("\n".repeat(start));
        for (int i = 0; i < lines.size(); i++) {
            String there = above.get(start + i);
            if (!there.isBlank()
                    && !there.substring(Math.min(indent, there.length())).equals(lines.get(i))) {
                return null;
            }
            block.append(there).append('\n');
        }
        return block.toString();
    }
}
