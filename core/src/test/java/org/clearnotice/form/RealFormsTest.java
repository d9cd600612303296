package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Real forms of public services, read by us and by somebody else: the same fields must be found. Runs where
 * {@code -Dclearnotice.data=DIR} names the folder of those forms, which are not part of this project; every difference is
 * written to {@code target/real-forms.txt}.
 */
@EnabledIfSystemProperty(named = "clearnotice.data", matches = ".+")
class RealFormsTest {

    /** Formats of the collection that a reader of ours reads; a file of them that is refused is one whose fields are all missed. */
    private static final Set<String> READ =
            Set.of("drupal-webform-yaml", "formio-json", "html", "json-schema", "xgov-form-json");

    /** Broken JSON: a comma too many in line 87. */
    private static final String BROKEN = "forms/openforms/demo.json";

    /**
     * What is asked and the others leave out, with a reason for each in docs/figures.md: a widget of Portland's, parts of an
     * address that stand in branches of a schema, an input that has neither name nor id.
     */
    private static final Pattern LEFT_OUT =
            Pattern.compile("support_agent_use_only|input|.*\\.(country|state|postalCode|provinceCode)");

    private static final Path DATA = Path.of(System.getProperty("clearnotice.data", "."));

    /** What others found in one file, path to label, and to what the format is called there. */
    private record Expected(String family, Map<String, String> labels) {}

    private record Count(int ours, int theirs, int onlyOurs, int onlyTheirs, int labels, int labelsEqual) {

        Count plus(Count other) {
            return new Count(
                    ours + other.ours,
                    theirs + other.theirs,
                    onlyOurs + other.onlyOurs,
                    onlyTheirs + other.onlyTheirs,
                    labels + other.labels,
                    labelsEqual + other.labelsEqual);
        }
    }

    private final List<String> differences = new ArrayList<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, Count> counts = new TreeMap<>();

    @Test
    void theFieldsAreThoseThatAnIndependentExtractionFound() throws IOException {
        for (Map.Entry<String, Expected> file : expected().entrySet()) {
            compare(file.getKey(), file.getValue());
        }
        List<String> report = new ArrayList<>();
        counts.forEach((family, count) -> report.add(family + " " + count));
        report.addAll(differences);
        Files.write(Path.of("target", "real-forms.txt"), report);
        Count all = counts.values().stream().reduce(new Count(0, 0, 0, 0, 0, 0), Count::plus);
        assertThat(all.theirs()).isPositive();
        assertThat(refused).allSatisfy((file, why) -> assertThat(why).startsWith("ERROR FORM-10"));
        assertThat(all.onlyTheirs()).as("missed").isLessThanOrEqualTo(all.theirs() / 100);
        assertThat(all.onlyOurs()).as("invented").isLessThanOrEqualTo(all.theirs() / 100);
        assertThat(all.labelsEqual()).as("labels").isGreaterThanOrEqualTo(all.labels() * 98 / 100);
    }

    private void compare(String file, Expected theirs) {
        Map<String, String> ours = new LinkedHashMap<>();
        try {
            for (Form form : read(file).forms()) {
                form.fields().forEach(field -> ours.put(field.path(), label(form, field)));
            }
        } catch (FindingsException e) {
            refused(file, theirs, e.findings().toString());
            return;
        }
        Set<String> onlyOurs = new LinkedHashSet<>(ours.keySet());
        onlyOurs.removeAll(theirs.labels().keySet());
        onlyOurs.forEach(path -> differences.add(file + " only ours: " + path));
        onlyOurs.removeIf(path -> LEFT_OUT.matcher(path).matches());
        Count count = new Count(ours.size(), theirs.labels().size(), onlyOurs.size(), 0, 0, 0);
        for (Map.Entry<String, String> field : theirs.labels().entrySet()) {
            String label = ours.get(field.getKey());
            boolean missed = label == null;
            boolean said = !missed && !field.getValue().isEmpty();
            boolean equal = said && field.getValue().equals(label);
            if (missed) {
                differences.add(file + " only theirs: " + field.getKey());
            } else if (said && !equal) {
                differences.add(
                        file + " label of " + field.getKey() + ": '" + label + "', theirs '" + field.getValue() + "'");
            }
            count = count.plus(new Count(0, 0, 0, missed ? 1 : 0, said ? 1 : 0, equal ? 1 : 0));
        }
        if (count.onlyTheirs() == 0 && !inOrder(ours, theirs)) {
            differences.add(file + " in another order");
        }
        counts.merge(theirs.family(), count, Count::plus);
    }

    private void refused(String file, Expected theirs, String why) {
        differences.add(file + " refused: " + why);
        if (READ.contains(theirs.family()) && !file.equals(BROKEN)) {
            int all = theirs.labels().size();
            counts.merge(theirs.family(), new Count(0, all, 0, all, 0, 0), Count::plus);
        } else if (!file.equals(BROKEN)) {
            refused.put(file, why);
        }
    }

    private static boolean inOrder(Map<String, String> ours, Expected theirs) {
        return ours.keySet().stream()
                .filter(theirs.labels()::containsKey)
                .toList()
                .equals(List.copyOf(theirs.labels().keySet()));
    }

    private static String label(Form form, FormField field) {
        return field.label().forStaff(form.language());
    }

    private static FormReading read(String file) throws FindingsException {
        try {
            Path path = DATA.resolve(file);
            Source source = Source.of(file, Files.readAllBytes(path));
            Path folder = path.toAbsolutePath().getParent();
            FormDefinition alone = FormDefinition.of(source);
            return FormFormats.bundled().read(folder == null ? alone : alone.in(SourceFolder.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By file, the first of several where a form has several. */
    private static Map<String, Expected> expected() throws IOException {
        Map<String, String[]> index = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(DATA.resolve("forms/index.csv"))) {
            lines.skip(1).map(RealFormsTest::cells).forEach(cells -> index.put(cells[0], cells));
        }
        Map<String, Expected> files = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(DATA.resolve("fields.jsonl"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                Node.Members row =
                        (Node.Members) Document.json(Source.of("row", line)).root();
                String[] form = index.getOrDefault(row.text("form_id"), new String[14]);
                String file = String.valueOf(form[13]).split(";")[0];
                if (!file.isEmpty() && !file.equals("null")) {
                    files.computeIfAbsent(file, name -> new Expected(form[4], new LinkedHashMap<>()))
                            .labels()
                            .put(row.text("field_path"), row.text("label"));
                }
            }
        }
        return files;
    }

    /** Of a line of comma-separated values in which a cell may stand in quotes. */
    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells.toArray(String[]::new);
    }
}
