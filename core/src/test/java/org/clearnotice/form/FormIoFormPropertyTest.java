package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;

/** What holds for every Form.io definition: each input comes out once, in its place. */
class FormIoFormPropertyTest {

    /** How each kind of group writes what it holds; KEY and PARTS stand for its key and its components. */
    private static final Map<String, String> LAYOUTS = Map.of(
            "panel", "'type':'panel','key':'KEY','title':'P','components':[PARTS]",
            "fieldset", "'type':'fieldset','key':'KEY','legend':'F','components':[PARTS]",
            "well", "'type':'well','key':'KEY','input':true,'tree':true,'components':[PARTS]",
            "columns", "'type':'columns','key':'KEY','columns':[{'components':[PARTS],'width':6},{'components':[]}]",
            "table", "'type':'table','key':'KEY','rows':[[{'components':[]},{'components':[PARTS]}]]",
            "tabs", "'type':'tabs','key':'KEY','components':[{'label':'T','key':'t','components':[PARTS]}]",
            "navSkjemagruppe", "'type':'navSkjemagruppe','key':'KEY','legend':'G','components':[PARTS]",
            "ours", "'type':'ours','key':'KEY','components':[PARTS]");

    private static final List<String> NESTING = List.of("container", "datagrid", "editgrid", "dynamicWizard");

    private static final List<String> TYPES = List.of(
            "textfield",
            "textarea",
            "number",
            "email",
            "phoneNumber",
            "checkbox",
            "radio",
            "select",
            "selectboxes",
            "datetime",
            "day",
            "file",
            "hidden",
            "fnrfield",
            "navDatepicker",
            "bsn",
            "simpletextfieldadvanced",
            "unheardOf",
            "tags",
            "map");

    private sealed interface Part {
        String json();

        List<String> paths(String prefix);
    }

    private record Input(String type, String key, String label) implements Part {
        @Override
        public String json() {
            return "{'type':'" + type + "','key':'" + key + "','label':'" + label + "','input':true}";
        }

        @Override
        public List<String> paths(String prefix) {
            return List.of(prefix + key + " " + type);
        }
    }

    private record Shown(String type) implements Part {
        @Override
        public String json() {
            return "{'type':'" + type + "','key':'shown','input':true,'content':'<p>x</p>'}";
        }

        @Override
        public List<String> paths(String prefix) {
            return List.of();
        }
    }

    private record Group(String kind, String key, List<Part> parts) implements Part {
        @Override
        public String json() {
            String inner = parts.stream().map(Part::json).collect(Collectors.joining(","));
            String shape =
                    LAYOUTS.getOrDefault(kind, "'type':'" + kind + "','key':'KEY','tree':true,'components':[PARTS]");
            return "{" + shape.replace("KEY", key).replace("PARTS", inner) + "}";
        }

        @Override
        public List<String> paths(String prefix) {
            String inner = NESTING.contains(kind) ? prefix + key + "." : prefix;
            return parts.stream().flatMap(part -> part.paths(inner).stream()).toList();
        }
    }

    private static Form read(List<Part> parts) {
        return readText("{'display':'form','components':[" + json(parts) + "]}");
    }

    private static String json(List<Part> parts) {
        return parts.stream().map(Part::json).collect(Collectors.joining(","));
    }

    private static Form readText(String text) {
        return FormFormats.bundled()
                .read(Source.of("a.json", text.replace('\'', '"')))
                .forms()
                .get(0);
    }

    /** Where it stands and under which headings is left out, and so is the number of a repeated path. */
    private static List<FormField> bare(Form form, String prefix) {
        List<FormField> fields = new ArrayList<>();
        for (FormField field : form.fields()) {
            String path = field.path();
            fields.add(field.copiedAt(path.startsWith(prefix) ? path.substring(prefix.length()) : path)
                    .section(LocalText.EMPTY)
                    .at(Place.NONE)
                    .build());
        }
        return fields;
    }

