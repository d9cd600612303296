package org.clearnotice.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a plain list of regular expressions does with the same words: one expression a rule, all phrases of the rule in it, tried one after
 * the other on label, name and section of a field, in English and the language of the form.
 */
final class RegexList {

    private final Map<String, List<Pattern>> byLanguage = new HashMap<>();

    void look(Form form, Blackhole hole) {
        for (FormField field : form.fields()) {
            String label = field.label().forStaff(form.language());
            String section = field.section().forStaff(form.language());
            for (String language : List.of(form.language(), "en")) {
                for (Pattern rule : byLanguage.computeIfAbsent(language, RegexList::rules)) {
                    hole.consume(rule.matcher(label).find());
                    hole.consume(rule.matcher(field.path()).find());
                    hole.consume(rule.matcher(section).find());
                }
            }
        }
    }

    private static List<Pattern> rules(String language) {
        List<Pattern> rules = new ArrayList<>();
        try (InputStream in =
                RegexList.class.getResourceAsStream("/org/clearnotice/classification/words/" + language + ".txt")) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.split("\\|")[2])
                        .forEach(phrases -> rules.add(rule(phrases)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Pattern rule(String phrases) {
        String any = Arrays.stream(phrases.replace("=", "").split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> "\\Q" + phrase.replace("*", "\\E\\w*\\Q") + "\\E")
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "\\b(?:" + any + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
