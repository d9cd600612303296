package org.clearnotice.render;

import java.util.List;
import org.clearnotice.notice.Block;
import org.clearnotice.notice.RenderedNotice;

/** A notice as plain text of at most 72 signs a line, from the blocks that the HTML is made of. */
public final class NoticeText {

    private static final int WIDTH = 72;

    private NoticeText() {}

    /** Both layers, the short one first. */
    public static String of(RenderedNotice notice) {
        StringBuilder out = new StringBuilder();
        if (!notice.shortLayer().isEmpty()) {
            layer(notice.shortLayer(), out);
            out.append('\n');
        }
        layer(notice.fullLayer(), out);
        return out.toString();
    }

    private static void layer(List<Block> blocks, StringBuilder out) {
        Block.Kind before = null;
        for (Block block : blocks) {
            boolean apart = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.MORE;
            if (before != null && (apart || before == Block.Kind.TITLE)) {
                out.append('\n');
            }
            wrap(block.kind() == Block.Kind.ITEM ? "- " : "", block.text(), out);
            if (block.kind() == Block.Kind.TITLE) {
                out.append("="
                                .repeat(Math.min(
                                        WIDTH,
                                        block.text()
                                                .codePointCount(0, block.text().length()))))
                        .append('\n');
            }
            before = block.kind();
        }
    }

    /** A word that is longer than a line stands on one of its own; a no-break space is no place to break. */
    private static void wrap(String bullet, String text, StringBuilder out) {
        String indent = " ".repeat(bullet.length());
        StringBuilder line = new StringBuilder(bullet);
        int empty = bullet.length();
        for (String word : text.split("[ \\n\\t]+")) {
            boolean first = line.length() == empty;
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        out.append(line).append('\n');
    }
}
