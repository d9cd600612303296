package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.reading;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to be slow, large or broken: read or refused, but in bounded time and memory, and never with half a character. */
class HtmlHostileTest {

    private static final String LONG = "word ".repeat(200_000);
    private static final int MANY = FormLimits.USUAL.fields();

    private static String times(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static String inputs(String attributes) {
        return times(MANY, i -> "<input name=f" + i + " " + attributes + ">");
    }

    static Stream<Arguments> readPages() {
        return Stream.of(
                arguments("deep elements", "<div>".repeat(100_000) + "<input name=a>", 1),
                arguments("deep inline elements", "<b>".repeat(100_000) + "<input name=a>", 1),
                arguments("labels never closed", "<label>x".repeat(100_000) + "<input name=a>", 1),
                arguments("a label around all", "<label>All" + inputs(""), MANY),
                arguments("groups in groups", "<fieldset><legend>L</legend>".repeat(20_000) + inputs("title=x"), MANY),
                arguments("a long legend", "<fieldset><legend>" + LONG + "</legend>" + inputs("title=x"), MANY),
                arguments("a long heading", "<h2>" + LONG + "</h2>" + inputs("title=x"), MANY),
                arguments(
                        "long headings",
                        times(2_000, i -> "<h2>" + i + "x".repeat(2_000) + "</h2><input name=f" + i + ">"),
                        2_000),
                arguments("nothing before", "<b></b>".repeat(300_000) + inputs(""), MANY),
                arguments(
                        "text before",
                        times(MANY, i -> "<i>wwwwwwwwww</i>".repeat(30) + "<input name=f" + i + ">"),
                        MANY),
                arguments(
                        "nothing behind",
                        times(MANY, i -> "<input type=checkbox name=f" + i + ">" + "<b></b>".repeat(40)),
                        MANY),
                arguments(
                        "a wide table",
                        "<table><tr>" + "<th>H".repeat(MANY) + "<tr>" + times(MANY, i -> "<td><input name=f" + i + ">"),
                        MANY),
                arguments("a form that is not there", inputs("form=none"), MANY),
                arguments("many labels of one id", "<label for=a>x</label>".repeat(50_000) + inputs("id=a"), MANY),
                arguments(
                        "many forms", times(MANY, i -> "</form><form action=" + i + "><input name=f" + i + ">"), MANY),
                arguments(
                        "forms in tables",
                        times(
                                1_000,
                                i -> "</form><table><form action=" + i + "><tr><td><input name=f" + i + "></table>"),
                        1_000),
                arguments("many options", "<label>S<select name=s>" + "<option>x".repeat(100_000) + "</select>", 1),
                arguments("many choices", times(50_000, i -> "<input type=radio name=a value=" + i + ">x<br>"), 1),
                arguments(
                        "choices far apart",
                        times(2, j -> times(2_000, i -> "<div><input type=radio name=f" + i + "></div>")),
                        2_000),
                arguments("many attributes", "<input " + times(20_000, i -> "a" + i + "=1 ") + ">", 1),
                arguments(
                        "many languages",
                        "<label>" + times(5_000, i -> "<i lang=a" + (char) ('a' + i % 26) + ">w</i>")
                                + "<input name=a></label>",
                        1),
                arguments("many blocks", "{% if a %}".repeat(50_000) + inputs("") + "{% endif %}".repeat(50_000), MANY),
                arguments(
                        "blocks never opened",
                        "{% if a %}".repeat(50_000) + "{% endfor %}".repeat(50_000) + "<input>",
                        1),
                arguments("calls in calls", "{{ govukInput({ a: " + "{a:".repeat(6_000) + " }) }}<input>", 1),
                arguments("roles", "<b role=slider></b>".repeat(50_000) + "<input>", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readPages")
    @Timeout(60)
    void isRead(String what, String html, int fields) {
        FormReading reading = reading("<form>" + html);
        assertThat(reading.forms()).flatExtracting(Form::fields).hasSize(fields);
        assertThat(reading.findings().asList()).hasSizeLessThan(100);
    }

    static Stream<Arguments> refusedPages() {
        return Stream.of(
                arguments("too many inputs", "<input>".repeat(50_000), "FORM-04"),
                arguments("too many radios", times(50_000, i -> "<input type=radio name=a" + i + ">"), "FORM-04"),
                arguments("too many of ones own", "<my-input name=f>".repeat(50_000), "FORM-04"),
                arguments("a long label", "<label>" + LONG + "<input name=a></label>", "FORM-05"),
                arguments("a long label by id", "<label for=i>" + LONG + "</label><input name=a id=i>", "FORM-05"),
                arguments("a long name by ARIA", "<p id=q>" + LONG + "</p>" + inputs("aria-labelledby=q"), "FORM-05"),
                arguments("a long hint", "<p id=q>" + LONG + "</p>" + inputs("aria-describedby=q"), "FORM-05"),
                arguments(
                        "a long question",
                        "<fieldset><legend>" + LONG + "</legend><input type=radio name=a></fieldset>",
                        "FORM-05"),
                arguments("a long option", "<select name=s><option>" + LONG + "</select>", "FORM-05"),
                arguments("a long placeholder", "<input name=a placeholder='" + LONG + "'>", "FORM-05"),
                arguments("a long path", "<input name=" + "x".repeat(1_000_000) + ">", "FORM-05"),
                arguments(
                        "many names by ARIA",
                        "<input name=a aria-labelledby='" + times(100_000, i -> "q" + i + " ") + "'>"
                                + times(100_000, i -> "<b id=q" + i + ">w</b>"),
                        "FORM-05"),
                arguments(
                        "the same name often",
                        inputs("aria-labelledby='" + "q ".repeat(100) + "'") + "<b id=q>w</b>",
                        "FORM-06"),
                arguments(
                        "one list of many",
                        "<datalist id=l>" + "<option>x".repeat(20_000) + "</datalist>" + inputs("list=l"),
                        "FORM-06"),
                arguments(
                        "long names in turn",
                        times(20, i -> "<p id=q" + i + ">" + "w ".repeat(950) + "</p>")
                                + times(
                                        MANY,
                                        i -> "<input name=f" + i + " aria-labelledby='q" + i % 20 + " q" + i % 7 + " q"
                                                + i % 3 + " q" + i % 11 + "'>"),
                        "FORM-06"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedPages")
    @Timeout(60)
    void isRefused(String what, String html, String code) {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        FindingsException.class, () -> reading("<form>" + html)))
                .isNotNull()
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{%",
                "<%",
                "<?php",
                "<? ",
                "${",
                "#{",
                "{#",
                "{!!",
                "@if(",
                "@*",
                "@{",
                "@(",
                "<#if",
                "<@x",
                "{{--",
                "<%--",
                "<#--",
                "{{'",
                "{{{ ",
                "${'",
                "@a('",
                "<c:if test='",
                "<!--",
                "<script>",
                "<textarea>",
                "<title>",
                "{{ { }}",
                "{{#if",
                "<a b='",
                "@if(a) { ",
                "@if @if ",
                "<",
                "</",
                "<a ",
                "&#x",
                "{{ a({b:'",
                "<%= f.x :y"
            })
    @Timeout(60)
    void whatIsNeverClosedTakesLinearTime(String opener) {
        String html = "<form><input name=first>" + opener.repeat(1_000_000 / opener.length());
        assertThat(reading(html).forms())
                .flatExtracting(Form::fields)
                .extracting(FormField::path)
                .startsWith("first");
    }

    @Test
    void aLongTextOfNoFieldIsCutAndNeverInsideOfACharacter() {
        String section = HtmlSource.field("<h2>" + "a".repeat(1_999) + "\ud83d\ude00 end</h2><input name=a title=A>")
                .section()
                .forStaff("en");
        assertThat(section).isEqualTo("a".repeat(1_999));
        String title = HtmlSource.form("<h1>" + "a".repeat(1_999) + "\ud83d\ude00</h1><form><input name=a>")
                .title()
                .forStaff("en");
        assertThat(title).isEqualTo("a".repeat(1_999));
    }

    @Test
    void aLabelIsNotCutBelowTheLimit() {
        String words = "a".repeat(FormLimits.USUAL.characters());
        assertThat(HtmlSource.label("<label>" + words + "<input name=a></label>"))
                .isEqualTo(words);
    }

    @Test
    void theCharsetThatAPageClaimsIsNotFollowed() {
        assertThat(HtmlSource.paths("\ufeff<meta charset=utf-7>+ADw-input name=b+AD4-<form><input name=a>"))
                .containsExactly("a");
        byte[] latin = "<form><label>Stra\u00dfe <input name=a>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        FindingsException.class, () -> FormFormats.bundled().read(Source.of("a.html", latin))))
                .hasMessageContaining("save it as UTF-8");
    }
}
