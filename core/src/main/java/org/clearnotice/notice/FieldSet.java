package org.clearnotice.notice;

import java.util.List;

/**
 * Some fields of a form by path, or all.
 *
 * @param paths empty with all
 */
public record FieldSet(boolean all, List<String> paths) {

    public static final FieldSet ALL = new FieldSet(true, List.of());
    public static final FieldSet NONE = new FieldSet(false, List.of());

    public FieldSet {
        paths = List.copyOf(paths);
    }

    public static FieldSet of(List<String> paths) {
        return new FieldSet(false, paths);
    }

    public boolean holds(String path) {
        return all || paths.contains(path);
    }
}
