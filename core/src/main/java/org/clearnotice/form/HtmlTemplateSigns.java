package org.clearnotice.form;

import java.util.Locale;
import java.util.Set;
import org.clearnotice.form.HtmlTemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/** The tags that start with an at sign, as Blade, Razor and Angular have them; never an address of e-mail. */
final class HtmlTemplateSigns {

    private static final Set<String> BLOCKS = Set.of(
            "if", "else", "elseif", "foreach", "forelse", "for", "while", "switch", "using", "empty", "case", "defer");
    private static final Set<String> ALONE = Set.of(
            "csrf",
            "else",
            "empty",
            "endif",
            "endunless",
            "endisset",
            "endempty",
            "endauth",
            "endguest",
            "endforeach",
            "endforelse",
            "endfor",
            "endwhile",
            "endswitch",
            "enderror",
            "endcan",
            "endsection");
    private static final Set<String> STATING =
            Set.of("unless", "isset", "auth", "guest", "error", "method", "include", "section", "can");

    private final String text;
    private final HtmlTemplateEnds ends;

    HtmlTemplateSigns(String text, HtmlTemplateEnds ends) {
        this.text = text;
        this.ends = ends;
    }

    @Nullable
    HtmlTemplateTag at(int i) {
        if (i + 1 >= text.length() || (i > 0 && joins(text.charAt(i - 1)))) {
            return null;
        }
        return switch (text.charAt(i + 1)) {
            case '*' -> tag(Kind.COMMENT, i, ends.next("*@", i + 2), 2);
            case '(' -> tag(Kind.OUTPUT, i, ends.balanced(i + 2, '(', ")"), 1);
            case '{' -> code(i);
            default -> word(i);
        };
    }

    /** As a letter does before the at sign of an address. */
    static boolean joins(char sign) {
        return Character.isLetterOrDigit(sign) || "@._-/".indexOf(sign) >= 0;
    }

    /** Razor code; where markup is in it, the page is read and not the code. */
    private @Nullable HtmlTemplateTag code(int i) {
        HtmlTemplateTag tag = tag(Kind.STATEMENT, i, ends.balanced(i + 2, '{', "}"), 1);
        return tag == null || tag.body().indexOf('<') >= 0 ? null : tag;
    }

    private @Nullable HtmlTemplateTag word(int i) {
        int end = i + 1;
        while (end < text.length() && named(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, Math.min(end, i + 100));
        boolean block = BLOCKS.contains(word);
        int open = block ? afterSpaces(end) : end;
        if (text.startsWith("(", open)) {
            int close = ends.balanced(open + 1, '(', ")");
            boolean states = block || STATING.contains(word.toLowerCase(Locale.ROOT));
            return close == HtmlTemplateEnds.NOWHERE
                    ? null
                    : withBlock(states ? Kind.STATEMENT : Kind.OUTPUT, i, close + 1, block);
        }
        boolean opens = block && text.startsWith("{", open) && !text.startsWith("{{", open);
        return opens || ALONE.contains(word) ? withBlock(Kind.STATEMENT, i, end, block) : null;
    }

    private static boolean named(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '_';
    }

    /** With the brace that opens its block, where one does. */
    private HtmlTemplateTag withBlock(Kind kind, int start, int end, boolean block) {
        int brace = block ? afterSpaces(end) : end;
        boolean opens = block && text.startsWith("{", brace) && !text.startsWith("{{", brace);
        int last = opens ? brace + 1 : end;
        return new HtmlTemplateTag(kind, "@", start, last, text.substring(start + 1, last));
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private @Nullable HtmlTemplateTag tag(Kind kind, int start, int close, int closing) {
        return close == HtmlTemplateEnds.NOWHERE
                ? null
                : new HtmlTemplateTag(
                        kind,
                        "@",
                        start,
                        close + closing,
                        text.substring(start + 2, close).strip());
    }
}
