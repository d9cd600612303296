package org.clearnotice.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the nodes of one document are, each by a number; lines and columns are counted when somebody asks. */
abstract sealed class Places {

    abstract Place at(int number);

    /** The number of a member's name, from that of its value. */
    abstract int nameOf(int value);

    /** All at the same place. */
    static final class Everywhere extends Places {

        private final Place place;

        Everywhere(Place place) {
            this.place = place;
        }

        @Override
        Place at(int number) {
            return place;
        }

        @Override
        int nameOf(int value) {
            return value;
        }
    }

    /** Lines and columns as they were noted, a member's name just before its value. */
    static final class Noted extends Places {

        private final String file;
        private int[] linesAndColumns = new int[64];
        private int size;

        Noted(String file) {
            this.file = file;
        }

        int note(int line, int column) {
            if (2 * size == linesAndColumns.length) {
                linesAndColumns = Arrays.copyOf(linesAndColumns, 4 * size);
            }
            linesAndColumns[2 * size] = line;
            linesAndColumns[2 * size + 1] = column;
            return size++;
        }

        @Override
        Place at(int number) {
            return new Place(file, linesAndColumns[2 * number], linesAndColumns[2 * number + 1]);
        }

        @Override
        int nameOf(int value) {
            return value - 1;
        }
    }

    /** Offsets into the bytes of a JSON file; below 0 the name of the value at this offset's complement. */
    static final class Offsets extends Places {

        private static final int STEP = 64;

        private final String file;
        private final byte[] bytes;
        private @Nullable Counts counts;

        Offsets(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        /**
         * What is known of every 64th byte, so that no question walks the whole file.
         *
         * @param characters (UTF-16) before that byte
         * @param lines lines before the one that it stands in
         * @param lineStarts offset of each line's first byte
         */
        private record Counts(int[] characters, int[] lines, int[] lineStarts) {}

        @Override
        int nameOf(int value) {
            return ~value;
        }

        @Override
        Place at(int number) {
            int offset = number >= 0 ? number : name(~number);
            Counts known = counts;
            if (known == null) {
                known = count();
                counts = known;
            }
            int[] starts = known.lineStarts();
            int line = known.lines()[Math.min(offset, bytes.length - 1) / STEP];
            while (line + 1 < starts.length && starts[line + 1] <= offset) {
                line++;
            }
            int column = characters(known, offset) - characters(known, starts[line]);
            return new Place(file, line + 1, column + 1);
        }

        /** The opening quote of the name before a value, which is the first that no backslash stands before. */
        private int name(int value) {
            int at = value - 1;
            while (at > 0 && bytes[at] != '"') {
                at--;
            }
            do {
                at--;
            } while (at > 0 && (bytes[at] != '"' || bytes[at - 1] == '\\'));
            return Math.max(0, at);
        }

        private Counts count() {
            int[] characters = new int[bytes.length / STEP + 1];
            int[] lineAt = new int[bytes.length / STEP + 1];
            int[] starts = new int[16];
            int lines = 1;
            starts[0] = start();
            int before = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (i % STEP == 0) {
                    characters[i / STEP] = before;
                    lineAt[i / STEP] = lines - 1;
                }
                if (i % 8 == 0 && i + 8 <= bytes.length && Utf8.isPlain(bytes, i)) {
                    before += 8;
                    i += 7;
                    continue;
                }
                before += width(bytes[i]);
                if (endsLine(i)) {
                    starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                    starts[lines++] = i + 1;
                }
            }
            return new Counts(characters, lineAt, Arrays.copyOf(starts, lines));
        }

        /** A byte order mark belongs to no line. */
        private int start() {
            return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        }

        private boolean endsLine(int i) {
            return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
        }

        /** How many UTF-16 units begin with this byte: a sequence of four bytes is two. */
        private static int width(byte b) {
            return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
        }

        private int characters(Counts known, int offset) {
            int end = Math.min(offset, bytes.length - 1);
            int count = known.characters()[end / STEP];
            for (int i = end / STEP * STEP; i < end; i++) {
                count += width(bytes[i]);
            }
            return count;
        }
    }
}
