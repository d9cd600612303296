package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of a call in a template, as far as they stand there literally: strings, Ruby symbols, lists and objects; all else
 * is kept as the code that it is. Never fails; nothing is run.
 */
final class HtmlArguments {

    /** What an argument is. */
    sealed interface Value {}

    record Text(String text) implements Value {}

    record Code(String code) implements Value {}

    record Members(Map<String, Value> members) implements Value {}

    record Items(List<Value> items) implements Value {}

    private static final int DEEPEST = 16;
    private static final Pattern NAME = Pattern.compile("(?:([A-Za-z_@][\\w-]*)\\s*(?::(?!:)|=(?![=>]))"
            + "|:([A-Za-z_]\\w*)\\s*=>|\"([^\"\\\\]*)\"\\s*(?:=>|:)|'([^'\\\\]*)'\\s*(?:=>|:))\\s*");
    private static final Pattern SYMBOL = Pattern.compile(":([A-Za-z_]\\w*[?!]?)");
    private static final Code NOTHING = new Code("");

    private final String code;
    private int at;

    private HtmlArguments(String code) {
        this.code = code;
    }

    /** All of them: those with a name are members, the others are called by their place, {@code 0}, {@code 1} and so on. */
    static Members of(String code) {
        return new HtmlArguments(code).members(0);
    }

    /** The member at a path such as {@code label.text}; empty code where there is none. */
    static Value at(Value value, String path) {
        Value here = value;
        for (String step : path.split("\\.")) {
            if (!(here instanceof Members members)) {
                return NOTHING;
            }
            here = members.members().getOrDefault(step, NOTHING);
        }
        return here;
    }

    /** A string where it stands literally, else empty. */
    static String text(Value value, String path) {
        return at(value, path) instanceof Text text ? text.text() : "";
    }

    /** The same, or the code where a word is computed: it tells a person what it is about. */
    static String words(Value value, String path) {
        Value found = at(value, path);
        return found instanceof Code computed ? computed.code() : found instanceof Text text ? text.text() : "";
    }

    private Members members(int depth) {
        Map<String, Value> members = new LinkedHashMap<>();
        int place = 0;
        while (more()) {
            Matcher name = NAME.matcher(code).region(at, code.length());
            String key;
            if (name.lookingAt()) {
                at = name.end();
                key = key(name);
            } else {
                key = String.valueOf(place++);
            }
            members.putIfAbsent(key, value(depth));
            next();
        }
        return new Members(members);
    }

    private static String key(Matcher name) {
        for (int group = 1; group <= 4; group++) {
            if (name.group(group) != null) {
                return name.group(group);
            }
        }
        return "";
    }

    private Items items(int depth) {
        List<Value> items = new ArrayList<>();
        while (more()) {
            items.add(value(depth));
            next();
        }
        return new Items(items);
    }

    private Value value(int depth) {
        char sign = at < code.length() ? code.charAt(at) : ')';
        if ((sign == '{' || sign == '[') && depth < DEEPEST) {
            at++;
            Value value = sign == '{' ? members(depth + 1) : items(depth + 1);
            at++;
            return endsHere() ? value : rest(value);
        }
        int start = at;
        if (sign == '"' || sign == '\'') {
            String text = string(sign);
            return endsHere() ? new Text(text) : computed(start);
        }
        Matcher symbol = SYMBOL.matcher(code).region(at, code.length());
        if (sign == ':' && symbol.lookingAt()) {
            at = symbol.end();
            return endsHere() ? new Text(symbol.group(1)) : computed(start);
        }
        return computed(start);
    }

    /** What follows a list or an object, such as a filter, changes nothing that is read here. */
    private Value rest(Value value) {
        computed(at);
        return value;
    }

    private String string(char quote) {
        StringBuilder text = new StringBuilder();
        for (at++; at < code.length() && code.charAt(at) != quote; at++) {
            if (code.charAt(at) == '\\' && at + 1 < code.length()) {
                at++;
            }
            text.append(code.charAt(at));
        }
        at++;
        return text.toString();
    }

    private Code computed(int start) {
        int depth = 0;
        while (at < code.length()) {
            char sign = code.charAt(at);
            if (sign == '"' || sign == '\'') {
                string(sign);
                continue;
            }
            if (depth == 0 && ",)]}".indexOf(sign) >= 0) {
                break;
            }
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            at++;
        }
        return new Code(code.substring(start, Math.min(at, code.length())).strip());
    }

    /** Past spaces; false where the list of arguments is over. */
    private boolean more() {
        skipSpaces();
        return at < code.length() && ")]}".indexOf(code.charAt(at)) < 0;
    }

    private void next() {
        skipSpaces();
        if (at < code.length() && code.charAt(at) == ',') {
            at++;
        }
    }

    private boolean endsHere() {
        skipSpaces();
        return at >= code.length() || ",)]}".indexOf(code.charAt(at)) >= 0;
    }

    private void skipSpaces() {
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
    }
}
