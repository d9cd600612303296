package org.clearnotice.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of the jar as bytes. */
final class BundledText {

    private BundledText() {}

    static byte[] of(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
