package org.clearnotice.form;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The text of elements as a person reads it, each element read once. What is tied to a field is read to one character more than
 * the limits allow, so that it is refused rather than cut; headings and what only stands near are cut.
 *
 * <p>All readings together are bounded (FORM-06).
 */
final class HtmlText {

    /** Of a heading. */
    static final int CONTEXT = 2_000;

    /** Characters or nodes that count as one step of the limits. */
    static final int A_STEP = 100;

    private final FormLimits limits;
    private final String file;
    private final Map<Element, HtmlWords> whole = new IdentityHashMap<>();
    private final Map<Element, HtmlWords> labels = new IdentityHashMap<>();
    private long read;

    HtmlText(FormLimits limits, String file) {
        this.limits = limits;
        this.file = file;
    }

    /** All of it. */
    HtmlWords of(Element element, String language) {
        HtmlWords known = whole.get(element);
        return known != null
                ? known
                : kept(whole, element, new HtmlReading(element, language, limits.characters() + 1));
    }

    /** The same of what is read only once. */
    HtmlWords once(Element element, String language) {
        HtmlReading reading = new HtmlReading(element, language, limits.characters() + 1);
        HtmlWords words = reading.words();
        count(reading.steps());
        return words;
    }

    /** Without what the controls and labels in it say, and without the asterisk of a required field. */
    HtmlWords ofLabel(Element element, String language) {
        HtmlWords known = labels.get(element);
        return known != null
                ? known
                : kept(labels, element, new HtmlReading(element, language, limits.characters() + 1).asLabel());
    }

    private HtmlWords kept(Map<Element, HtmlWords> texts, Element element, HtmlReading reading) {
        HtmlWords words = reading.words();
        count(reading.steps());
        texts.put(element, words);
        return words;
    }

    /** More characters than this are refused of what is tied to a field. */
    int longest() {
        return limits.characters();
    }

    /** Characters built or nodes looked at. */
    void count(long steps) {
        read += steps;
        limits.refuseMoreSteps((int) Math.min(Integer.MAX_VALUE, read / A_STEP), file);
    }

    /** A heading, or a legend above a field. */
    String context(Element element, String language) {
        return cut(of(element, language).text(), CONTEXT);
    }

    static String cut(String text) {
        return cut(text, CONTEXT);
    }

    /** At most so many characters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * On one line, every run of spaces as one; without signs that no person sees: soft hyphens, controls, and those that turn the
     * direction of what follows. Half a character, which {@code &#xD800;} gives, becomes the replacement character.
     */
    static String plain(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign <= ' ' || isSpace(sign)) {
                space = true;
            } else if (!isUnseen(sign)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(whole(text, i));
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char sign) {
        return sign >= '\u007f' && (Character.isSpaceChar(sign) || Character.isISOControl(sign));
    }

    private static boolean isUnseen(char sign) {
        return sign == '\u00ad' || sign == '\u200b' || sign == '\ufeff' || (sign >= '\u202a' && sign <= '\u202e');
    }

    private static char whole(CharSequence text, int i) {
        char sign = text.charAt(i);
        if (!Character.isSurrogate(sign)) {
            return sign;
        }
        boolean paired = Character.isHighSurrogate(sign)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return paired ? sign : '\ufffd';
    }

    /** A name or a value, which stays as it is but for half characters. */
    static String exact(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i)) && whole(value, i) == '\ufffd') {
                StringBuilder mended = new StringBuilder(value);
                for (int j = 0; j < value.length(); j++) {
                    mended.setCharAt(j, whole(value, j));
                }
                return mended.toString();
            }
        }
        return value;
    }
}
