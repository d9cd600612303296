package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearnotice.form.SchemaForms.definition;
import static org.clearnotice.form.SchemaForms.reading;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearnotice.document.FindingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas made to be slow or large are read, or refused by name, in bounded time and memory. */
@Timeout(60)
class JsonSchemaHostileTest {

    private static String refusal(String schema) {
        return catchThrowableOfType(
                        FindingsException.class, () -> FormFormats.bundled().read(definition(schema), "json-schema"))
                .findings()
                .toString();
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }

    private static String object(String properties, String beside) {
        return "{'type':'object','properties':{" + properties + "}" + beside + "}";
    }

    /** Definitions of which each refers to the next as often as it is said. */
    private static String chain(int length, String link, String end) {
        return ",'definitions':{"
                + many(length, i -> "'d" + i + "':" + link.replace("NEXT", "'$ref':'#/definitions/d" + (i + 1) + "'"))
                + ",'d" + length + "':" + end + "}";
    }

    static Stream<Arguments> unfolding() {
        String start = "'a':{'$ref':'#/definitions/d0'}";
        return Stream.of(
                arguments(
                        "properties",
                        object(
                                start,
                                chain(
                                        40,
                                        "{'properties':{'a':{NEXT},'b':{NEXT}}}",
                                        "{'type':'object','properties':{}}"))),
                arguments("allOf", object(start, chain(40, "{'allOf':[{NEXT},{NEXT}]}", "{'type':'string'}"))),
                arguments("oneOf", object(start, chain(40, "{'oneOf':[{NEXT},{NEXT}]}", "{'type':'string'}"))),
                arguments(
                        "items", object(start, chain(40, "{'items':[{NEXT},{NEXT}]}", "{'items':{'properties':{}}}"))),
                arguments("if", object(start, chain(40, "{'if':{},'then':{NEXT},'else':{NEXT}}", "{'type':'string'}"))),
                arguments(
                        "dependencies",
                        object(start, chain(40, "{'dependencies':{'x':{NEXT},'y':{NEXT}}}", "{'type':'string'}"))),
                arguments(
                        "patternProperties",
                        object(start, chain(40, "{'patternProperties':{'x':{NEXT},'y':{NEXT}}}", "{'not':{}}"))),
                arguments(
                        "wide objects",
                        fiveThousand("{'allOf':[{'properties':{" + many(5_000, i -> "'q" + i + "':false") + "}}]}")),
                arguments("wide choices", fiveThousand("{'enum':[" + many(5_000, String::valueOf) + "]}")),
                arguments(
                        "wide requirements",
                        fiveThousand("{'type':'string','required':[" + many(5_000, i -> "'r" + i + "'") + "]}")),
                arguments(
                        "wide schemas",
                        object(
                                many(
                                        4_999,
                                        i -> "'p" + i
                                                + "':{'oneOf':[{'$ref':'#/definitions/w'},{'$ref':'#/definitions/w'}]}"),
                                ",'definitions':{'w':{" + many(20_000, i -> "'x-" + i + "':1") + "}}")));
    }

