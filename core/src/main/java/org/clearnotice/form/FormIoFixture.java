package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Groups the definitions of a Django fixture of Open Forms by form, in the order of its steps; a definition that no step uses is a form of
 * its own.
 *
 * <p>Entries are {@code {"model","pk","fields"}} of the models {@code form}, {@code formstep} and {@code formdefinition}; others say
 * nothing of questions. FORM-76 is a definition without components, or a step without a definition.
 */
final class FormIoFixture {

    private final Map<String, Node.Members> forms = new LinkedHashMap<>();
    private final Map<String, Node.Members> definitions = new LinkedHashMap<>();
    private final List<Node.Members> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FormIoFixture() {}

    static boolean isEntry(Node.Members entry) {
        return entry.get("fields") instanceof Node.Members
                && entry.text("model").endsWith(".formdefinition");
    }

    static FormIoFixture of(List<Node.Members> entries) {
        FormIoFixture fixture = new FormIoFixture();
        for (Node.Members entry : entries) {
            if (entry.get("fields") instanceof Node.Members fields) {
                fixture.take(entry, fields);
            }
        }
        return fixture;
    }

    private void take(Node.Members entry, Node.Members fields) {
        String model = entry.text("model");
        String key = key(entry.get("pk") == null ? fields.get("uuid") : entry.get("pk"));
        switch (model.substring(model.lastIndexOf('.') + 1)) {
            case "form" -> forms.put(key, fields);
            case "formstep" -> steps.add(fields);
            case "formdefinition" -> {
                if (!FormIoShapes.isConfiguration(fields.get("configuration"))) {
                    findings.add(Finding.warning("FORM-76", "a form definition holds no components")
                            .at(fields.place()));
                } else if (definitions.putIfAbsent(key, fields) != null) {
                    findings.add(Finding.warning("FORM-76", "a second form definition has the key '" + key + "'")
                            .at(fields.place()));
                }
            }
            default -> {}
        }
    }

    /** A number, a text, or a natural key of one part. */
    private static String key(@Nullable Node node) {
        if (node instanceof Node.Elements parts && parts.elements().size() == 1) {
            return parts.elements().get(0).written();
        }
        return node == null ? "" : node.written();
    }

    List<Finding> findings() {
        return findings;
    }

    /** First the forms that have steps, in their order, then the definitions that stand alone. */
    List<FormIoDefinition> definitions() {
        Map<String, List<Node.Members>> pages = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        forms.keySet().forEach(form -> pages.put(form, new ArrayList<>()));
        steps.stream().sorted(Comparator.comparingInt(FormIoFixture::order)).forEach(step -> {
            String key = key(step.get("form_definition"));
            Node.Members page = definitions.get(key);
            if (page == null) {
                findings.add(Finding.warning("FORM-76", "a step of a form has no definition in this file")
                        .at(step.place()));
            } else {
                used.add(key);
                pages.computeIfAbsent(key(step.get("form")), form -> new ArrayList<>())
                        .add(page);
            }
        });
        List<FormIoDefinition> all = new ArrayList<>();
        pages.forEach((form, found) -> {
            if (!found.isEmpty()) {
                all.add(form(forms.get(form), found));
            }
        });
        definitions.forEach((key, page) -> {
            if (!used.contains(key)) {
                all.add(form(null, List.of(page)));
            }
        });
        return all;
    }

    /** A form of its steps; without its own entry it is called as its first page is. A page called as the form adds no heading. */
    private static FormIoDefinition form(Node.@Nullable Members form, List<Node.Members> pages) {
        Node.Members named = form == null ? pages.get(0) : form;
        boolean alone =
                pages.size() == 1 && named.text("name").equals(pages.get(0).text("name"));
        List<FormIoStep> steps = pages.stream()
                .flatMap(page -> Stream.ofNullable(page.get("configuration"))
                        .map(configuration -> new FormIoStep(alone ? null : page, configuration)))
                .toList();
        return new FormIoDefinition(named.text("slug"), List.of(named), steps);
    }

    private static int order(Node.Members step) {
        String written = step.text("order");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }
}
