package org.clearnotice.form;

import java.util.regex.Pattern;
import org.clearnotice.form.HtmlTemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template tag that starts at a place of a text: of Mustache, Handlebars, Jinja, Twig, Nunjucks, Liquid, Go, ERB, JSP,
 * EJS, PHP, FreeMarker, Blade and Razor, and expressions such as <code>${x}</code>. Nothing is run.
 */
final class HtmlTemplateSyntax {

    private static final Pattern STATES =
            Pattern.compile("[#^/>=].*|(else|if|end|range|with|define|block|template)(\\s.*)?", Pattern.DOTALL);
    private static final String[] STARTS = {"<%", "<?", "<#", "<@", "<ng-container"};
    private static final Pattern OPENS_BLOCK = Pattern.compile("(do|\\{)(\\s*\\|[^|]*\\|)?$");

    private final String text;
    private final HtmlTemplateEnds ends;
    private final HtmlTemplateSigns signs;

    HtmlTemplateSyntax(String text) {
        this.text = text;
        this.ends = new HtmlTemplateEnds(text);
        this.signs = new HtmlTemplateSigns(text, ends);
    }

    /** Whether a tag may be in the text at all, so that an ordinary page costs no more than a search for a few signs. */
    static boolean mayStandIn(String text) {
        for (String start : STARTS) {
            if (text.contains(start)) {
                return true;
            }
        }
        return anywhere(text, '{', HtmlTemplateSyntax::mayOpenAt)
                || anywhere(text, '@', (in, at) -> at == 0 || !HtmlTemplateSigns.joins(in.charAt(at - 1)))
                || anywhere(text, ':', HtmlTagLibraries::mayEndAt);
    }

    private static boolean mayOpenAt(String text, int brace) {
        return (brace + 1 < text.length() && "{%#!".indexOf(text.charAt(brace + 1)) >= 0)
                || (brace > 0 && (text.charAt(brace - 1) == '$' || text.charAt(brace - 1) == '#'));
    }

    /** What may be at a place of a text. */
    private interface Look {
        boolean mayBeAt(String text, int at);
    }

