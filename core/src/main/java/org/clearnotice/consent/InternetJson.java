package org.clearnotice.consent;

import java.text.Normalizer;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What the profile asks of a payload as JSON: I-JSON with integers alone, NFC, at most 16 levels. */
final class InternetJson {

    private static final int MAX_DEPTH = 16;
    private static final long MAX_SAFE = (1L << 53) - 1;

    private InternetJson() {}

    static @Nullable String problem(Node node) {
        return problem(node, 1);
    }

    private static @Nullable String problem(Node node, int depth) {
        boolean container = node instanceof Node.Members || node instanceof Node.Elements;
        if (container && depth > MAX_DEPTH) {
            return "more than " + MAX_DEPTH + " levels deep";
        }
        if (node instanceof Node.Members object) {
            for (var member : object.members().entrySet()) {
                String problem = string(member.getKey());
                problem = problem != null ? problem : problem(member.getValue().value(), depth + 1);
                if (problem != null) {
                    return problem;
                }
            }
        }
        if (node instanceof Node.Elements list) {
            for (Node element : list.elements()) {
                String problem = problem(element, depth + 1);
                if (problem != null) {
                    return problem;
                }
            }
        }
        if (node instanceof Node.Text text) {
            return string(text.value());
        }
        return node instanceof Node.Number number ? integer(number.literal()) : null;
    }

    private static @Nullable String integer(String literal) {
        boolean whole = literal.matches("-?(?:0|[1-9][0-9]{0,15})") && Math.abs(Long.parseLong(literal)) <= MAX_SAFE;
        return whole ? null : "a number is no integer below 2^53";
    }

    private static @Nullable String string(String text) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return "a text is not NFC";
        }
        boolean noncharacter = text.codePoints().anyMatch(c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF));
        return noncharacter ? "a text holds a noncharacter" : null;
    }
}
