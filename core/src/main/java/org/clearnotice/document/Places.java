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

        private final String file;
        private final byte[] bytes;
        private @Nullable ByteLines lines;

        Offsets(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        @Override
        int nameOf(int value) {
            return ~value;
        }

        @Override
        Place at(int number) {
            ByteLines counted = lines;
            if (counted == null) {
                counted = new ByteLines(bytes);
                lines = counted;
            }
            return counted.place(file, number >= 0 ? number : name(~number));
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
    }
}
