package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;

class JsonSchemaFormPropertyTest {

    /** A schema as text, the definitions that it needs, and the paths of its fields below it. */
    private record Made(String schema, List<String> definitions, List<String> below, boolean plain) {

        static Made leaf(String schema) {
            return new Made(schema, List.of(), List.of(""), true);
        }

        /** The same, described in another way, with nothing changed for a field. */
        Made described(String pattern) {
            return new Made(pattern.replace("THIS", schema), definitions, below, plain);
        }

        Made referred() {
            String name = "d" + Integer.toHexString(schema.hashCode()) + "_" + definitions.size();
            List<String> more = new ArrayList<>(definitions);
            more.add("'" + name + "':" + schema);
            return new Made("{'$ref':'#/definitions/" + name + "'}", more, below, plain);
        }

        Made listed() {
            return new Made(
                    "{'type':'array','items':" + schema + "}",
                    definitions,
                    plain ? below : below.stream().map(path -> "[]" + path).toList(),
                    false);
        }

        static Made object(List<Made> parts, boolean split) {
            List<String> all = new ArrayList<>();
            List<String> below = new ArrayList<>();
            List<String> members = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                String name = "p" + i;
                parts.get(i).below.forEach(path -> below.add("." + name + path));
                members.add("'" + name + "':" + parts.get(i).schema);
                all.addAll(parts.get(i).definitions);
            }
            int half = split ? members.size() / 2 : 0;
            String first =
                    half == 0 ? "" : "'allOf':[{'properties':{" + String.join(",", members.subList(0, half)) + "}}],";
            String schema = "{'type':'object','title':'TITLE'," + first + "'properties':{"
                    + String.join(",", members.subList(half, members.size())) + "}}";
            return new Made(schema, all, below, false);
        }

        String file(String title) {
            String all = definitions.stream().distinct().collect(Collectors.joining(","));
            return ("{'type':'object','properties':{'root':" + schema + "},'definitions':{" + all + "}}")
                    .replace("TITLE", title)
                    .replace('\'', '"');
        }

        List<String> paths() {
            return below.stream().map(path -> "root" + path).toList();
        }
    }

    private static FormReading read(String json) {
        return FormFormats.bundled().read(FormDefinition.of(Source.of("a.json", json)), "json-schema");
    }

    private static List<String> paths(String json) {
        FormReading reading = read(json);
        assertThat(reading.findings().asList()).isEmpty();
        return reading.forms().get(0).fields().stream().map(FormField::path).toList();
    }

    @Property(tries = 500)
    void everyInputComesOutOnceAndInOrder(@ForAll("schemas") Made made) {
        assertThat(paths(made.file("T"))).isEqualTo(made.paths());
    }

    @Property(tries = 200)
    void anotherDescriptionOfTheSameChangesNoPath(
            @ForAll("schemas") Made made, @ForAll("descriptions") String description) {
        assertThat(paths(made.described(description).file("T"))).isEqualTo(made.paths());
        assertThat(paths(made.referred().file("T"))).isEqualTo(made.paths());
    }

    @Property(tries = 200)
    void wrappingPutsNamesAndBracketsBefore(@ForAll("schemas") Made made) {
        assertThat(paths(Made.object(List.of(made), false).file("T")))
                .isEqualTo(made.below().stream().map(path -> "root.p0" + path).toList());
        Made list = made.listed();
        assertThat(paths(list.file("T"))).isEqualTo(list.paths());
    }

    @Property(tries = 200)
    void theFingerprintNamesTheQuestionsAndNotTheirWords(@ForAll("schemas") Made made) {
        Form form = read(made.file("One")).forms().get(0);
        assertThat(read(made.file("Two words")).forms().get(0).fingerprint()).isEqualTo(form.fingerprint());
        Form more = read(Made.object(List.of(made, Made.leaf("{}")), false).file("One"))
                .forms()
                .get(0);
        Form less = read(Made.object(List.of(made), false).file("One")).forms().get(0);
        assertThat(more.fingerprint()).isNotEqualTo(less.fingerprint());
    }

    @Property(tries = 1_000)
    void aDamagedFileIsReadOrRefusedAndNothingElse(
            @ForAll("schemas") Made made, @ForAll @IntRange(max = 5_000) int at, @ForAll("damages") String damage) {
        String whole = made.file("T");
        int cut = at % (whole.length() + 1);
        String damaged = whole.substring(0, cut)
                + damage
                + (damage.isEmpty() ? "" : whole.substring(Math.min(whole.length(), cut + damage.length())));
        try {
            assertThat(read(damaged).forms()).hasSize(1);
            FormFormats.bundled().read(Source.of("a.json", damaged));
        } catch (FindingsException e) {
            assertThat(e.findings().isClean()).isFalse();
        }
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of(
                "", "", "}", "\"", "null", "[]", "{}", "$ref", "#", "\u0000", "properties", "items", "d1", ":1,");
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.of(
                "{'allOf':[THIS]}",
                "{'allOf':[THIS,{'description':'x'}]}",
                "{'anyOf':[THIS]}",
                "{'oneOf':[{'type':'null'},THIS]}",
                "{'allOf':[{'allOf':[THIS]},THIS]}",
                "{'if':{'required':['x']},'then':THIS,'allOf':[THIS]}");
    }

    @Provide
    Arbitrary<Made> schemas() {
        Arbitrary<Made> leaves = Arbitraries.of(
                        "{'type':'string','title':'TITLE'}",
                        "{'type':['integer','null']}",
                        "{'enum':['a','b'],'title':'TITLE'}",
                        "{'oneOf':[{'const':1,'title':'TITLE'},{'const':2}]}",
                        "{'type':'boolean'}",
                        "{'type':'object'}",
                        "{}",
                        "true")
                .map(Made::leaf);
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> Combinators.combine(schemas().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                        .as(Made::object),
                () -> schemas().map(Made::listed),
                () -> schemas().map(Made::referred),
                () -> Combinators.combine(schemas(), descriptions()).as(Made::described));
    }
}
