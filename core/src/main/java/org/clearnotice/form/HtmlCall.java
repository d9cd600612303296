package org.clearnotice.form;

import java.util.Objects;
import org.clearnotice.form.HtmlArguments.Members;
import org.clearnotice.form.HtmlArguments.Text;
import org.jspecify.annotations.Nullable;

/** A call in a template, such as <code>f.text_field :email</code> or <code>form.email</code>. */
final class HtmlCall {

    private static final String[] STEPS = {".", "->", "::"};

    private final String receiver;
    private final String method;
    private final String rest;
    private @Nullable Members args;

    private HtmlCall(String receiver, String method, String rest) {
        this.receiver = receiver;
        this.method = method;
        this.rest = rest;
    }

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
        String method = chain.substring(behind);
        return method.isEmpty() || !Character.isLetter(method.charAt(0))
                ? null
                : new HtmlCall(chain.substring(0, Math.max(0, last)), method, code.substring(end));
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

    /** What it is called on, such as {@code f}; empty where on nothing. */
    String receiver() {
        return receiver;
    }

    /** The last step of that: {@code Form} of {@code $this->Form}. */
    String lastReceiver() {
        int at = Math.max(receiver.lastIndexOf('.'), Math.max(receiver.lastIndexOf('>'), receiver.lastIndexOf(':')));
        return receiver.substring(at + 1).replace("$", "");
    }

    String method() {
        return method;
    }

    /** What follows the name. */
    String rest() {
        return rest.strip();
    }

    /** Its arguments by name, or by their place from {@code 0}; a filter behind a bar is none. */
    Members args() {
        if (args == null) {
            String after = rest();
            args = HtmlArguments.of(after.startsWith("(") ? after.substring(1) : after.startsWith("|") ? "" : after);
        }
        return Objects.requireNonNull(args);
    }

    /** A string that stands at this place; empty where another thing does. */
    String text(int place) {
        return HtmlArguments.text(args(), String.valueOf(place));
    }

    String words(String path) {
        return HtmlArguments.words(args(), path);
    }

    boolean hasText(int place) {
        return HtmlArguments.at(args(), String.valueOf(place)) instanceof Text;
    }
}
