package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;

/** What holds for every page. */
class HtmlFormPropertyTest {

    /** An input, how it is labelled and what is around it. */
    record Item(String control, String labelled, String around) {

        private static final List<String> CONTROLS = List.of(
                "text",
                "email",
                "tel",
                "date",
                "number",
                "password",
                "file",
                "hidden",
                "checkbox",
                "textarea",
                "select",
                "radios",
                "checkboxes");
        private static final List<String> LABELLED =
                List.of("for", "wrap", "labelledby", "aria", "title", "cell", "line", "block");
        private static final List<String> AROUND =
                List.of("", "div", "section", "fieldset", "template", "details", "list", "if");

        String html(String name, String words) {
            return switch (control) {
                case "radios", "checkboxes" -> group(name, words);
                default -> single(name, words);
            };
        }

        private String group(String name, String words) {
            String type = control.equals("radios") ? "radio" : "checkbox";
            return "<fieldset><legend>" + words + "</legend>" + choice(type, name, "x", words)
                    + choice(type, name, "y", words) + "</fieldset>";
        }

        private static String choice(String type, String name, String value, String words) {
            return "<label><input type=" + type + " name=" + name + " value=" + value + "> " + words + " " + value
                    + "</label>";
        }

        private String single(String name, String words) {
            String id = " id=i-" + name;
            return switch (labelled) {
                case "for" -> "<label for=i-" + name + ">" + words + "</label>" + control(name, id);
                case "wrap" -> "<label>" + words + " " + control(name, "") + "</label>";
                case "labelledby" ->
                    "<b id=l-" + name + ">" + words + "</b>" + control(name, " aria-labelledby=l-" + name);
                case "aria" -> control(name, " aria-label='" + words + "'");
                case "title" -> control(name, " title='" + words + "'");
                case "cell" -> "<table><tr><td>" + words + "</td><td>" + control(name, id) + "</td></tr></table>";
                case "line" -> "<p>" + words + " " + control(name, id) + "</p>";
                default -> "<div><p>" + words + "</p><div>" + control(name, id) + "</div></div>";
            };
        }

        private String control(String name, String attributes) {
            return switch (control) {
                case "textarea" -> "<textarea name=" + name + attributes + "></textarea>";
                case "select" ->
                    "<select name=" + name + attributes + "><option value=1>One<option value=2>Two</select>";
                default -> "<input type=" + control + " name=" + name + attributes + ">";
            };
        }