    /** Properties that all refer to this schema. */
    private static String fiveThousand(String schema) {
        return object(
                many(5_000, i -> "'p" + i + "':{'$ref':'#/definitions/w'}"), ",'definitions':{'w':" + schema + "}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfolding")
    void aFewLinesThatUnfoldIntoMillionsAreRefused(String what, String schema) {
        assertThat(refusal(schema))
                .isIn(
                        "ERROR FORM-06 forms/permit.json: its references unfold into more than 200000 parts"
                                + " (hand in the schema of the form alone)",
                        "ERROR FORM-04 forms/permit.json: the schema has at least 5001 fields; at most 5000 are read"
                                + " (split it, or hand in the form alone)");
    }

    @Test
    void moreFieldsThanAPersonFillsInAreRefused() {
        assertThat(refusal(object(many(50_000, i -> "'p" + i + "':{'type':'string'}"), "")))
                .isEqualTo("ERROR FORM-04 forms/permit.json: the schema has at least 5001 fields; at most 5000 are read"
                        + " (split it, or hand in the form alone)");
        assertThat(reading(object(many(5_000, i -> "'p" + i + "':{'type':'string'}"), ""))
                        .forms()
                        .get(0)
                        .fields())
                .hasSize(5_000);
    }

    @Test
    void aLongListOfAnswersIsRead() {
        String values = many(100_000, i -> "'v" + i + "'");
        assertThat(reading(object("'a':{'enum':[" + values + "]}", ""))
                        .forms()
                        .get(0)
                        .fields()
                        .get(0)
                        .options())
                .hasSize(100_000);
        String branches = many(100_000, i -> "{'const':" + i + ",'title':'T'}");
        assertThat(reading(object("'a':{'oneOf':[" + branches + "]}", ""))
                        .forms()
                        .get(0)
                        .fields()
                        .get(0)
                        .options())
                .hasSize(100_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {"95 ; {'properties':{'a': ; }}", "60 ; {'items':{'properties':{'a': ; }}}"})
    void deepSchemasAreRead(int levels, String open, String close) {
        String schema = open.repeat(levels) + "{'type':'string'}" + close.repeat(levels);
        Form form = reading(schema).forms().get(0);
        assertThat(form.fields()).hasSize(1);
        assertThat(form.fields().get(0).kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void moreLevelsThanAFileMayHaveAreRefused() {
        assertThat(refusal("{'properties':{'a':".repeat(150) + "{}" + "}}".repeat(150)))
                .startsWith("ERROR DOC-07");
    }

    static Stream<Arguments> longChains() {
        String start = "'a':{'$ref':'#/definitions/d0'}";
        return Stream.of(
                arguments("references", object(start, chain(20_000, "{NEXT}", "{'type':'string'}"))),
                arguments(
                        "properties", object(start, chain(20_000, "{'properties':{'a':{NEXT}}}", "{'type':'string'}"))),
                arguments("items", object(start, chain(20_000, "{'items':{NEXT}}", "{'type':'string'}"))),
                arguments(
                        "branches",
                        object(start, chain(20_000, "{'anyOf':[{NEXT},{'type':'null'}]}", "{'type':'string'}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longChains")
    void aChainThatIsTooLongIsCutAndTold(String what, String schema) {
        FormReading reading = reading(schema);
        assertThat(reading.forms().get(0).fields()).hasSize(1).allMatch(field -> field.kind() == FieldKind.UNKNOWN);
        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("FORM-32");
    }

    @Test
    @Timeout(20)
    void aLongReferenceIsResolvedOnceHoweverOftenItIsMet() {
        String pointer = "/a%20b".repeat(500_000);
        FormReading reading = reading(object(
                many(4_000, i -> "'p" + i + "':{'$ref':'#/definitions/x'}"),
                ",'definitions':{'x':{'$ref':'#" + pointer + "'}}"));
        assertThat(reading.forms().get(0).fields()).hasSize(4_000);
        assertThat(reading.findings().asList()).hasSize(4_000);
    }

    @Test
    @Timeout(20)
    void manyAddressesAreJoinedInBoundedTimeAndMemory() {
        String base = "https://city.example/" + "a".repeat(1_000_000) + "/";
        String inner = many(30_000, i -> "'d" + i + "':{'$id':'x" + i + "','type':'string'}");
        assertThat(reading("{'$id':'" + base + "','type':'object','properties':{'a':{'$ref':'x1'}},'$defs':{" + inner
                                + "}}")
                        .forms()
                        .get(0)
                        .fields()
                        .get(0)
                        .type())
                .isEqualTo("string");
    }

    @Test
    void theSameSchemaByTwoWaysAtEveryLevelIsReadOnce() {
        String link = "{'allOf':[{NEXT},{NEXT}],'properties':{}}".replace("NEXT", "'$ref':'#/definitions/bNUMBER'");
        String levels = many(
                30,
                i -> "'d" + i + "':" + link.replace("NUMBER", String.valueOf(i)) + ",'b" + i
                        + "':{'properties':{'a':{'$ref':'#/definitions/d" + (i + 1) + "'}}}");
        Form form = reading(object(
                        "'a':{'$ref':'#/definitions/d0'}", ",'definitions':{" + levels + ",'d30':{'type':'string'}}"))
                .forms()
                .get(0);
        assertThat(form.fields()).hasSize(1);
    }

    @Test
    void aPatternIsNeverRun() {
        String pattern = "^(([a-z])+.)+[A-Z]([a-z])+$(";
        assertThat(reading(object(
                                "'a':{'type':'string','pattern':'" + pattern + "','default':'" + "a".repeat(1_000)
                                        + "'}",
                                ""))
                        .forms()
                        .get(0)
                        .fields()
                        .get(0)
                        .format())
                .isEqualTo(pattern);
    }

    @Test
    void textsThatManyFieldsRepeatAreRefusedWhenTheyAreLong() {
        String title = "word ".repeat(100_000);
        assertThat(refusal(object(
                        "'a':{'title':'" + title + "','properties':{" + many(5_000, i -> "'p" + i + "':{}") + "}}",
                        "")))
                .startsWith("ERROR FORM-05 forms/permit.json:1:32: the section of 'a' has 499999 characters");
        String name = "n".repeat(30_000);
        assertThat(refusal(object("'" + name + "':{'properties':{" + many(5_000, i -> "'p" + i + "':{}") + "}}", "")))
                .startsWith("ERROR FORM-05 forms/permit.json:1:32: the path of 'nnn");
        String languages = many(17_000, i -> "'" + tag(i) + "':'x'");
        assertThat(refusal(object(
                        many(5_000, i -> "'p" + i + "':{'$ref':'#/definitions/x'}"),
                        ",'definitions':{'x':{'title':{" + languages + "},'properties':{'a':{}}}}")))
                .startsWith("ERROR FORM-06");
    }

    private static String tag(int i) {
        return "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }

    @Test
    void conditionsStayShort() {
        String values = many(50_000, i -> "'" + "v".repeat(100) + i + "'");
        Form form = reading(object(
                        "'n':{}",
                        ",'if':{'properties':{"
                                + many(1_000, i -> "'q" + i + "':{'enum':[" + (i == 0 ? values : "1,2") + "]}")
                                + "}},'then':{'properties':{" + many(1_000, i -> "'x" + i + "':{}")
                                + ",'o':"
                                + "{'if':{'properties':{'LONG':{'const':'LONG'}}},'then':{'properties':{'o':"
                                        .repeat(40)
                                        .replace("LONG", "w".repeat(100))
                                + "{'type':'string'}" + "}}}".repeat(40) + "}}"))
                .forms()
                .get(0);
        assertThat(form.fields())
                .hasSize(1_002)
                .allMatch(field -> field.shownIf().length() <= 1_001);
        assertThat(form.fields()).anyMatch(field -> field.shownIf().endsWith("…"));
    }

    @Test
    void namesOfAnyKindAreNames() {
        for (String name :
                new String[] {"~0~1", "%zz", "a.b[0]", "\\u0000\\u0007", "__proto__", " ", "\\ud83d\\ude00", "ui:order"
                }) {
            FormReading reading = reading(object("'" + name + "':{'type':'string'}", ""));
            assertThat(reading.forms().get(0).fields()).hasSize(1);
            assertThat(reading.findings().errors().asList()).isEmpty();
        }
        assertThat(refusal(object("'\\ud83d':{'type':'string'}", ""))).startsWith("ERROR DOC-0");
    }

    @Test
    void whatEscapesALineStaysOutOfFindings() {
        FormReading reading = reading(object("'a\\nb':{'$ref':'x\\r\\u001b[31m.json'}", ""));
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("\n", "\r", "\u001b"));
    }

    @Test
    void keywordsOfAnyOtherShapeAreIgnored() {
        for (String value : new String[] {
            "1", "null", "true", "'x'", "[]", "[1,null,'x',[]]", "{}", "{'x':1}", "{'x':null,'y':[[]]}"
        }) {
            String all = Stream.of(
                            "type",
                            "properties",
                            "required",
                            "items",
                            "prefixItems",
                            "additionalItems",
                            "additionalProperties",
                            "patternProperties",
                            "allOf",
                            "anyOf",
                            "oneOf",
                            "if",
                            "then",
                            "else",
                            "dependencies",
                            "dependentSchemas",
                            "discriminator",
                            "enum",
                            "enumNames",
                            "const",
                            "title",
                            "description",
                            "format",
                            "pattern",
                            "$id",
                            "$anchor",
                            "definitions",
                            "nullable",
                            "readOnly",
                            "contentMediaType")
                    .map(keyword -> "'" + keyword + "':" + value)
                    .collect(Collectors.joining(","));
            assertThat(reading("{'type':'object','properties':{'a':{" + all + "},'z':{'type':'string'}}}")
                            .forms()
                            .get(0)
                            .field("z"))
                    .isPresent();
            assertThat(reading("{" + all + "}").forms()).hasSize(1);
        }
    }
}
