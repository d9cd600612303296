package org.clearnotice.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A named file's bytes, at most {@value #MAX_BYTES} where not said otherwise; the name is what findings show. */
public final class Source {

    /** Larger files are refused: no definition that a person writes comes near. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Takes a copy of the bytes.
     *
     * @throws FindingsException DOC-09 if there are more than {@value #MAX_BYTES}
     */
    public static Source of(String name, byte[] bytes) {
        return of(name, bytes, MAX_BYTES);
    }

    /**
     * The same with another limit.
     *
     * @throws FindingsException DOC-09 if there are more bytes than {@code most}
     */
    public static Source of(String name, byte[] bytes, int most) {
        Objects.requireNonNull(name);
        if (bytes.length > most) {
            throw new FindingsException(
                    Findings.of(Finding.error("DOC-09", "the file is larger than " + most + " bytes")
                            .at(Place.of(name))
                            .fix("split it, or hand in the form alone")));
        }
        return new Source(name, bytes.clone());
    }

    public static Source of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes under another name. */
    public Source named(String other) {
        return new Source(other, bytes);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws FindingsException DOC-08 if the bytes are not UTF-8
     */
    public String text() {
        if (Utf8.kind(bytes) == Utf8.Kind.OTHER) {
            throw notUtf8(Place.of(name));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The first so many bytes as text, without a byte order mark; what is not UTF-8 in them is replaced. */
    public String head(int most) {
        String text = new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The bytes themselves, not to be written to. */
    byte[] raw() {
        return bytes;
    }

    static FindingsException notUtf8(Place place) {
        return new FindingsException(Findings.of(
                Finding.error("DOC-08", "the file is not UTF-8").at(place).fix("save it as UTF-8")));
    }

    @Override
    public String toString() {
        return name;
    }
}
