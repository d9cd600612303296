package org.clearnotice.form;

import org.clearnotice.form.HtmlArguments.Members;
import org.clearnotice.form.HtmlArguments.Text;
import org.jspecify.annotations.Nullable;

/**
 * A call in a template, such as <code>f.text_field :email</code> or <code>form.email</code>.
 *
 * @param receiver what it is called on, such as {@code f}; empty where on nothing
 * @param args its arguments by name, or by their place from {@code 0}
 */
record HtmlCall(String receiver, String method, Members args) {

    private static final String[] STEPS = {".", "->", "::"};

    /** Null where the code starts with no name. */
    static @Nullable HtmlCall of(String code) {
        int end = 0;
        while (end < code.length() && (named(code.charAt(end)) || step(code, end) > 0)) {
            end += Math.max(1, step(code, end));
        }
        String chain = code.substring(0, end);
        int last = -1;
        int behind = 0;
        for (String step : STEPS) {
            int at = chain.lastIndexOf(step);
            if (at > last) {
                last = at;
                behind = at + step.length();
            }
        }
        String method = last < 0 ? chain : chain.substring(behind);
        if (method.isEmpty() || !Character.isLetter(method.charAt(0))) {
            return null;
        }
        String rest = code.substring(end).strip();
        String args = rest.startsWith("(") ? rest.substring(1) : rest.startsWith("|") ? "" : rest;
        return new HtmlCall(last < 0 ? "" : chain.substring(0, last), method, HtmlArguments.of(args));
    }

    private static boolean named(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '$';
    }

    private static int step(String code, int at) {
        for (String step : STEPS) {
            if (code.startsWith(step, at)) {
                return step.length();
            }
        }
        return 0;
    }

    /** A string that stands at this place; empty where another thing does. */
    String text(int place) {
        return HtmlArguments.text(args, String.valueOf(place));
    }

    String words(String path) {
        return HtmlArguments.words(args, path);
    }

    boolean hasText(int place) {
        return HtmlArguments.at(args, String.valueOf(place)) instanceof Text;
    }

    /** The last step of what it is called on: {@code Form} of {@code $this->Form}. */
    String lastReceiver() {
        int at = Math.max(receiver.lastIndexOf('.'), Math.max(receiver.lastIndexOf('>'), receiver.lastIndexOf(':')));
        return receiver.substring(at + 1).replace("$", "");
    }
}
