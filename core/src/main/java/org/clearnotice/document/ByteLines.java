package org.clearnotice.document;

import java.util.Arrays;

/** Which line and column, in UTF-16 units, each byte of a text in UTF-8 stands at. */
final class ByteLines {

    /** Something is known of every so many bytes, so that no question walks the whole text; a multiple of {@link #WORD}. */
    private static final int STEP = 64;

    private static final int WORD = 8;

    private final byte[] bytes;
    private final int[] characters;
    private final int[] linesBefore;
    private final boolean[] ascii;
    private int[] starts = new int[16];
    private int lines = 1;

    ByteLines(byte[] bytes) {
        this.bytes = bytes;
        int steps = bytes.length / STEP + 1;
        characters = new int[steps];
        linesBefore = new int[steps];
        ascii = new boolean[steps];
        starts[0] = Utf8.start(bytes);
        int before = 0;
        for (int i = 0; i < bytes.length; i += WORD) {
            if (i % STEP == 0) {
                characters[i / STEP] = before;
                linesBefore[i / STEP] = lines - 1;
                ascii[i / STEP] = true;
            }
            before += word(i);
        }
    }

    /** Counts the bytes from here to the next word; how many characters begin in them. */
    private int word(int from) {
        if (from + WORD <= bytes.length && Utf8.isAsciiWithoutReturns(bytes, from)) {
            for (long ends = Utf8.newlines(bytes, from); ends != 0; ends &= ends - 1) {
                startAfter(from + Long.numberOfTrailingZeros(ends) / WORD);
            }
            return WORD;
        }
        int count = 0;
        for (int i = from; i < Math.min(from + WORD, bytes.length); i++) {
            count += width(bytes[i]);
            ascii[i / STEP] &= bytes[i] >= 0;
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                startAfter(i);
            }
        }
        return count;
    }

    private void startAfter(int end) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = end + 1;
    }

    /** How many UTF-16 units begin with this byte: a sequence of four bytes is two. */
    private static int width(byte b) {
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    /** Where the byte at this offset stands in a file of this name. */
    Place place(String file, int offset) {
        int line = linesBefore[Math.min(offset, bytes.length - 1) / STEP];
        while (line + 1 < lines && starts[line + 1] <= offset) {
            line++;
        }
        return new Place(file, line + 1, charactersBefore(offset) - charactersBefore(starts[line]) + 1);
    }

    private int charactersBefore(int offset) {
        int end = Math.min(offset, bytes.length - 1);
        int step = end / STEP;
        int count = characters[step];
        if (ascii[step]) {
            return count + end % STEP;
        }
        for (int i = step * STEP; i < end; i++) {
            count += width(bytes[i]);
        }
        return count;
    }
}
