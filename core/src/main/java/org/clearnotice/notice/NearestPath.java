package org.clearnotice.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clearnotice.document.Finding;
import org.clearnotice.document.NearestName;

/** The way out for whoever names a field that the form does not ask. */
final class NearestPath {

    private static final int MOST = 10;

    private NearestPath() {}

    /** The path that was probably meant: one mistyped, or the only one of that name elsewhere in the form; else what there is. */
    static String wayOut(String path, List<String> paths) {
        return NearestName.of(path, paths)
                .or(() -> only(paths.stream()
                        .filter(other -> lastName(other).equals(lastName(path)))
                        .toList()))
                .or(() -> NearestName.of(
                                lastName(path),
                                paths.stream().map(NearestPath::lastName).toList())
                        .flatMap(name -> only(paths.stream()
                                .filter(other -> lastName(other).equals(name))
                                .toList())))
                .map(nearest -> "did you mean '" + Finding.brief(nearest) + "'?")
                .orElse("fields of the form: " + listed(paths));
    }

    private static Optional<String> only(List<String> paths) {
        return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String listed(List<String> paths) {
        String first = paths.stream().limit(MOST).map(Finding::brief).collect(Collectors.joining(", "));
        return paths.size() > MOST ? first + " and " + (paths.size() - MOST) + " more" : first;
    }
}