    @Property
    void everyInputComesOutOnceInOrderUnderItsPath(@ForAll("forms") List<Part> parts) {
        Form form = read(parts);
        assertThat(form.fields()).extracting(FormField::path).doesNotHaveDuplicates();
        assertThat(form.fields())
                .extracting(field -> field.path().replaceAll("#\\d+$", "") + " " + field.type())
                .containsExactlyElementsOf(
                        parts.stream().flatMap(part -> part.paths("").stream()).toList());
    }

    @Property
    void aLayoutAroundAllChangesNothingButTheSection(
            @ForAll("forms") List<Part> parts, @ForAll("layouts") String kind) {
        assertThat(bare(read(List.of(new Group(kind, "w", parts))), "")).isEqualTo(bare(read(parts), ""));
    }

    @Property
    void aContainerOrGridAroundAllAddsItsKeyToEveryPath(
            @ForAll("forms") List<Part> parts, @ForAll("nesting") String kind) {
        Form around = read(List.of(new Group(kind, "w", parts)));
        assertThat(around.fields()).allMatch(field -> field.path().startsWith("w."));
        assertThat(bare(around, "w.")).isEqualTo(bare(read(parts), ""));
    }

    @Property
    void anotherWordingLeavesTheFingerprintAndAnotherInputChangesIt(@ForAll("forms") List<Part> parts) {
        String fingerprint = read(parts).fingerprint().toString();
        assertThat(readText("{'display':'form','components':["
                                + json(parts)
                                        .replace("'label':'", "'label':'Now ")
                                        .replace("'title':'", "'title':'Now ")
                                + "]}")
                        .fingerprint()
                        .toString())
                .isEqualTo(fingerprint);
        List<Part> more = Stream.concat(parts.stream(), Stream.of((Part) new Input("textfield", "more", "More")))
                .toList();
        assertThat(read(more).fingerprint().toString()).isNotEqualTo(fingerprint);
    }

    @Property
    void aConfigurationAsTextIsTheSameAsTheObject(@ForAll("forms") List<Part> parts) {
        String configuration = "{'components':[" + json(parts) + "]}";
        Form object = readText("[{'name':'N','configuration':" + configuration + "}]");
        Form text = readText("[{'name':'N','configuration':'" + configuration.replace("'", "\\'") + "'}]");
        assertThat(FormFile.write(text)).isEqualTo(FormFile.write(object));
    }

