package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drupal and XGov definitions that were made to do harm: they are refused or read within moments. */
class HostileBuilderFormsTest {

    private static final int MEGABYTE = 1_000_000;

    private static Form read(String text) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> FormFormats.bundled()
                        .read(Source.of("a.yml", text))
                        .forms()
                        .get(0));
    }

    private static String refused(String text) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> read(text));
        return Objects.requireNonNull(refused).findings().toString();
    }

    private static String repeated(int times, String part) {
        return IntStream.range(0, times)
                .mapToObj(i -> part.replace("%", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static String nested(int levels, String title, String states) {
        StringBuilder yaml = new StringBuilder("{");
        for (int i = 0; i < levels; i++) {
            yaml.append("\"f")
                    .append(i)
                    .append("\":{\"#type\":\"details\",\"#title\":\"")
                    .append(title)
                    .append("\",")
                    .append(states);
        }
        return yaml.append("\"a\":{\"#type\":\"textfield\"}")
                .append("}".repeat(levels + 1))
                .toString();
    }

    @Test
    void tooManyElementsAreRefusedWhole() {
        assertThat(refused("elements: |\n" + repeated(50_000, "  k%:\n    '#type': textfield\n")))
                .startsWith("ERROR FORM-04 a.yml: the form has 5001 fields");
        assertThat(refused("{\"pages\":[{\"path\":\"/a\",\"components\":[{}"
                        + repeated(50_000, ",{\"type\":\"TextField\",\"name\":\"n%\"}") + "]}]}"))
                .startsWith("ERROR FORM-04 a.yml: the form has 5001 fields");
        assertThat(refused("a: {'#type': item}\n" + repeated(250_000, "b%: 1\n")))
                .startsWith("ERROR FORM-06");
    }

    @Test
    void deepNestingIsReadUpToTheLimitAndNoFurther() {
        assertThat(read(nested(190, "F", "")).fields()).hasSize(1);
        assertThat(refused("elements: |\n  " + nested(250, "F", "") + "\n")).startsWith("ERROR DOC-07 a.yml:2:");
        String group = "{\"conditions\":[";
        String deep = group.repeat(90) + "]}".repeat(90);
        assertThat(
                        read("{\"pages\":[{\"path\":\"/a\",\"condition\":\"c\",\"components\":[{\"type\":\"TextField\",\"name\":\"n\"}]}],"
                                        + "\"conditions\":[{\"name\":\"c\",\"value\":" + deep + "}]}")
                                .fields())
                .hasSize(1);
    }

    @Test
    void anchorsUnfoldNothing() {
        assertThat(refused("elements: |\n  a: &a {'#type': textfield}\n  b: *a\n"))
                .startsWith("ERROR DOC-03 a.yml:2:6");
    }

    @Test
    void endlessTextsAreRefused() {
        String long1 = "x".repeat(MEGABYTE);
        assertThat(refused("a: {'#type': textfield, '#title': " + long1 + "}")).startsWith("ERROR FORM-05");
        assertThat(refused(nested(100, "x".repeat(1_000), "")))
                .startsWith("ERROR FORM-05")
                .contains("the section of 'f");
        assertThat(refused(nested(
                        100,
                        "",
                        "\"#states\":{\"visible\":{\"[name=b]\":{\"value\":\"" + "x".repeat(1_000) + "\"}}},")))
                .startsWith("ERROR FORM-05")
                .contains("the condition of 'f");
        assertThat(refused(
                        "{\"pages\":[{\"path\":\"/a\",\"condition\":\"c\",\"components\":[]}],\"conditions\":[{\"name\":\"c\",\"value\":\""
                                + long1 + "\"}]}"))
                .startsWith("ERROR FORM-05");
        assertThat(refused("{\"pages\":[{\"path\":\"/a\",\"title\":\"" + long1 + "\",\"components\":[]}]}"))
                .startsWith("ERROR FORM-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a]", "[name=", "]", "'", "a__"})
    void aLongSelectorOrNameTakesNoTime(String part) {
        String name = part.repeat(45_000 / part.length());
        String states = "\"#states\":{\"visible\":{\"[name=%\":{\"value\":\"1\"}}},".replace("%", name);
        readOrRefused("{\"a\":{\"#type\":\"textfield\"," + states + "\"#" + name + "title\":\"x\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<p>", "<b id=%><p>", "&amp;", "<a href=x>", "<!--", "<table>"})
    void longMarkupTakesNoTime(String part) {
        String markup = repeated(MEGABYTE / 4 / part.length(), part);
        readOrRefused("{\"a\":{\"#type\":\"textfield\",\"#title\":\"" + markup + "\"}}");
        readOrRefused("{\"pages\":[{\"path\":\"/a\",\"title\":\"" + markup + "\",\"components\":[]}]}");
    }

    private static void readOrRefused(String text) {
        try {
            assertThat(read(text).fields()).hasSizeLessThan(2);
        } catch (FindingsException e) {
            assertThat(e.findings().toString()).startsWith("ERROR FORM-05");
        }
    }

    @Test
    void aListThatLeadsBackToItselfEnds() {
        String item =
                "{\"text\":\"x\",\"conditional\":{\"components\":[{\"type\":\"RadiosField\",\"name\":\"r\",\"list\":\"%\"}]}}";
        String lists = "\"lists\":[{\"name\":\"l\",\"items\":[" + item.replace("%", "m")
                + "]},{\"name\":\"m\",\"items\":[" + item.replace("%", "l") + "]}]";
        Form form = read(
                "{\"pages\":[{\"path\":\"/a\",\"components\":[{\"type\":\"RadiosField\",\"name\":\"q\",\"list\":\"l\"}]}],"
                        + lists + "}");
        assertThat(form.fields()).extracting(FormField::path).containsExactly("q", "r", "r#2");
    }

    @Test
    void aListThatEveryComponentUsesIsCountedEachTime() {
        String components = repeated(1_000, ",{\"type\":\"RadiosField\",\"name\":\"q%\",\"list\":\"l\"}");
        assertThat(refused("{\"pages\":[{\"path\":\"/a\",\"components\":[{\"type\":\"Para\"}" + components
                        + "]}],\"lists\":[{\"name\":\"l\",\"items\":[{}" + repeated(1_000, ",{\"text\":\"x\"}")
                        + "]}]}"))
                .startsWith("ERROR FORM-06");
    }

    @Test
    void listsThatRevealListsDoNotDouble() {
        StringBuilder lists = new StringBuilder("{\"name\":\"l30\",\"items\":[]}");
        for (int i = 0; i < 30; i++) {
            String next = "{\"conditional\":{\"components\":[{\"type\":\"RadiosField\",\"name\":\"r\",\"list\":\"l"
                    + (i + 1) + "\"}]}}";
            lists.append(",{\"name\":\"l")
                    .append(i)
                    .append("\",\"items\":[")
                    .append(next)
                    .append(',')
                    .append(next)
                    .append("]}");
        }
        assertThat(refused(
                        "{\"pages\":[{\"path\":\"/a\",\"components\":[{\"type\":\"RadiosField\",\"name\":\"q\",\"list\":\"l0\"}]}],"
                                + "\"lists\":[" + lists + "]}"))
                .matches("(?s)ERROR FORM-0[46].*");
    }

    @Test
    void conditionsThatNameEachOtherEnd() {
        assertThat(
                        read("{\"pages\":[{\"path\":\"/a\",\"condition\":\"c\",\"components\":[{\"type\":\"TextField\",\"name\":\"n\"}]}],"
                                        + "\"conditions\":[{\"name\":\"c\",\"value\":{\"conditions\":[{\"conditionName\":\"d\"}]}},"
                                        + "{\"name\":\"d\",\"value\":{\"conditions\":[{\"conditionName\":\"c\"}]}}]}")
                                .fields()
                                .get(0)
                                .shownIf())
                .isEqualTo("\"d\"");
    }

    @Test
    void aTranslationFindsNothingOutsideItsFolder() {
        TestFolder folder = TestFolder.empty()
                .with("x.yml", "id: x\nelements:\n  a: {'#type': textfield}\n")
                .with("forms/..x.es.yml", "elements: |\n  a: {'#title': A}\n");
        for (String name : new String[] {"forms/../x.es.yml", "forms/...es.yml", "forms/..\\x.es.yml"}) {
            Source source = Source.of(name, "elements: |\n  a: {'#title': A}\n");
            FindingsException refused = catchThrowableOfType(
                    FindingsException.class,
                    () -> FormFormats.bundled().read(FormDefinition.of(source).in(folder.below("forms"))));
            assertThat(Objects.requireNonNull(refused).findings().toString()).startsWith("ERROR FORM-51");
        }
    }

    @Test
    void signsThatTurnTheReadingDirectionStayInTheText() {
        assertThat(read("a: {'#type': textfield, '#title': \"Na\u202eme\"}")
                        .fields()
                        .get(0)
                        .label()
                        .forStaff(""))
                .isEqualTo("Na\u202eme");
    }
}
