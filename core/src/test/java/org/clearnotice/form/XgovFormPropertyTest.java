package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;

class XgovFormPropertyTest {

    private static final String LISTS = "\"lists\":[{\"name\":\"l\",\"items\":[{\"text\":\"A\",\"value\":\"a\"}]}],"
            + "\"conditions\":[{\"name\":\"c\",\"value\":\"a == 1\"}]";

    /** A component before it has a name: an input, a text, or one with children. */
    record Part(String type, String title, List<Part> parts) {

        Part titled(String other) {
            return new Part(
                    type, other, parts.stream().map(part -> part.titled(other)).toList());
        }
    }

    /** The JSON of some components, and the paths of the inputs in their order. */
    private static final class Written {
        private final List<String> paths = new ArrayList<>();
        private int names;

        String components(List<Part> parts, String prefix) {
            return parts.stream().map(part -> component(part, prefix)).collect(Collectors.joining(",", "[", "]"));
        }

        private String component(Part part, String prefix) {
            String name = "n" + names++;
            String start = "{\"type\":\"" + part.type() + "\",\"name\":\"" + name + "\",\"title\":\"" + part.title()
                    + "\",\"options\":{\"condition\":\"c\"}";
            if (!part.parts().isEmpty()) {
                return start + ",\"children\":" + components(part.parts(), prefix + name + ".") + "}";
            }
            if (!part.type().equals("Para")) {
                paths.add(prefix + name);
            }
            return start + (part.type().equals("RadiosField") ? ",\"list\":\"l\"}" : "}");
        }
    }

    /** A form with these pages of components. */
    private static String json(List<List<Part>> pages, Written written) {
        List<String> all = new ArrayList<>();
        for (List<Part> page : pages) {
            all.add("{\"path\":\"/" + all.size() + "\",\"title\":\"P" + all.size() + "\",\"components\":"
                    + written.components(page, "") + "}");
        }
        return "{\"pages\":[" + String.join(",", all) + "]," + LISTS + "}";
    }

    private static Form read(List<List<Part>> pages) {
        return FormFormats.bundled()
                .read(Source.of("x.json", json(pages, new Written())))
                .forms()
                .get(0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyInputComesOutExactlyOnceInItsOrder(@ForAll("pages") List<List<Part>> pages) {
        Written written = new Written();
        json(pages, written);
        assertThat(read(pages).fields()).extracting(FormField::path).containsExactlyElementsOf(written.paths);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pagesChangeSectionsOnly(@ForAll("pages") List<List<Part>> pages) {
        Form onePage = read(List.of(pages.stream().flatMap(List::stream).toList()));
        Form form = read(pages);
        assertThat(form.fingerprint()).isEqualTo(onePage.fingerprint());
        assertThat(form.fields())
                .extracting(FormField::path)
                .containsExactlyElementsOf(
                        onePage.fields().stream().map(FormField::path).toList());
        assertThat(onePage.fields())
                .allMatch(field -> field.section().forStaff("").startsWith("P0"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTitleIsNoPartOfTheFingerprintAndAComponentIs(@ForAll("pages") List<List<Part>> pages) {
        List<List<Part>> renamed = pages.stream()
                .map(page -> page.stream().map(part -> part.titled("Other")).toList())
                .toList();
        assertThat(read(renamed).fingerprint()).isEqualTo(read(pages).fingerprint());
        List<List<Part>> more = new ArrayList<>(pages);
        more.add(List.of(new Part("TextField", "More", List.of())));
        assertThat(read(more).fingerprint()).isNotEqualTo(read(pages).fingerprint());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whateverIsInAFileItIsReadOrRefused(@ForAll("broken") byte[] bytes) {
        for (String format : List.of("xgov", "drupal")) {
            try {
                FormFormats.bundled().read(FormDefinition.of(Source.of("x.json", bytes)), format);
            } catch (FindingsException refused) {
                assertThat(refused.findings().isClean()).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<List<Part>>> pages() {
        return parts(2).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<List<Part>> parts(int depth) {
        Arbitrary<String> titles = Arbitraries.of("", "Name", "<b>Zone</b>", "Ä & Ö");
        Arbitrary<Part> leaf = Combinators.combine(
                        Arbitraries.of("TextField", "RadiosField", "HiddenField", "OwnField", "YesNoField", "Para"),
                        titles)
                .as((type, title) -> new Part(type, title, List.of()));
        if (depth == 0) {
            return leaf.list().ofMinSize(1).ofMaxSize(4);
        }
        Arbitrary<Part> group = Combinators.combine(titles, parts(depth - 1))
                .as((title, parts) -> new Part("MultiInputField", title, parts));
        return Arbitraries.frequencyOf(Tuple.of(4, leaf), Tuple.of(1, group))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** A form in which some texts are others, or which ends early. */
    @Provide
    Arbitrary<byte[]> broken() {
        Arbitrary<String> whole = pages().map(pages -> json(pages, new Written()));
        Arbitrary<String> from = Arbitraries.of(
                "\"components\"",
                "\"name\"",
                "\"type\"",
                "\"TextField\"",
                "\"options\"",
                "[",
                "{",
                "\"l\"",
                "\"c\"",
                ":");
        Arbitrary<String> to =
                Arbitraries.of("5", "null", "[]", "{}", "\"children\"", "\"\"", "[[", "\"lists\"", "true", "\u202e");
        return Combinators.combine(whole, from, to, Arbitraries.integers().between(0, 4_000))
                .as((json, text, by, end) -> {
                    byte[] bytes = json.replace(text, by).getBytes(StandardCharsets.UTF_8);
                    return end % 3 == 0 ? Arrays.copyOf(bytes, end % bytes.length) : bytes;
                });
    }
}
