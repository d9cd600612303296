package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clearnotice.form.HtmlTemplateTag.Kind;

/**
 * Makes markup of a template: what its tags would do to a parser of HTML is hidden, each sign in its place, so that every
 * element stays where it stands in the file.
 *
 * <p>Between elements statements become comments and output stays text; in attributes all stays; elsewhere in an element it is
 * left out. Scripts, styles and comments are left as they are.
 */
final class HtmlTemplateScanner {

    private static final Set<String> RAW = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    private static final Set<String> TEXT_ONLY = Set.of("textarea", "title");

    private final String text;
    private final HtmlTemplateSyntax syntax;
    private final HtmlTemplateMask mask;
    private final HtmlMacros macros;
    private final List<HtmlTemplateTag> tags = new ArrayList<>();
    private int at;
    private int blocks;
    private boolean inForm;
    private String textOnly = "";

    private HtmlTemplateScanner(String text) {
        this.text = text;
        this.syntax = new HtmlTemplateSyntax(text);
        this.mask = new HtmlTemplateMask(text);
        this.macros = HtmlMacros.in(text);
    }

    static HtmlTemplateText scan(String text) {
        return HtmlTemplateSyntax.mayStandIn(text)
                ? new HtmlTemplateScanner(text).scan()
                : new HtmlTemplateText(text, List.of(), HtmlMacros.in(""));
    }

    private HtmlTemplateText scan() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '<', '{', '$', '#', '@' -> sign();
                case '}' -> blockEnd();
                default -> at++;
            }
        }
        return new HtmlTemplateText(mask.text(), tags, macros);
    }

    private void sign() {
        HtmlTemplateTag tag = syntax.at(at);
        if (tag != null) {
            between(tag);
        } else if (text.charAt(at) != '<') {
            at++;
        } else if (!textOnly.isEmpty() && !text.regionMatches(true, at, "</" + textOnly, 0, textOnly.length() + 2)) {
            at++;
        } else if (text.startsWith("<!--", at)) {
            at = Math.min(text.length(), syntax.ends().next("-->", at + 2));
        } else {
            element();
        }
    }

    private void between(HtmlTemplateTag tag) {
        tags.add(tag);
        blocks += tag.opener().equals("@") && tag.body().endsWith("{") ? 1 : 0;
        boolean replaced = textOnly.isEmpty() && macros.replaces(tag, inForm);
        boolean silent = replaced || tag.kind() != Kind.OUTPUT;
        if (!silent) {
            mask.hide(tag.start(), tag.end());
        } else if (textOnly.isEmpty()) {
            mask.comment(tag.start(), tag.end());
        } else {
            mask.blank(tag.start(), tag.end());
        }
        at = tag.end();
    }

    /** The brace that closes a block of Razor or Angular, with what opens the next one. */
    private void blockEnd() {
        if (blocks == 0) {
            at++;
            return;
        }
        blocks--;
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int open = text.startsWith("else", next) || text.startsWith("@else", next) ? text.indexOf('{', next) : -1;
        int end = open < 0 || open - next > 500 ? at + 1 : open + 1;
        between(new HtmlTemplateTag(Kind.STATEMENT, "@", at, end, text.substring(at, end)));
    }

    private void element() {
        int start = at;
        boolean closes = text.startsWith("/", start + 1);
        int name = closes ? start + 2 : start + 1;
        if (name >= text.length() || !Character.isLetter(text.charAt(name))) {
            at++;
            return;
        }
        int end = name;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "/>{<".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String called = text.substring(name, Math.min(end, name + 50)).toLowerCase(Locale.ROOT);
        at = end;
        attributes();
        if (HtmlTagLibraries.states(called)) {
            String body = text.substring(start + 1, Math.max(start + 1, at - 1));
            tags.add(new HtmlTemplateTag(Kind.STATEMENT, "<:", start, at, body));
            mask.comment(start, at);
        } else {
            entered(called, closes);
        }
    }

    private void entered(String name, boolean closes) {
        if (closes) {
            textOnly = name.equals(textOnly) ? "" : textOnly;
            inForm &= !HtmlTagLibraries.isForm(name);
        } else if (RAW.contains(name)) {
            skipTo("</" + name);
        } else {
            textOnly = TEXT_ONLY.contains(name) ? name : textOnly;
            inForm |= HtmlTagLibraries.isForm(name);
        }
    }

    private void skipTo(String endTag) {
        while (at < text.length() && !text.regionMatches(true, at, endTag, 0, endTag.length())) {
            int next = text.indexOf('<', at + 1);
            at = next < 0 ? text.length() : next;
        }
    }

    /** To behind the sign that closes the tag, as a browser reads it: only quotes after an equals sign are quotes. */
    private void attributes() {
        char quote = 0;
        boolean value = false;
        boolean equals = false;
        while (at < text.length()) {
            char sign = text.charAt(at);
            HtmlTemplateTag tag = "<{$#@".indexOf(sign) >= 0 ? syntax.at(at) : null;
            if (tag != null) {
                within(tag, quote != 0 || value || equals);
                value |= equals;
                equals = false;
                continue;
            }
            at++;
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '>') {
                return;
            } else if (equals && (sign == '"' || sign == '\'')) {
                quote = sign;
                equals = false;
            } else if (!Character.isWhitespace(sign)) {
                value = !(sign == '=' && !value) && (value || equals);
                equals = sign == '=' && !value;
            } else {
                value = false;
            }
        }
    }

    private void within(HtmlTemplateTag tag, boolean value) {
        boolean name = !value
                && tag.kind() == Kind.OUTPUT
                && tag.start() > 0
                && !Character.isWhitespace(text.charAt(tag.start() - 1))
                && "\"'/".indexOf(text.charAt(tag.start() - 1)) < 0;
        if (value || name) {
            mask.hide(tag.start(), tag.end());
        } else {
            mask.blank(tag.start(), tag.end());
        }
        at = tag.end();
    }
}
