package org.clearnotice.form;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement of a template language does to the blocks around what follows it.
 *
 * @param block which kind of block it opens, goes on with or closes
 * @param condition under which its part is written, as text; empty where it is none, as in a loop
 */
record HtmlStatement(Step step, String block, String condition) {

    /** What happens to the block. */
    enum Step {
        OPEN,
        ELSE,
        CLOSE,
        NONE
    }

    private static final HtmlStatement NONE = new HtmlStatement(Step.NONE, "", "");
    private static final Set<String> LOOPS = Set.of(
            "for", "foreach", "forelse", "while", "case", "switch", "list", "range", "with", "define", "block",
            "until");
    private static final Set<String> ELSE_IF = Set.of("elif", "elseif", "elsif");
    private static final Pattern TEST = Pattern.compile(
            "\\s(?:test|rendered|condition|th:if|data-th-if|\\*ngif|v-if)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUBY_BLOCK = Pattern.compile("\\sdo(\\s*\\|[^|]*\\|)?$");

    static HtmlStatement of(HtmlTemplateTag tag) {
        String body = tag.body();
        if (tag.kind() != HtmlTemplateTag.Kind.STATEMENT || body.isEmpty() || body.length() > 2_000) {
            return NONE;
        }
        return switch (tag.opener()) {
            case "{%" -> words(body, "%");
            case "{{" -> braces(body);
            case "<%", "<?" -> code(body);
            case "<" -> directive(body);
            case "<:" -> element(body);
            case "@" -> body.endsWith("{") || body.startsWith("}") ? code(body) : words(body, "@");
            default -> NONE;
        };
    }

    /** {@code if x}, {@code elif x}, {@code else}, {@code endif}; also with parentheses. */
    private static HtmlStatement words(String body, String family) {
        String word = word(body);
        String rest = rest(body, word);
        if (word.equals("if")) {
            return open(family + "if", rest);
        }
        if (word.equals("unless") || (word.equals("empty") && !rest.isEmpty())) {
            return open(family + word, word.equals("empty") ? "empty " + rest : not(rest));
        }
        if (word.equals("isset") || word.equals("auth") || word.equals("guest") || word.equals("can")) {
            return open(family + word, (word + " " + rest).strip());
        }
        if (LOOPS.contains(word)) {
            return open(family + word, "");
        }
        if (ELSE_IF.contains(word) || (word.equals("else") && rest.startsWith("if "))) {
            return new HtmlStatement(Step.ELSE, family, word.equals("else") ? rest.substring(3) : rest);
        }
        if (word.equals("else") || word.equals("empty")) {
            return new HtmlStatement(Step.ELSE, family, "");
        }
        return word.startsWith("end") ? new HtmlStatement(Step.CLOSE, family + word.substring(3), "") : NONE;
    }

    /** Mustache and Handlebars have a sign before the word, Go has none. */
    private static HtmlStatement braces(String body) {
        String inner = body.substring(1).strip();
        String word = word(inner);
        String rest = rest(inner, word);
        return switch (body.charAt(0)) {
            case '#' -> open("{" + word, opened(word, rest));
            case '^' -> word.isEmpty() ? new HtmlStatement(Step.ELSE, "{", "") : open("{" + word, not(word));
            case '/' -> new HtmlStatement(Step.CLOSE, "{" + word, "");
            case '>', '=' -> NONE;
            default -> go(body);
        };
    }

    private static String opened(String word, String rest) {
        return switch (word) {
            case "if" -> rest;
            case "unless" -> not(rest);
            case "each", "with" -> "";
            default -> rest.isEmpty() ? word : word.startsWith("if") ? word + " " + rest : "";
        };
    }

    private static HtmlStatement go(String body) {
        return switch (word(body)) {
            case "end" -> new HtmlStatement(Step.CLOSE, "{ ", "");
            case "if" -> open("{ ", rest(body, "if"));
            case "range", "with", "define", "block" -> open("{ ", "");
            case "else" -> new HtmlStatement(Step.ELSE, "{", rest(body, "else").replaceFirst("^if\\s+", ""));
            default -> NONE;
        };
    }

    /** Braces as in JSP, EJS and PHP; colons as in PHP; words as in Ruby. */
    private static HtmlStatement code(String body) {
        if (body.startsWith("}")) {
            String next = body.replaceFirst("^[})\\s;@]+", "");
            boolean more = next.startsWith("else") && next.endsWith("{");
            return new HtmlStatement(more ? Step.ELSE : Step.CLOSE, "code{", more ? between(next) : "");
        }
        String word = word(body);
        if (body.endsWith("{")) {
            return open("code{", word.equals("if") ? between(body) : "");
        }
        if (body.endsWith(":")) {
            boolean elseif = word.startsWith("else");
            return elseif
                    ? new HtmlStatement(Step.ELSE, "code:", between(body))
                    : open("code:", word.equals("if") ? between(body) : "");
        }
        if (word.startsWith("end") && word.length() > 3) {
            return new HtmlStatement(Step.CLOSE, "code:", "");
        }
        return ruby(body, word);
    }

    private static HtmlStatement ruby(String body, String word) {
        if (word.equals("end")) {
            return new HtmlStatement(Step.CLOSE, "ruby", "");
        }
        if (word.equals("if") || word.equals("unless")) {
            String condition = rest(body, word);
            return open("ruby", word.equals("if") ? condition : not(condition));
        }
        if (LOOPS.contains(word)
                || word.equals("begin")
                || RUBY_BLOCK.matcher(body).find()) {
            return open("ruby", "");
        }
        boolean goesOn = word.equals("else") || word.equals("elsif");
        return goesOn ? new HtmlStatement(Step.ELSE, "ruby", rest(body, word)) : NONE;
    }

    private static HtmlStatement directive(String body) {
        boolean closes = body.startsWith("/#");
        if (!closes && !body.startsWith("#")) {
            return NONE;
        }
        String inner = body.substring(closes ? 2 : 1);
        String word = word(inner);
        if (closes) {
            return new HtmlStatement(Step.CLOSE, "#" + word, "");
        }
        return word.equals("if") || word.startsWith("else") || word.equals("list") || word.equals("switch")
                ? words(inner, "#")
                : NONE;
    }

    /** An element of a tag library, such as {@code c:if test="..."}. */
    private static HtmlStatement element(String body) {
        boolean closes = body.startsWith("/");
        String name = (closes ? body.substring(1) : body).split("[\\s/]", 2)[0];
        if (closes) {
            return new HtmlStatement(Step.CLOSE, "<" + name, "");
        }
        Matcher test = TEST.matcher(body);
        String condition = !test.find() ? "" : test.group(1) == null ? test.group(2) : test.group(1);
        return body.endsWith("/") ? NONE : open("<" + name, condition == null ? "" : condition);
    }

    private static HtmlStatement open(String block, String condition) {
        return new HtmlStatement(Step.OPEN, block, condition.strip());
    }

    static String not(String condition) {
        return condition.isBlank() ? "" : "not (" + condition.strip() + ")";
    }

    private static String word(String code) {
        int end = 0;
        while (end < code.length()
                && (Character.isLetterOrDigit(code.charAt(end)) || "_.-".indexOf(code.charAt(end)) >= 0)) {
            end++;
        }
        return code.substring(0, end);
    }

    private static String rest(String code, String word) {
        String rest = code.substring(word.length()).strip();
        boolean whole = rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
        return whole ? rest.substring(1, rest.length() - 1).strip() : rest;
    }

    private static String between(String code) {
        int open = code.indexOf('(');
        int close = code.lastIndexOf(')');
        return open >= 0 && close > open ? code.substring(open + 1, close).strip() : "";
    }
}
