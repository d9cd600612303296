package org.clearnotice.architecture.broken.language.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One call a method; those that are named good are allowed. */
final class SpeaksTheMachinesLanguage {

    private SpeaksTheMachinesLanguage() {}

    static Locale locale() {
        return Locale.getDefault();
    }

    static String lower(String text) {
        return text.toLowerCase();
    }

    static String upper(String text) {
        return text.toUpperCase();
    }

    static UnaryOperator<String> reference() {
        return String::toLowerCase;
    }

    static String format(int many) {
        return String.format("%d", many);
    }

    static String formatted(int many) {
        return "%d".formatted(many);
    }

    static Formatter formatter() {
        return new Formatter();
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static String text(byte[] bytes) {
        return new String(bytes);
    }

    static NumberFormat numbers() {
        return NumberFormat.getInstance();
    }

    static MessageFormat message(String pattern) {
        return new MessageFormat(pattern);
    }

    static String filled(String pattern) {
        return MessageFormat.format(pattern, 1);
    }

    static DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern("d MMM");
    }

    static Charset charset() {
        return Charset.defaultCharset();
    }

    static String goodLower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String goodFormat(int many) {
        return String.format(Locale.ROOT, "%d", many);
    }

    static byte[] goodBytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static DateTimeFormatter goodDates() {
        return DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    }
}
