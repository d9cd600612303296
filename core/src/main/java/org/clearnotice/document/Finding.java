package org.clearnotice.document;

import java.util.regex.Pattern;

/**
 * One thing that is wrong, where it stands, and the way out.
 *
 * @param code the rule, stable over releases, such as {@code DOC-04}
 * @param severity how much it weighs
 * @param message the rule and the value, in one sentence
 * @param why what would happen otherwise; may be empty
 * @param fix the way out; may be empty
 * @param cite the law or policy behind it; may be empty
 * @param service the service it concerns; may be empty
 * @param field the path of the field it concerns; may be empty
 * @param place where to go
 */
public record Finding(
        String code,
        Severity severity,
        String message,
        String why,
        String fix,
        String cite,
        String service,
        String field,
        Place place) {

    private static final int BRIEF = 80;
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]+");

    public static Finding error(String code, String message) {
        return of(code, Severity.ERROR, message);
    }

    public static Finding warning(String code, String message) {
        return of(code, Severity.WARNING, message);
    }

    public static Finding advice(String code, String message) {
        return of(code, Severity.ADVICE, message);
    }

    public static Finding of(String code, Severity severity, String message) {
        return new Finding(code, severity, message, "", "", "", "", "", Place.NONE);
    }

    public Finding at(Place there) {
        return new Finding(code, severity, message, why, fix, cite, service, field, there);
    }

    public Finding because(String reason) {
        return new Finding(code, severity, message, reason, fix, cite, service, field, place);
    }

    public Finding fix(String wayOut) {
        return new Finding(code, severity, message, why, wayOut, cite, service, field, place);
    }

    public Finding cite(String law) {
        return new Finding(code, severity, message, why, fix, law, service, field, place);
    }

    public Finding in(String serviceId) {
        return new Finding(code, severity, message, why, fix, cite, serviceId, field, place);
    }

    public Finding field(String path) {
        return new Finding(code, severity, message, why, fix, cite, service, path, place);
    }

    /** {@code ERROR DOC-04 city.yaml:3:1: unknown member 'nmae'; did you mean 'name'?} */
    @Override
    public String toString() {
        String there = place.toString();
        String sentence = severity + " " + code + " " + (there.isEmpty() ? "" : there + ": ") + message;
        return oneLine(fix.isEmpty() ? sentence : sentence + " (" + fix + ")");
    }

    /** A text from a file as a part of one line: signs that would end the line, turn it round or steer a terminal become spaces. */
    public static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** The same cut to what can be read within a sentence. */
    public static String brief(String text) {
        if (text.length() <= BRIEF) {
            return oneLine(text);
        }
        int end = Character.isHighSurrogate(text.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
        return oneLine(text.substring(0, end)) + "…";
    }
}
