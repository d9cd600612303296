package org.clearnotice.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads {@code key=value} lines of strict UTF-8: what stands behind the first {@code =} is the value, as it is. Unlike
 * {@code java.util.Properties} it refuses a key that stands twice, keeps the order and knows no escapes.
 */
final class LineProperties {

    private LineProperties() {}

    /** A file beside this class. */
    static Map<String, String> bundled(String name) {
        try (InputStream in = LineProperties.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no bundled file " + name);
            }
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** @throws IllegalArgumentException naming file and line */
    static Map<String, String> read(String name, byte[] bytes) {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : decoded(name, bytes).split("\n", -1)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(name + ":" + number + ": a line is key=value");
            }
            String key = text.substring(0, equals).strip();
            if (values.put(key, text.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException(name + ":" + number + ": key '" + key + "' stands twice");
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + " is not UTF-8", e);
        }
    }
}
