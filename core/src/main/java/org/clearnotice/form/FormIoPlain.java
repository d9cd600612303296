package org.clearnotice.form;

/** {@link PlainText} of what is mostly no markup: a text that is plain already is given back as it is. */
final class FormIoPlain {

    private FormIoPlain() {}

    /** What {@link PlainText#of} says of it. */
    static String of(String text) {
        boolean tidy = true;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&') {
                return PlainText.of(text);
            }
            tidy &= c > ' ' ? c < '\u0080' || !Character.isWhitespace(c) : c == ' ' && before != ' ';
            before = c;
        }
        return tidy && (before != ' ' || text.isEmpty()) ? text : collapsed(text);
    }

    /** Every run of white space as one space, and none at either end; no markup is looked for. */
    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
