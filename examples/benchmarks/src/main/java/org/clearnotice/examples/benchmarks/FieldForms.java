package org.clearnotice.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clearnotice.document.Source;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFormats;

/** Forms whose fields are classified: those of {@code fields.jsonl} below {@code -Dclearnotice.data=DIR}, else made up ones. */
final class FieldForms {

    private static final List<String> MEMBERS = List.of(
            "name",
            "label",
            "hint",
            "placeholder",
            "type",
            "format",
            "autocomplete",
            "options",
            "section",
            "required",
            "multiple",
            "hidden");

    private static final List<String> QUESTIONS = List.of(
            "Date of birth",
            "What is the name of the event?",
            "Do you have a disability?",
            "Number of parking spaces",
            "Home address",
            "Describe the problem");

    private FieldForms() {}

    static List<Form> all() {
        return all(UnaryOperator.identity());
    }

    /** The same forms, said to be in several languages: they are read in all that there are words of. */
    static List<Form> ofUnknownLanguage() {
        return all(language -> "mul");
    }

    private static List<Form> all(UnaryOperator<String> language) {
        String data = System.getProperty("clearnotice.data");
        return data == null
                ? IntStream.range(0, 100)
                        .mapToObj(number -> madeUp(number, language.apply("en")))
                        .toList()
                : real(Path.of(data, "fields.jsonl"), language);
    }

    private static List<Form> real(Path fields, UnaryOperator<String> language) {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, ObjectNode> forms = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(fields)) {
                JsonNode row = mapper.readTree(line);
                ObjectNode form = forms.computeIfAbsent(row.get("form_id").asText(), id -> {
                    ObjectNode made = mapper.createObjectNode().put("id", id);
                    made.set("title", row.get("form_title"));
                    made.put("language", language.apply(row.get("lang").asText()));
                    made.putArray("fields");
                    return made;
                });
                ObjectNode field = ((ArrayNode) form.get("fields")).addObject();
                field.set("path", row.get("field_path"));
                MEMBERS.stream()
                        .filter(member -> !isEmpty(row.get(member)))
                        .forEach(member -> field.set(member, row.get(member)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms.values().stream()
                .map(form -> read(form.get("id").asText(), form.toString()))
                .toList();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.asText("x").isEmpty() || (value.isArray() && value.isEmpty());
    }

    private static Form read(String name, String json) {
        Source source = Source.of(name, json.getBytes(StandardCharsets.UTF_8));
        return FormFormats.bundled().read(source).forms().get(0);
    }

    private static Form madeUp(int number, String language) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            fields.append(i == 0 ? "" : ",")
                    .append("{\"path\":\"q" + i + "\",\"type\":\"text\",\"label\":\"" + QUESTIONS.get(i) + "\"}");
        }
        return read(
                "form-" + number,
                "{\"id\":\"form-" + number + "\",\"title\":\"A permit\",\"language\":\"" + language + "\",\"fields\":["
                        + fields + "]}");
    }
}
