package org.clearnotice.document;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a JSON value after RFC 8785: the same value gives the same bytes on every Java.
 *
 * <p>Names are sorted by UTF-16 code units, numbers are doubles in ECMAScript's shortest form, nothing stands between.
 * Values are {@link Node}s, or {@link Map} with string keys, {@link List}, {@link String}, {@link Number},
 * {@link Boolean}, {@link Enum} (by name) and null.
 */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if a number is no double, a text holds a lone surrogate, or a type is none of the above */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as {@link #bytes}, as text. */
    public static String text(@Nullable Object value) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value, 1);
        return writer.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > Document.MAX_DEPTH) {
            throw new IllegalArgumentException("more than " + Document.MAX_DEPTH + " levels deep");
        }
        if (value instanceof Node node) {
            node(node, depth);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else {
            scalar(value);
        }
    }

    private void node(Node node, int depth) {
        if (node instanceof Node.Members object) {
            object(object.members(), depth);
        } else if (node instanceof Node.Elements list) {
            list(list.elements(), depth);
        } else if (node instanceof Node.Text text) {
            string(text.value());
        } else if (node instanceof Node.Number number) {
            number(Double.parseDouble(number.literal()), number.literal());
        } else {
            out.append(node instanceof Node.Flag flag ? String.valueOf(flag.value()) : "null");
        }
    }

    private void object(Map<?, ?> map, int depth) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(
                name instanceof String text ? text : String.valueOf(name),
                value instanceof Node.Member member ? member.value() : value));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        out.append('}');
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            value(element, depth + 1);
            separator = ",";
        }
        out.append(']');
    }

    private void scalar(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number number) {
            number(number.doubleValue(), number.toString());
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else {
            throw new IllegalArgumentException(
                    "JSON has no form for a " + value.getClass().getName());
        }
    }

    private void string(String text) {
        if (TreeReader.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** ECMA-262, Number::toString, from the shortest digits that JDK 17's {@code Double.toString} does not always find. */
    private void number(double value, String literal) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("the number " + shorten(literal) + " is beyond a double");
        }
        if (value == 0) {
            out.append('0');
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        digits(digits, digits.length() - shortest.scale());
    }

    /** Java's shortest form has two digits at least, and 4.9E-324 for the smallest double, where ECMAScript's has one: 5e-324. */
    private static BigDecimal shortest(double value) {
        BigDecimal oneDigit = new BigDecimal(value).round(new MathContext(1));
        return oneDigit.doubleValue() == value
                ? oneDigit
                : new BigDecimal(DoubleToDecimal.toString(value)).stripTrailingZeros();
    }

    private void digits(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            out.append(digits).append("0".repeat(point - count));
        } else if (0 < point && point <= 21) {
            out.append(digits, 0, point).append('.').append(digits, point, count);
        } else if (-6 < point && point <= 0) {
            out.append("0.").append("0".repeat(-point)).append(digits);
        } else {
            out.append(digits.charAt(0));
            if (count > 1) {
                out.append('.').append(digits, 1, count);
            }
            out.append('e').append(point > 0 ? "+" : "-").append(Math.abs(point - 1));
        }
    }

    private static String shorten(String literal) {
        return literal.length() > 40 ? literal.substring(0, 40) + "…" : literal;
    }
}
