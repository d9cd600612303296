package org.clearnotice.form;

import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file that have an address of their own, found in one walk: by {@code $id} or {@code id}, {@code $anchor} and
 * {@code $dynamicAnchor} (JSON Schema 2020-12, 8.2).
 */
final class SchemaAddresses {

    /** Keywords whose members have names that the author chose, and are no keywords. */
    private static final Set<String> NAMES =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas");

    private static final Set<String> DATA = Set.of("enum", "const", "default", "example", "examples");

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    /** Longer addresses are compared as they stand: joined ones would grow with every level. */
    private static final int MAX_ADDRESS = 2_000;

    /** A schema with an address, in which references are looked for. */
    record Resource(String address, Node root) {}

    private final Map<String, Node> byAddress = new HashMap<>();
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<Node, Resource> inner = new IdentityHashMap<>();
    private final Resource outermost;

    SchemaAddresses(Node root) {
        outermost = new Resource(root instanceof Node.Members object ? address(object) : "", root);
        byAddress.put(outermost.address(), root);
        visit(root, outermost, false);
    }

    /** The schema with an address that this reference stands in. */
    Resource around(Node reference) {
        return inner.getOrDefault(reference, outermost);
    }

    /** The schema at this address, which may be relative to that of the resource. */
    @Nullable
    Node at(String address, Resource from) {
        Node absolute = byAddress.get(joined(from.address(), address));
        return absolute != null ? absolute : byAddress.get(address);
    }

    /** The schema of this anchor at an address that is relative to the resource, else anywhere in the file. */
    @Nullable
    Node anchor(String address, String name, Resource from) {
        Node near = anchors.get(joined(from.address(), address) + "#" + name);
        return near != null ? near : anchors.get("#" + name);
    }

    private void visit(Node node, Resource around, boolean names) {
        if (node instanceof Node.Elements list) {
            list.elements().forEach(element -> visit(element, around, false));
        } else if (node instanceof Node.Members object) {
            Resource here = names ? around : entered(object, around);
            object.members().forEach((name, member) -> {
                Node value = member.value();
                if (names || !DATA.contains(name)) {
                    visit(value, here, !names && NAMES.contains(name));
                }
                if (here != outermost && value instanceof Node.Text && REFERENCES.contains(name)) {
                    inner.put(value, here);
                }
            });
        }
    }

    private Resource entered(Node.Members object, Resource around) {
        String address = address(object);
        Resource here = around;
        if (address.startsWith("#")) {
            anchor(address.substring(1), object, around);
        } else if (!address.isEmpty() && object != outermost.root()) {
            here = new Resource(joined(around.address(), address), object);
            byAddress.putIfAbsent(here.address(), object);
            byAddress.putIfAbsent(address, object);
        }
        anchor(object.text("$anchor"), object, here);
        anchor(object.text("$dynamicAnchor"), object, here);
        return here;
    }

    private void anchor(String name, Node schema, Resource in) {
        if (!name.isEmpty()) {
            anchors.putIfAbsent(in.address() + "#" + name, schema);
            anchors.putIfAbsent("#" + name, schema);
        }
    }

    /** Without an empty fragment; draft-04 calls it {@code id}. */
    private static String address(Node.Members object) {
        Node id = object.get("$id") instanceof Node.Text text ? text : object.get("id");
        String written = id instanceof Node.Text text ? text.value() : "";
        return written.length() > 1 && written.endsWith("#") ? written.substring(0, written.length() - 1) : written;
    }

    private static String joined(String base, String address) {
        if (base.isEmpty() || address.isEmpty() || base.length() + address.length() > MAX_ADDRESS) {
            return address.isEmpty() ? base : address;
        }
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
