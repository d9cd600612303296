package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

class DrupalWebformPropertyTest {

    private static final List<String> FRAMES = List.of("webform_section", "fieldset", "webform_wizard_page", "item");

    /** An element before it has a key: an input, a text, a frame with others, or a composite with parts. */
    record Part(String type, String title, List<Part> parts) {

        boolean isFrame() {
            return FRAMES.contains(type);
        }

        boolean isComposite() {
            return type.equals("webform_custom_composite");
        }

        Part titled(String other) {
            return new Part(
                    type, other, parts.stream().map(part -> part.titled(other)).toList());
        }
    }

    /** The YAML of a form, and the paths of its inputs in their order. */
    private static final class Written {
        private final StringBuilder yaml = new StringBuilder();
        private final List<String> paths = new ArrayList<>();
        private int keys;

        static Written of(List<Part> parts) {
            Written written = new Written();
            written.write(parts, "", "");
            return written;
        }

        private void write(List<Part> parts, String indent, String prefix) {
            for (Part part : parts) {
                String key = "k" + keys++;
                yaml.append(indent).append(key).append(":\n");
                yaml.append(indent).append("  '#type': ").append(part.type()).append('\n');
                yaml.append(indent).append("  '#title': '").append(part.title()).append("'\n");
                if (part.isComposite()) {
                    yaml.append(indent).append("  '#element':\n");
                    write(part.parts(), indent + "    ", prefix + key + ".");
                } else if (part.isFrame()) {
                    write(part.parts(), indent + "  ", prefix);
                } else if (!part.type().equals("webform_markup")) {
                    paths.add(prefix + key);
                }
            }
        }
    }

    private static Form read(String yaml) {
        return FormFormats.bundled()
                .read(FormDefinition.of(Source.of("w.yml", yaml)), "drupal")
                .forms()
                .get(0);
    }

    private static Form read(List<Part> parts) {
        return read("id: w\nelements:\n" + Written.of(parts).yaml.toString().indent(2));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyInputComesOutExactlyOnceInItsOrder(@ForAll("parts") List<Part> parts) {
        assertThat(read(parts).fields()).extracting(FormField::path).containsExactlyElementsOf(Written.of(parts).paths);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aFrameAroundElementsChangesTheirSectionsOnly(@ForAll("parts") List<Part> parts) {
        Form plain = read(parts);
        Form framed = read("id: w\nelements:\n  frame:\n    '#type': details\n    '#title': Frame\n"
                + Written.of(parts).yaml.toString().indent(4));
        assertThat(framed.fields())
                .allMatch(field -> field.section().forStaff("").startsWith("Frame"));
        assertThat(FormFile.write(withoutSections(framed))).isEqualTo(FormFile.write(withoutSections(plain)));
        assertThat(framed.fingerprint()).isEqualTo(plain.fingerprint());
    }

    private static Form withoutSections(Form form) {
        return new Form(
                form.id(),
                form.title(),
                form.language(),
                form.fields().stream()
                        .map(field -> FormField.at(field.path())
                                .name(field.name())
                                .label(field.label())
                                .type(field.type())
                                .kind(field.kind())
                                .options(field.options())
                                .hidden(field.hidden())
                                .build())
                        .toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTitleIsNoPartOfTheFingerprintAndAnElementIs(@ForAll("parts") List<Part> parts) {
        Form form = read(parts);
        assertThat(read(parts.stream().map(part -> part.titled("Other")).toList())
                        .fingerprint())
                .isEqualTo(form.fingerprint());
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part("textfield", "More", List.of()));
        assertThat(read(more).fingerprint()).isNotEqualTo(form.fingerprint());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void elementsInATextAreTheSameAsInAMapping(@ForAll("parts") List<Part> parts) {
        String yaml = Written.of(parts).yaml.toString();
        String plain = FormFile.write(read(parts));
        assertThat(FormFile.write(read("id: w\nelements: |-\n" + yaml.indent(2))))
                .isEqualTo(plain);
        assertThat(FormFile.write(read("id: w\nelements: \"" + yaml.replace("\n", "\\n") + "\"\n")))
                .isEqualTo(plain);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aFieldIsWhereItsKeyStands(@ForAll("parts") List<Part> parts) {
        String yaml = "id: w\nelements: |\n" + Written.of(parts).yaml.toString().indent(2);
        List<String> lines = yaml.lines().toList();
        assertThat(read(yaml).fields())
                .allSatisfy(field -> assertThat(lines.get(field.at().line() - 1)
                                .substring(field.at().column() - 1))
                        .isEqualTo(field.name() + ":"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whateverIsInAFileItIsReadOrRefused(@ForAll("broken") byte[] bytes) {
        for (String format : List.of("drupal", "xgov")) {
            try {
                FormFormats.bundled().read(FormDefinition.of(Source.of("w.yml", bytes)), format);
            } catch (FindingsException refused) {
                assertThat(refused.findings().isClean()).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return parts(3);
    }

    private static Arbitrary<List<Part>> parts(int depth) {
        Arbitrary<String> titles = Arbitraries.of("", "Name", "<b>Zone</b>", "Ä & Ö");
        Arbitrary<Part> leaf = Combinators.combine(
                        Arbitraries.of(
                                "textfield", "hidden", "radios", "own_widget", "webform_address", "webform_markup"),
                        titles)
                .as((type, title) -> new Part(type, title, List.of()));
        if (depth == 0) {
            return leaf.list().ofMinSize(1).ofMaxSize(4);
        }
        Arbitrary<Part> frame = Combinators.combine(Arbitraries.of(FRAMES), titles, parts(depth - 1))
                .as(Part::new);
        Arbitrary<Part> composite = Combinators.combine(titles, parts(0))
                .as((title, parts) -> new Part("webform_custom_composite", title, parts));
        return Arbitraries.frequencyOf(Tuple.of(4, leaf), Tuple.of(2, frame), Tuple.of(1, composite))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** A form of which some bytes are others, missing or there twice. */
    @Provide
    Arbitrary<byte[]> broken() {
        Arbitrary<byte[]> whole = parts(2).map(parts -> ("langcode: en\ntitle: T\nelements: |\n"
                        + Written.of(parts).yaml.toString().indent(2))
                .getBytes(StandardCharsets.UTF_8));
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 2_000);
        Arbitrary<Byte> signs = Arbitraries.of(
                (byte) ':',
                (byte) '\'',
                (byte) '#',
                (byte) '\n',
                (byte) ' ',
                (byte) '{',
                (byte) '[',
                (byte) '|',
                (byte) '&',
                (byte) '-',
                (byte) 0,
                (byte) 0xff);
        return Combinators.combine(whole, places.list().ofMaxSize(4), signs, places)
                .as((bytes, at, sign, end) -> {
                    byte[] changed = end % 3 == 0 ? Arrays.copyOf(bytes, end % bytes.length) : bytes.clone();
                    at.stream().filter(place -> place < changed.length).forEach(place -> changed[place] = sign);
                    return changed;
                });
    }
}