    @Property(tries = 2000)
    void aSpoiltDefinitionIsReadOrRefusedInASentence(
            @ForAll("forms") List<Part> parts, @ForAll("spoils") List<Spoil> spoils) {
        StringBuilder text =
                new StringBuilder(("{'display':'form','components':[" + json(parts) + "]}").replace('\'', '"'));
        spoils.forEach(spoil -> spoil.apply(text));
        readOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyMembersOfAnyTypeAreReadOrRefused(@ForAll("anyMembers") List<String> members) {
        String distinct = members.stream()
                .collect(Collectors.toMap(member -> member.split(":", 2)[0], member -> member, (a, b) -> a))
                .values()
                .stream()
                .collect(Collectors.joining(","));
        String component = "{" + distinct.replace('\'', '"') + "}";
        readOrRefused(("{\"display\":\"form\",\"components\":[" + component + ",{\"type\":\"panel\",\"components\":["
                        + component + "]}]}")
                .getBytes(StandardCharsets.UTF_8));
        readOrRefused(("[" + component + "]").getBytes(StandardCharsets.UTF_8));
        readOrRefused(component.getBytes(StandardCharsets.UTF_8));
    }

    /** Read as what it looks like, and as Form.io, where one error says all. */
    private static void readOrRefused(byte[] bytes) {
        FormDefinition definition = FormDefinition.of(Source.of("a.json", bytes));
        try {
            assertThat(FormFormats.bundled().read(definition).findings().isClean())
                    .isTrue();
        } catch (FindingsException e) {
            assertThat(e.findings().isClean()).isFalse();
        }
        try {
            FormFormats.bundled().read(definition, "formio");
        } catch (FindingsException e) {
            assertThat(e.findings().asList()).hasSize(1);
        }
    }

    /** One change of a text at a place: signs are cut out, or others put in. */
    private record Spoil(double where, int cut, String put) {
        void apply(StringBuilder text) {
            int at = (int) (where * text.length());
            text.replace(at, Math.min(text.length(), at + cut), put);
        }
    }

    @Provide
    Arbitrary<List<Spoil>> spoils() {
        Arbitrary<String> puts = Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                "\"",
                ",",
                ":",
                "null",
                "0",
                "true",
                "{}",
                "[]",
                "\\",
                "\\ud800",
                "\u0000",
                "<",
                "x",
                "\"components\":",
                "\"type\":",
                "\"key\":");
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        puts)
                .as(Spoil::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> anyMembers() {
        Arbitrary<String> names = Arbitraries.of(
                "type",
                "key",
                "label",
                "title",
                "legend",
                "input",
                "components",
                "columns",
                "rows",
                "values",
                "data",
                "dataSrc",
                "questions",
                "valueComponent",
                "form",
                "schema",
                "versions",
                "forms",
                "resources",
                "configuration",
                "conditional",
                "customConditional",
                "validate",
                "openForms",
                "translations",
                "i18n",
                "options",
                "hidden",
                "multiple",
                "tree",
                "inputMask",
                "inputMasks",
                "attributes",
                "fields",
                "widget",
                "language",
                "model",
                "pk",
                "name",
                "description",
                "tooltip",
                "resource",
                "template",
                "valueProperty");
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "true",
                "0",
                "1e400",
                "'x'",
                "''",
                "[]",
                "{}",
                "[[]]",
                "[{}]",
                "[null,1,'x',[{}]]",
                "{'a':1}",
                "'panel'",
                "'select'",
                "'survey'",
                "'datamap'",
                "'form'",
                "'address'",
                "'columns'",
                "'container'",
                "'json'",
                "'url'",
                "{'values':[1,{}]}",
                "{'json':'[1'}",
                "{'json':'[1]'}",
                "{'required':'true','pattern':5}",
                "{'translations':{'nl':{'label':'x'},'en':[{'literal':'x','translation':'y'}],'q':1}}",
                "{'nl':{'x':'y'}}",
                "{'show':true,'when':'a','eq':{'b':[1e400]}}",
                "{'show':false,'conditions':[1,{'component':'a'}]}",
                "[{'type':'textfield','key':'a'}]",
                "{'components':[{'type':'x','key':'a'}]}",
                "'{}'",
                "'{'",
                "{'x':{'components':[]}}",
                "[{'schema':{'components':[]}}]",
                "'forms.formdefinition'");
        return Combinators.combine(names, values)
                .as((name, value) -> "'" + name + "':" + value)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of(LAYOUTS.keySet());
    }

    @Provide
    Arbitrary<String> nesting() {
        return Arbitraries.of(NESTING);
    }

    @Provide
    Arbitrary<List<Part>> forms() {
        return parts(3);
    }

    private static Arbitrary<List<Part>> parts(int levels) {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c", "d", "person.name");
        Arbitrary<Part> leaves = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5,
                        Combinators.combine(Arbitraries.of(TYPES), keys, Arbitraries.of("", "Name", "Où ?"))
                                .as((type, key, label) -> (Part) new Input(type, key, label))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of("content", "button", "htmlelement", "alertstripe")
                                .map(type -> (Part) new Shown(type))));
        if (levels == 0) {
            return leaves.list().ofMinSize(1).ofMaxSize(3);
        }
        Arbitrary<String> kinds = Arbitraries.of(
                Stream.concat(LAYOUTS.keySet().stream(), NESTING.stream()).toList());
        Arbitrary<Part> groups = Combinators.combine(kinds, keys, parts(levels - 1))
                .as((kind, key, parts) -> (Part) new Group(kind, key, parts));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, leaves), net.jqwik.api.Tuple.of(2, groups))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
