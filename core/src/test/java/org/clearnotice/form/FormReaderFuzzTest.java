package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;

/**
 * Any bytes at all are read as forms that can be written and read back, or refused with a finding, in bounded time. In a
 * build each test runs what was found before and a few seeds; {@code .ci/fuzz SECONDS} lets the fuzzer look for more.
 */
class FormReaderFuzzTest {

    @FuzzTest
    void html(FuzzedDataProvider data) {
        check(data.consumeRemainingAsBytes(), "html");
    }

    @FuzzTest
    void formIo(FuzzedDataProvider data) {
        check(content(data, "formio"), "formio");
    }

    @FuzzTest
    void jsonSchema(FuzzedDataProvider data) {
        check(content(data, "json-schema"), "json-schema");
    }

    @FuzzTest
    void uiSchema(FuzzedDataProvider data) {
        boolean layout = data.consumeBoolean();
        String schema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"object\","
                + "\"properties\":{\"c\":{\"type\":\"array\",\"items\":{\"properties\":{\"a\":{}}}}}}}}";
        FuzzedTree.Words words = new FuzzedTree.Words(
                layout
                        ? List.of(
                                "type",
                                "elements",
                                "scope",
                                "label",
                                "rule",
                                "effect",
                                "condition",
                                "options",
                                "detail",
                                "text")
                        : List.of(
                                "ui:order",
                                "ui:widget",
                                "ui:title",
                                "ui:options",
                                "items",
                                "a",
                                "b",
                                "c",
                                "ui:help",
                                "ui:field"),
                List.of(
                        "Control",
                        "VerticalLayout",
                        "Group",
                        "#/properties/a",
                        "#/properties/b/properties/c",
                        "*",
                        "a",
                        "hidden",
                        "HIDE"));
        byte[] ui = bytes(new FuzzedTree(data, words.names(), words.values()).object(6));
        FormDefinition definition =
                FormDefinition.of(Source.of("form.json", schema)).withUiSchema(Source.of("ui.json", ui));
        check(definition, "json-schema");
    }

    @FuzzTest
    void openApi(FuzzedDataProvider data) {
        check(content(data, "openapi"), "openapi");
    }

    @FuzzTest
    void xgov(FuzzedDataProvider data) {
        check(content(data, "xgov"), "xgov");
    }

    @FuzzTest
    void drupal(FuzzedDataProvider data) {
        byte[] base = content(data, "drupal");
        check(base, "drupal");
        FormDefinition translation = FormDefinition.of(Source.of("a.es.yml", content(data, "drupal")))
                .in(new OneFile("a.yml", base));
        check(translation, "drupal");
    }

    @FuzzTest
    void formFile(FuzzedDataProvider data) {
        check(content(data, "form"), "form");
    }

    @FuzzTest
    void anyFormat(FuzzedDataProvider data) {
        FormDefinition definition = FormDefinition.of(Source.of("file", data.consumeRemainingAsBytes()));
        check(definition, "");
    }

    private static void check(byte[] bytes, String format) {
        check(FormDefinition.of(Source.of("file", bytes)), format);
    }

    /** Read in the named format, or guessed where none is named. */
    private static void check(FormDefinition definition, String format) {
        FormFormats formats = FormFormats.bundled();
        FormReading reading;
        try {
            reading = format.isEmpty() ? formats.read(definition) : formats.read(definition, format);
        } catch (FindingsException e) {
            assertThat(e.findings().isClean()).as("a refusal says why").isFalse();
            return;
        }
        assertThat(reading.findings().isClean()).isTrue();
        for (Form form : reading.forms()) {
            assertThat(form.fields())
                    .extracting(FormField::path)
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            String written = FormFile.writeWithPlaces(form);
            assertThat(formats.read(FormDefinition.of(Source.of("form.json", written)), "form")
                            .forms())
                    .containsExactly(form);
        }
    }

    /** A folder that holds one file. */
    private record OneFile(String name, byte[] bytes) implements SourceFolder {

        @Override
        public Optional<Source> find(String path) {
            return path.equals(name) ? Optional.of(Source.of(name, bytes)) : Optional.empty();
        }

        @Override
        public List<String> names(String folder) {
            return List.of(name);
        }
    }

    private static byte[] content(FuzzedDataProvider data, String format) {
        FuzzedTree.Words words = Objects.requireNonNull(FuzzedTree.Words.OF.get(format));
        return data.consumeBoolean()
                ? bytes(new FuzzedTree(data, words.names(), words.values()).object(8))
                : data.consumeBytes(4_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