    private static boolean anywhere(String text, char sign, Look look) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (look.mayBeAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    HtmlTemplateEnds ends() {
        return ends;
    }

    @Nullable
    HtmlTemplateTag at(int i) {
        return switch (text.charAt(i)) {
            case '<' -> angle(i);
            case '{' -> brace(i);
            case '$', '#' ->
                text.startsWith("{", i + 1)
                        ? tag(Kind.OUTPUT, i, new Signs(text.substring(i, i + 2), "}"), ends.balanced(i + 2, '{', "}"))
                        : null;
            case '@' -> signs.at(i);
            default -> null;
        };
    }

    private @Nullable HtmlTemplateTag angle(int i) {
        if (text.startsWith("<%--", i)) {
            return tag(Kind.COMMENT, i, "<%--", "--%>");
        }
        if (text.startsWith("<%", i)) {
            return percent(i);
        }
        if (text.startsWith("<?", i)) {
            return php(i);
        }
        if (text.startsWith("<#--", i)) {
            return tag(Kind.COMMENT, i, "<#--", "-->");
        }
        int name = text.startsWith("</", i) ? i + 2 : i + 1;
        boolean directive = name + 1 < text.length()
                && (text.charAt(name) == '#' || text.charAt(name) == '@')
                && Character.isLetter(text.charAt(name + 1));
        HtmlTemplateTag tag = directive ? tag(Kind.STATEMENT, i, "<", ">") : null;
        return tag != null && tag.body().endsWith("/")
                ? tag.as(Kind.STATEMENT, tag.body().substring(0, tag.body().length() - 1))
                : tag;
    }

    /** Code that prints is output, unless it opens a block as {@code form_with ... do |f|} does. */
    private @Nullable HtmlTemplateTag percent(int i) {
        HtmlTemplateTag tag = tag(Kind.STATEMENT, i, "<%", "%>");
        if (tag == null || tag.body().isEmpty()) {
            return tag;
        }
        char first = tag.body().charAt(0);
        if (first == '#') {
            return tag.as(Kind.COMMENT, tag.body());
        }
        if (first != '=' && first != ':') {
            return tag;
        }
        String code = tag.body().substring(tag.body().startsWith("==") ? 2 : 1).strip();
        return tag.as(OPENS_BLOCK.matcher(code).find() ? Kind.STATEMENT : Kind.OUTPUT, code);
    }

    /** PHP may stay open to the end of the file; what other processing instructions are is left to the page. */
    private @Nullable HtmlTemplateTag php(int i) {
        boolean code = text.startsWith("<?=", i) || text.regionMatches(true, i, "<?php", 0, 5);
        if (!code && !text.startsWith("<? ", i)) {
            return null;
        }
        int close = ends.next("?>", i + 2);
        if (close == HtmlTemplateEnds.NOWHERE && code) {
            return new HtmlTemplateTag(Kind.STATEMENT, "<?", i, text.length(), text.substring(i + 2));
        }
        HtmlTemplateTag tag = tag(Kind.STATEMENT, i, "<?", "?>");
        if (tag == null) {
            return null;
        }
        String body = tag.body();
        String plain =
                body.regionMatches(true, 0, "php", 0, 3) ? body.substring(3).strip() : body;
        if (plain.startsWith("=")) {
            return tag.as(Kind.OUTPUT, plain.substring(1).strip());
        }
        boolean prints = plain.startsWith("echo ") || plain.startsWith("print ");
        return prints
                ? tag.as(Kind.OUTPUT, plain.substring(plain.indexOf(' ')).strip())
                : tag.as(Kind.STATEMENT, plain);
    }

    private @Nullable HtmlTemplateTag brace(int i) {
        if (text.startsWith("{{!--", i) || text.startsWith("{{--", i)) {
            return tag(Kind.COMMENT, i, text.startsWith("{{!", i) ? "{{!--" : "{{--", "--}}");
        }
        if (text.startsWith("{{", i)) {
            HtmlTemplateTag tag = tag(Kind.OUTPUT, i, new Signs("{{", "}}"), ends.braces(i + 2));
            if (tag == null) {
                return null;
            }
            return tag.body().startsWith("!")
                    ? tag.as(Kind.COMMENT, tag.body())
                    : STATES.matcher(tag.body()).matches() ? tag.as(Kind.STATEMENT, tag.body()) : tag;
        }
        if (text.startsWith("{%", i)) {
            return tag(Kind.STATEMENT, i, "{%", "%}");
        }
        return text.startsWith("{#", i)
                ? tag(Kind.COMMENT, i, "{#", "#}")
                : text.startsWith("{!!", i) ? tag(Kind.OUTPUT, i, "{!!", "!!}") : null;
    }

    private @Nullable HtmlTemplateTag tag(Kind kind, int start, String opener, String closing) {
        return tag(kind, start, new Signs(opener, closing), ends.next(closing, start + opener.length()));
    }

    private @Nullable HtmlTemplateTag tag(Kind kind, int start, Signs signs, int close) {
        if (close == HtmlTemplateEnds.NOWHERE) {
            return null;
        }
        int end = close + signs.closing().length();
        // {{{ raw }}} ends with one brace more
        if (signs.opener().equals("{{") && text.startsWith("{{{", start) && text.startsWith("}", end)) {
            end++;
        }
        String body = text.substring(start + signs.opener().length(), close);
        return new HtmlTemplateTag(kind, signs.opener(), start, end, trimmed(body));
    }

    /** Without the signs that only say how spaces around a tag are treated. */
    private static String trimmed(String code) {
        int from = 0;
        int to = code.length();
        if (to > 0 && "-~+".indexOf(code.charAt(0)) >= 0) {
            from++;
        }
        if (to > from && "-~+".indexOf(code.charAt(to - 1)) >= 0) {
            to--;
        }
        return code.substring(from, to).strip();
    }

    /** What a tag opens and closes with. */
    private record Signs(String opener, String closing) {}
}
