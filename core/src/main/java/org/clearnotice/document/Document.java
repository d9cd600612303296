package org.clearnotice.document;

import org.jspecify.annotations.Nullable;

/**
 * A JSON or YAML file as a tree whose nodes know file, line and column, read in bounded time and memory.
 *
 * <p>Refused, each with its place: broken syntax (DOC-01), a name that stands twice in one object (DOC-02), YAML anchors,
 * aliases and tags (DOC-03), a lone surrogate (DOC-06), more levels than allowed, {@value #MAX_DEPTH} where not said (DOC-07).
 */
public record Document(Source source, Node root) {

    public static final int MAX_DEPTH = 64;

    /** The most levels that may be allowed: as many as are walked on an ordinary stack. */
    public static final int DEEPEST = 500;

    /** @throws FindingsException if the source is not exactly one JSON value (RFC 8259) */
    public static Document json(Source source) {
        return json(source, MAX_DEPTH);
    }

    /** The same with other limits of levels, up to {@value #DEEPEST}. */
    public static Document json(Source source, int levels) {
        return TreeReader.json(source, levels);
    }

    /** @throws FindingsException if the source is not exactly one YAML document of the plain kind */
    public static Document yaml(Source source) {
        return yaml(source, MAX_DEPTH);
    }

    /** The same with other limits of levels, up to {@value #DEEPEST}. */
    public static Document yaml(Source source, int levels) {
        return TreeReader.yaml(source, levels);
    }

    /**
     * JSON that stands in a text of another file; all its nodes are where the text is.
     *
     * @param within the file of that text
     */
    public static Document json(Source within, Node.Text text, int levels) {
        return TreeReader.json(within, text, levels);
    }

    /** YAML that stands in a text of another file; each node of a literal block is where it stands in the file. */
    public static Document yaml(Source within, Node.Text text, int levels) {
        return TreeReader.yaml(within, text, levels);
    }

    /** The place of a property path such as {@code purposes[0].authority.cite} or {@code fields[a.b[].c].why}, or of its nearest
     * ancestor that exists. */
    public Place placeOf(String path) {
        Node node = root;
        for (int at = 0; at < path.length(); ) {
            boolean index = path.charAt(at) == '[';
            int from = index || path.charAt(at) == '.' ? at + 1 : at;
            int to = index ? closing(path, from) : endOfName(path, from);
            Node next = step(node, path.substring(from, to), index);
            if (next == null) {
                break;
            }
            node = next;
            at = index ? to + 1 : to;
        }
        return node.place();
    }

    /** Where the bracket closes that opened before: a name within may hold brackets of its own. */
    private static int closing(String path, int from) {
        int open = 1;
        for (int at = from; at < path.length(); at++) {
            char sign = path.charAt(at);
            open += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return path.length();
    }

    private static int endOfName(String path, int from) {
        int at = from;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private static @Nullable Node step(Node from, String name, boolean index) {
        if (from instanceof Node.Members object) {
            return object.get(name);
        }
        if (index && name.matches("[0-9]{1,8}") && from instanceof Node.Elements list) {
            int at = Integer.parseInt(name);
            return at < list.elements().size() ? list.elements().get(at) : null;
        }
        return null;
    }
}
