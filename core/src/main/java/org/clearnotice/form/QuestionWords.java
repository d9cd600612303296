package org.clearnotice.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clearnotice.document.Finding;

/** How a question is spoken of in a sentence for staff: on one line, and never longer than it can be read. */
final class QuestionWords {

    private static final int LONGEST = 120;
    private static final int MOST_OPTIONS = 10;

    private QuestionWords() {}

    /** {@code 'Date of birth' (applicant.birthDate)}, or the path alone where the question has no label. */
    static String named(FormField field) {
        String label = label(field);
        String path = cut(field.path());
        return label.isEmpty() ? "'" + path + "'" : "'" + label + "' (" + path + ")";
    }

    static String added(FormField field) {
        return "New question: " + named(field) + ", " + kind(field.kind())
                + (field.required() ? ", must be answered" : "") + (field.hidden() ? ", hidden" : "") + ".";
    }

    static String removed(FormField field) {
        return "No longer asked: " + named(field) + ", " + kind(field.kind()) + ".";
    }

    /** In quotes; "nothing" where it is empty. */
    static String shown(String text) {
        return text.isEmpty() ? "nothing" : "'" + cut(text) + "'";
    }

    static String options(List<FieldOption> options) {
        String said = options.stream()
                .limit(MOST_OPTIONS)
                .map(option -> shown(
                        option.label().isEmpty()
                                ? option.value()
                                : option.label().forStaff("en")))
                .collect(Collectors.joining(", "));
        int more = options.size() - MOST_OPTIONS;
        return more > 0 ? said + " and " + more + " more" : said;
    }

    static String kind(FieldKind kind) {
        return switch (kind) {
            case LONG_TEXT -> "a long text";
            case EMAIL -> "an e-mail address";
            case URL -> "a web address";
            case MONEY -> "an amount of money";
            case DATE_TIME -> "a date and time";
            case YES_NO -> "yes or no";
            case CHOOSE_ONE -> "a choice of one";
            case CHOOSE_MANY -> "a choice of several";
            case ADDRESS -> "an address";
            case HIDDEN -> "a hidden value";
            case UNKNOWN -> "something unknown";
            case PHONE -> "a phone number";
            default -> "a " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String label(FormField field) {
        return cut(field.label().forStaff("en"));
    }

    private static String cut(String text) {
        String line = Finding.oneLine(text).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
