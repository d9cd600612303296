package org.clearnotice.spring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form's template puts on the page; {@code exit}, {@code html}, {@code questions} and {@code hidden} are markup that is
 * escaped already.
 *
 * @param title of the page's tab and history: the neutral one, where the service has one
 * @param exit the way out, to stand first on the page; empty where none is needed
 * @param html the notice, before the first question
 * @param questions the questions of consent, before the button; empty where nothing is asked
 * @param hidden inputs that say what was shown
 * @param send the button's words
 * @param sent whether the person has sent the form, now or before: errors are shown only then
 * @param problem why a post was not accepted; null where it is the first time
 * @param problemAt id of the input that mends it, for a link; null where no answer does
 * @param besideFields path of a field to the line beside it
 */
public record FormNotice(
        String title,
        String exit,
        String html,
        String questions,
        String hidden,
        String send,
        boolean sent,
        @Nullable String problem,
        @Nullable String problemAt,
        Map<String, String> besideFields) {

    /** The line beside a field; null where there is none. */
    public @Nullable String beside(String path) {
        return besideFields.get(path);
    }
}