        String wrapped(String html, String words) {
            return switch (around) {
                case "div" -> "<div class=x>" + html + "</div>";
                case "section" -> "<section><h2>" + words + "</h2>" + html + "</section>";
                case "fieldset" -> "<fieldset><legend>" + words + "</legend><p>-</p>" + html + "</fieldset>";
                case "template" -> "<template>" + html + "</template>";
                case "details" -> "<details><summary>" + words + "</summary>" + html + "</details>";
                case "list" -> "<ul><li>" + html + "</li></ul>";
                case "if" -> "{% if x %}" + html + "{% endif %}";
                default -> html;
            };
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Combinators.combine(
                        Arbitraries.of(Item.CONTROLS), Arbitraries.of(Item.LABELLED), Arbitraries.of(Item.AROUND))
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String page(List<Item> items, String words, boolean wrapped) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    String html = items.get(i).html("f" + i, words + " " + i);
                    return (wrapped ? items.get(i).wrapped(html, "Part " + i) : html) + "\n<hr>";
                })
                .collect(Collectors.joining("", "<html lang=en><form>", "</form></html>"));
    }

    private static Form form(String html) {
        List<Form> forms = FormFormats.bundled().read(Source.of("a.html", html)).forms();
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    @Property
    void everyInputComesOutOnceAndInOrderWithItsLabel(@ForAll("items") List<Item> items) {
        Form form = form(page(items, "Word", true));
        assertThat(form.fields())
                .extracting(FormField::path)
                .containsExactlyElementsOf(
                        IntStream.range(0, items.size()).mapToObj(i -> "f" + i).toList());
        for (int i = 0; i < items.size(); i++) {
            FormField field = form.fields().get(i);
            boolean guessed =
                    List.of("cell", "line", "block").contains(items.get(i).labelled())
                            && !items.get(i).control().matches("radios|checkboxes");
            boolean said = !guessed || !items.get(i).control().equals("hidden");
            assertThat(field.label()).isEqualTo(said ? LocalText.of("en", "Word " + i) : LocalText.EMPTY);
            assertThat(field.labelGuessed()).isEqualTo(guessed && said);
        }
    }

    @Property
    void whatIsAroundPartsChangesOnlyTheirSectionsAndConditions(@ForAll("items") List<Item> items) {
        List<FormField> plain = form(page(items, "Word", false)).fields();
        List<FormField> wrapped = form(page(items, "Word", true)).fields();
        assertThat(wrapped)
                .usingRecursiveComparison()
                .ignoringFields("section", "shownIf", "at")
                .isEqualTo(plain);
        assertThat(plain).extracting(FormField::section).containsOnly(LocalText.EMPTY);
    }

    @Property
    void otherLabelsLeaveTheFingerprintAndAnotherInputChangesIt(@ForAll("items") List<Item> items) {
        Form form = form(page(items, "Word", true));
        assertThat(form(page(items, "Another label", true)).fingerprint()).isEqualTo(form.fingerprint());
        List<Item> more = new ArrayList<>(items);
        more.add(items.get(0));
        assertThat(form(page(more, "Word", true)).fingerprint()).isNotEqualTo(form.fingerprint());
    }

    @Property
    void aPageThatIsCutOffIsReadSoFarAsItGoes(@ForAll("items") List<Item> items, @ForAll int cut) {
        byte[] bytes = page(items, "W\u00f6rd", true).getBytes(StandardCharsets.UTF_8);
        byte[] part = Arrays.copyOf(bytes, Math.floorMod(cut, bytes.length));
        assertOnlyFindings(part);
        List<String> whole = form(new String(bytes, StandardCharsets.UTF_8)).fields().stream()
                .map(FormField::path)
                .toList();
        try {
            List<String> paths = FormFormats.bundled()
                    .read(FormDefinition.of(Source.of("a.html", part)), "html")
                    .forms()
                    .get(0)
                    .fields()
                    .stream()
                    .map(FormField::path)
                    .toList();
            assertThat(whole.containsAll(paths.subList(0, Math.max(0, paths.size() - 1))))
                    .isTrue();
        } catch (FindingsException e) {
            assertThat(e).hasMessageContaining("DOC-08");
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertOnlyFindings(bytes);
    }

    @Property
    void anyMixtureOfSignsIsReadOrRefused(@ForAll("soup") String soup) {
        assertOnlyFindings(soup.getBytes(StandardCharsets.UTF_8));
        FormReading reading = FormFormats.bundled().read(FormDefinition.of(Source.of("a.html", soup)), "html");
        for (Form form : reading.forms()) {
            assertThat(form.fields()).extracting(FormField::path).doesNotHaveDuplicates();
            form.fingerprint();
            form.fields().forEach(field -> assertThat(field.at().line()).isPositive());
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<input name=a>",
                        "<input",
                        " name=",
                        "\"",
                        "'",
                        ">",
                        "<",
                        "</",
                        "/>",
                        "<label>",
                        "</label>",
                        "<label for=a>",
                        "<form>",
                        "</form>",
                        "<form action=b>",
                        "<fieldset>",
                        "<legend>",
                        "<select>",
                        "<option>",
                        "<textarea>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "<template>",
                        "<!--",
                        "-->",
                        "<script>",
                        "</script>",
                        "{{",
                        "}}",
                        "{%",
                        "%}",
                        "{% if x %}",
                        "{% endif %}",
                        "<%",
                        "%>",
                        "<?php",
                        "?>",
                        "${",
                        "}",
                        "@if(",
                        ")",
                        "{{ form.a }}",
                        "{{ govukInput({ name: 'q'",
                        "}) }}",
                        "<c:if test='",
                        "<c:if>",
                        "</c:if>",
                        "<form:input path='p'/>",
                        "<my-input name=z>",
                        "id=a",
                        " type=radio",
                        " type=checkbox",
                        "aria-labelledby=a",
                        "text",
                        "\n",
                        "&#xD800;",
                        "\ufdd0",
                        "\u202e",
                        "<h2>",
                        "</h2>",
                        "<title>",
                        "<svg>",
                        "<math>",
                        "<plaintext>",
                        "<frameset>",
                        "<body>",
                        "<head>",
                        "<b>",
                        "</p>",
                        "hidden",
                        "<iframe>",
                        "<noscript>")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertOnlyFindings(byte[] bytes) {
        for (boolean named : new boolean[] {true, false}) {
            try {
                FormDefinition page = FormDefinition.of(Source.of("a.html", bytes));
                FormReading reading = named
                        ? FormFormats.bundled().read(page, "html")
                        : FormFormats.bundled().read(page);
                assertThat(reading.findings().asList()).hasSizeLessThan(200);
            } catch (FindingsException e) {
                assertThat(e.findings()).isNotEmpty();
            }
        }
    }

    @Property
    void everyNamedChoiceIsInExactlyOneFieldAndPathsAreUnique(@ForAll("controls") List<String> controls) {
        Form form = form("<form>" + String.join("", controls) + "</form>");
        assertThat(form.fields()).extracting(FormField::path).doesNotHaveDuplicates();
        long choices =
                controls.stream().filter(HtmlFormPropertyTest::named).distinct().count();
        long singles = controls.stream().filter(control -> !named(control)).count();
        assertThat(form.fields()).hasSize((int) (choices + singles));
    }

    private static boolean named(String control) {
        return (control.contains("radio") || control.contains("checkbox")) && !control.contains("name=''");
    }

    @Provide
    Arbitrary<List<String>> controls() {
        Arbitrary<String> names = Arbitraries.of("", "a", "b", "a#2", "a#3", "input", "input#2");
        Arbitrary<String> types = Arbitraries.of("text", "radio", "checkbox", "hidden", "email");
        return Combinators.combine(names, types)
                .as((name, type) -> "<input type=" + type + " name='" + name + "'>")
                .list()
                .ofMaxSize(12);
    }
}
