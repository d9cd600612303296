package org.clearnotice.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are well-formed UTF-8 (The Unicode Standard, table 3-7), eight at a time where they are ASCII. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long NEWLINES = '\n' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long RETURNS = '\r' * ONES;

    private Utf8() {}

    /** Where the text starts: a byte order mark is no part of it. */
    static int start(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    }

    /** Of the eight bytes from here. */
    static boolean isAsciiWithoutReturns(byte[] bytes, int from) {
        long eight = (long) LONGS.get(bytes, from);
        return ((eight | zeros(eight ^ RETURNS)) & NOT_ASCII) == 0;
    }

    /** The highest bit of each byte that is a line feed, of eight ASCII bytes from here. */
    static long newlines(byte[] bytes, int from) {
        long others = (long) LONGS.get(bytes, from) ^ NEWLINES;
        return ~(others + ~NOT_ASCII) & NOT_ASCII;
    }

    /** The highest bit of each byte that may be 0 is set, and for certain where one is. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }

    /** What bytes are. */
    enum Kind {
        /** Not UTF-8. */
        OTHER,
        /** UTF-8 without a JSON escape of a surrogate, so that no text in it can hold half of a pair. */
        PLAIN,
        /** UTF-8 with such an escape, which may stand alone. */
        ESCAPED
    }

    static Kind kind(byte[] bytes) {
        Kind kind = Kind.PLAIN;
        int i = 0;
        while (i < bytes.length) {
            if (i + 8 <= bytes.length && isPlainText((long) LONGS.get(bytes, i))) {
                i += 8;
            } else if (bytes[i] >= 0) {
                kind = escapesSurrogate(bytes, i) ? Kind.ESCAPED : kind;
                i++;
            } else {
                int length = length(bytes, i);
                if (length == 0) {
                    return Kind.OTHER;
                }
                i += length;
            }
        }
        return kind;
    }

    /** Whether a NUL is among the first bytes, which a parser of JSON takes for UTF-16 or UTF-32; none in UTF-8 holds one. */
    static boolean startsWider(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Eight bytes that are ASCII without a backslash. */
    private static boolean isPlainText(long eight) {
        return ((eight | zeros(eight ^ BACKSLASHES)) & NOT_ASCII) == 0;
    }

    private static boolean escapesSurrogate(byte[] bytes, int at) {
        return bytes[at] == '\\' && at + 2 < bytes.length && bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd';
    }

    /** Of the sequence that starts here; 0 where none of table 3-7 does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(bytes, at, 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean shortest = lead != 0xE0 || second >= 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return shortest && !surrogate && follows(bytes, at, 2) ? 3 : 0;
        }
        boolean inRange = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F);
        return lead >= 0xF0 && lead <= 0xF4 && inRange && follows(bytes, at, 3) ? 4 : 0;
    }

    private static boolean follows(byte[] bytes, int at, int count) {
        if (at + count >= bytes.length) {
            return false;
        }
        for (int i = 1; i <= count; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
