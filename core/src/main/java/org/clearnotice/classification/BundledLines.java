package org.clearnotice.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Line-based data files of the jar: {@code name = value} a line, {@code #} starts a comment. */
public final class BundledLines {

    private BundledLines() {}

    /** The lines of a resource beside the class, without comments and blank ones. */
    public static List<String> of(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The lines as name to value, in their order. */
    public static Map<String, String> pairs(Class<?> beside, String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : of(beside, resource)) {
            int equals = line.indexOf(" = ");
            if (equals < 0 || pairs.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                throw new IllegalStateException(resource + " has no 'name = value', or a name twice: " + line);
            }
        }
        return pairs;
    }
}
