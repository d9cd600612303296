package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no format may be hurt by, tried on each of them: one clear error or a whole reading, in bounded time. */
class HostileFormsTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    /** A form of each format with so many fields, with one field so deep, and with one field of this label. */
    enum Format {
        HTML(
                "html",
                fields -> "<form>" + many(fields, "", "<p><label>L%1$d <input name=f%1$d></label>") + "</form>",
                levels -> "<div>".repeat(levels) + "<input name=deep>" + "</div>".repeat(levels),
                label -> "<form><label for=a>" + label + "</label><input id=a name=a></form>"),
        FORM_IO(
                "formio",
                fields -> "{\"components\":["
                        + many(fields, ",", "{\"type\":\"textfield\",\"key\":\"f%d\",\"label\":\"L\"}") + "]}",
                levels -> "{\"components\":[" + "{\"type\":\"panel\",\"components\":[".repeat(levels)
                        + "]}".repeat(levels) + "]}",
                label -> "{\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"" + label + "\"}]}"),
        JSON_SCHEMA(
                "json-schema",
                fields -> "{\"type\":\"object\",\"properties\":{" + many(fields, ",", "\"f%d\":{\"type\":\"string\"}")
                        + "}}",
                levels -> "{\"properties\":{" + "\"a\":{\"properties\":{".repeat(levels) + "}}".repeat(levels) + "}}",
                label -> "{\"type\":\"object\",\"properties\":{\"a\":{\"title\":\"" + label + "\"}}}"),
        OPEN_API(
                "openapi",
                fields -> operation("{\"type\":\"object\",\"properties\":{"
                        + many(fields, ",", "\"f%d\":{\"type\":\"string\"}") + "}}"),
                levels -> operation(
                        "{\"properties\":{" + "\"a\":{\"properties\":{".repeat(levels) + "}}".repeat(levels) + "}}"),
                label -> operation("{\"type\":\"object\",\"properties\":{\"a\":{\"title\":\"" + label + "\"}}}")),
        XGOV(
                "xgov",
                fields -> page(many(fields, ",", "{\"type\":\"TextField\",\"name\":\"f%d\",\"title\":\"L\"}")),
                levels -> page("{\"type\":\"MultiInputField\",\"name\":\"m\",\"children\":[".repeat(levels)
                        + "]}".repeat(levels)),
                label -> page("{\"type\":\"TextField\",\"name\":\"a\",\"title\":\"" + label + "\"}")),
        DRUPAL(
                "drupal",
                fields -> "id: x\nelements:\n" + many(fields, "", "  f%d: {'#type': textfield, '#title': L}\n"),
                levels ->
                        "id: x\nelements: " + "{a: {'#type': container, b: ".repeat(levels) + "x" + "}}".repeat(levels),
                label -> "id: x\nelements:\n  a: {'#type': textfield, '#title': \"" + label + "\"}\n"),
        FORM_FILE(
                "form",
                fields -> "{\"fields\":[" + many(fields, ",", "{\"path\":\"f%d\"}") + "]}",
                levels -> "{\"fields\":[{\"path\":\"a\",\"label\":" + "[".repeat(levels) + "]".repeat(levels) + "}]}",
                label -> "{\"fields\":[{\"path\":\"a\",\"label\":\"" + label + "\"}]}");

        private final String name;
        private final IntFunction<String> withFields;
        private final IntFunction<String> nested;
        private final UnaryOperator<String> labelled;

        Format(
                String name,
                IntFunction<String> withFields,
                IntFunction<String> nested,
                UnaryOperator<String> labelled) {
            this.name = name;
            this.withFields = withFields;
            this.nested = nested;
            this.labelled = labelled;
        }
    }

    private static String many(int count, String between, String each) {
        return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(between));
    }

    private static String operation(String schema) {
        return "{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":"
                + "{\"schema\":" + schema + "}}}}}}}";
    }

    private static String page(String components) {
        return "{\"startPage\":\"/a\",\"pages\":[{\"path\":\"/a\",\"title\":\"T\",\"components\":[" + components
                + "]}],\"lists\":[]}";
    }

    /** The findings as text, or the number of fields. */
    private static String outcome(byte[] bytes, String format) {
        return assertTimeoutPreemptively(BOUND, () -> {
            try {
                FormDefinition definition = FormDefinition.of(Source.of("file", bytes));
                FormFormats formats = FormFormats.bundled();
                FormReading reading = format.isEmpty() ? formats.read(definition) : formats.read(definition, format);
                return "read "
                        + reading.forms().stream()
                                .mapToInt(form -> form.fields().size())
                                .sum();
            } catch (FindingsException e) {
                return e.findings().toString();
            }
        });
    }

    private static String outcome(Format format, String text) {
        return outcome(text.getBytes(StandardCharsets.UTF_8), format.name);
    }

    @Test
    void everyBundledFormatIsTried() {
        assertThat(Arrays.stream(Format.values()).map(format -> format.name))
                .containsExactlyInAnyOrderElementsOf(FormFormats.bundled().names());
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsReadWhereItsFormatIsGuessedAndWhereItIsNamed(Format format) {
        byte[] form = format.withFields.apply(20).getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(form, "")).isEqualTo("read 20");
        assertThat(outcome(form, format.name)).isEqualTo("read 20");
        assertThat(FormFormats.bundled().read(Source.of("file", form)).format()).isEqualTo(format.name);
    }

    @ParameterizedTest
    @EnumSource
    void asManyFieldsAsAreAllowedAreReadAndFiftyThousandAreRefused(Format format) {
        assertThat(outcome(format, format.withFields.apply(FormLimits.USUAL.fields())))
                .isEqualTo("read " + FormLimits.USUAL.fields());
        assertThat(outcome(format, format.withFields.apply(50_000)))
                .startsWith("ERROR FORM-04 file")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandLevelsEndInOneErrorOrInNothingLost(Format format) {
        String outcome = outcome(format, format.nested.apply(100_000));
        assertThat(outcome).hasLineCount(1);
        if (format == Format.HTML) {
            assertThat(outcome).isEqualTo("read 1");
        } else {
            assertThat(outcome).startsWith("ERROR DOC-0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLabelOfAMegabyteIsRefused(Format format) {
        assertThat(outcome(format, format.labelled.apply("L".repeat(1_000_000))))
                .startsWith("ERROR FORM-05 file:")
                .containsPattern("the label of 'a' has (1000000|20001) characters; at most 20000 are read")
                .hasLineCount(1);
        assertThat(outcome(format, format.labelled.apply("L".repeat(20_000)))).isEqualTo("read 1");
    }

    @ParameterizedTest
    @EnumSource
    void limitsAreSet(Format format) {
        FormDefinition definition = FormDefinition.of(Source.of("file", format.withFields.apply(6)))
                .within(new FormLimits(5, 200, 20_000, 200_000));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> FormFormats.bundled().read(definition, format.name)))
                .hasMessageContaining("6 fields; at most 5 are read");
    }

    @ParameterizedTest
    @EnumSource
    void halfASurrogatePairNeverGetsIn(Format format) {
        String half = format == Format.HTML ? "&#xD800;" : "\\ud800";
        String outcome = outcome(format, format.labelled.apply(half));
        assertThat(outcome).matches("read 1|ERROR DOC-0[16] file:.*").hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void aTruncatedFileIsRefusedOrReadAndNothingElse(Format format) {
        byte[] whole = format.withFields.apply(12).getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < whole.length; end += 7) {
            String outcome = outcome(Arrays.copyOf(whole, end), format.name);
            assertThat(outcome).matches("(?s)read [0-9]+|(ERROR|WARNING) [A-Z]+-[0-9]+ .*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changedBytesAreRefusedOrReadAndNothingElse(Format format) {
        byte[] whole = format.withFields.apply(12).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j <= i % 9; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcome(changed, format.name)).matches("(?s)read [0-9]+|(ERROR|WARNING) [A-Z]+-[0-9]+ .*");
        }
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            for (String format : allFormats()) {
                assertThat(outcome(bytes, format)).matches("(?s)read [0-9]+|(ERROR|WARNING) [A-Z]+-[0-9]+ .*");
            }
        }
    }

    private static List<String> allFormats() {
        return FormFormats.bundled().names();
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedBeforeItIsLookedAt() {
        assertThat(outcome(new byte[100_000_000], ""))
                .isEqualTo(
                        "ERROR DOC-09 file: the file is larger than 8388608 bytes (split it, or hand in the form alone)");
    }

    @Test
    void otherEncodingsAreRefusedOrReadAsWhatTheyAre() {
        byte[] utf16 = Format.HTML.withFields.apply(2).getBytes(StandardCharsets.UTF_16);
        assertThat(outcome(utf16, "")).startsWith("ERROR FORM-10").contains("no text in UTF-8");
        String utf7 = "<meta charset=utf-7><form><input name='+ADw-script+AD4-'></form>";
        assertThat(outcome(utf7.getBytes(StandardCharsets.UTF_8), "")).isEqualTo("read 1");
    }
}
