package org.clearnotice.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the references of one file point at, each once and in time that follows its length; nothing outside of the file is
 * ever looked at. Pointers follow RFC 6901, written as a fragment.
 */
final class SchemaPointers {

    /**
     * Where a reference leads.
     *
     * @param schema what stands there; null where nothing does
     * @param outside it leads to another file
     */
    record Target(@Nullable Node schema, boolean outside) {}

    private final Node file;
    private final String name;
    private final Node schema;
    private final Map<Node, Target> found = new IdentityHashMap<>();
    private @Nullable SchemaAddresses addresses;

    /**
     * @param schema what references are relative to
     * @param file all of it, for references that count from the top although the schema stands inside
     * @param name of the file, by which it may call itself
     */
    SchemaPointers(Node schema, Node file, String name) {
        this.file = file;
        this.name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        this.schema = schema;
    }

    Target find(Node.Text reference) {
        Target known = found.get(reference);
        if (known == null) {
            known = look(reference);
            found.put(reference, known);
        }
        return known;
    }

    /** The schema of this name among an API's components, else what the text refers to; null where nothing does. */
    @Nullable
    Node component(Node.Text name) {
        Node named = file instanceof Node.Members api
                ? api.object("components").object("schemas").get(name.value())
                : null;
        return named != null ? named : find(name).schema();
    }

    private Target look(Node.Text reference) {
        if (addresses == null) {
            addresses = new SchemaAddresses(schema);
        }
        return look(reference, addresses);
    }

    private Target look(Node.Text reference, SchemaAddresses known) {
        String written = reference.value();
        int hash = written.indexOf('#');
        String address = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(written.substring(hash + 1));
        SchemaAddresses.Resource around = known.around(reference);
        Node from = address.isEmpty() ? around.root() : known.at(address, around);
        if (from == null && (address.equals(name) || address.equals("./" + name))) {
            from = file;
        }
        if (from == null) {
            return new Target(null, true);
        }
        if (fragment.isEmpty()) {
            return new Target(from, false);
        }
        if (!fragment.startsWith("/")) {
            return new Target(known.anchor(address, fragment, around), false);
        }
        Node there = below(from, fragment);
        return new Target(there != null ? there : below(file, fragment), false);
    }

    /** What stands at a pointer below a node; null where nothing does. */
    static @Nullable Node below(Node from, String pointer) {
        Node at = from;
        int start = 1;
        while (at != null && start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            at = step(at, unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        return at;
    }

    /** A step of a pointer as the name that it means. */
    static String unescaped(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    /** Without percent signs; as it stands where they mean nothing. */
    static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private static @Nullable Node step(Node from, String name) {
        if (from instanceof Node.Members object) {
            return object.get(name);
        }
        if (from instanceof Node.Elements list && name.length() < 9 && name.matches("[0-9]+")) {
            int at = Integer.parseInt(name);
            return at < list.elements().size() ? list.elements().get(at) : null;
        }
        return null;
    }
}
