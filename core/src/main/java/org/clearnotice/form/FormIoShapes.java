package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of a file, in every shape in which the makers of Form.io and its dialects write them out; nothing is parsed or
 * checked yet.
 *
 * <p>Shapes: a form ({@code components}); a list of forms or of components; a project ({@code forms}, {@code resources}); a form within
 * {@code form} or {@code schema}, or the newest of its {@code versions} (CHEFS); definitions with a {@code configuration}, one or a
 * list of them, which are the pages of one form (Open Forms), and a fixture of them (Django).
 *
 * <p>Findings: FORM-76 an entry that is neither, FORM-77 versions that are left out.
 */
final class FormIoShapes {

    private static final int MOST_WRAPPERS = 4;

    private final List<FormIoDefinition> definitions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String because = "";

    private FormIoShapes() {}

    static FormIoShapes of(Node root) {
        FormIoShapes shapes = new FormIoShapes();
        if (root instanceof Node.Members object) {
            shapes.object(object, List.of());
        } else if (root instanceof Node.Elements list) {
            shapes.list(list);
        }
        return shapes;
    }

    List<FormIoDefinition> definitions() {
        return definitions;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Why this looks like Form.io; empty where it does not. */
    String because() {
        return definitions.stream().anyMatch(FormIoDefinition::looksRight) ? because : "";
    }

    private void object(Node.Members object, List<Node.Members> around) {
        List<Node.Members> about = new ArrayList<>(List.of(object));
        about.addAll(around);
        if (object.get("components") instanceof Node.Elements) {
            because("a list of 'components' with their 'type'");
            definitions.add(FormIoDefinition.of(about, object));
        } else if (isConfiguration(object.get("configuration"))) {
            because("a 'configuration' with 'components'");
            definitions.add(pages(List.of(object), about));
        } else if (isConfiguration(object.get("schema"))) {
            because("a 'schema' with 'components'");
            schema(object, about);
        } else if (!object.list("versions").isEmpty()) {
            version(object, about);
        } else if (object.get("forms") != null || object.get("resources") != null) {
            because("'forms' with 'components'");
            project(object);
        } else if (object.get("form") instanceof Node.Members form && about.size() < MOST_WRAPPERS) {
            object(form, about);
        }
    }

    /** The design of a form; what names it stands around it, or beside it in {@code form}. */
    private void schema(Node.Members object, List<Node.Members> about) {
        List<Node.Members> all = new ArrayList<>();
        if (object.get("form") instanceof Node.Members form) {
            all.add(form);
        }
        all.addAll(about);
        Node schema = object.get("schema");
        if (schema instanceof Node.Members design) {
            all.add(design);
        }
        if (schema != null) {
            definitions.add(FormIoDefinition.of(all, schema));
        }
    }

    private void version(Node.Members object, List<Node.Members> about) {
        List<Node.Members> drafts = object.list("versions").stream()
                .filter(node -> node instanceof Node.Members version && isConfiguration(version.get("schema")))
                .map(Node.Members.class::cast)
                .toList();
        if (drafts.isEmpty()) {
            return;
        }
        Node.Members taken = drafts.get(0);
        for (Node.Members other : drafts) {
            taken = newer(other, taken) ? other : taken;
        }
        because("'versions' whose 'schema' has 'components'");
        schema(taken, about);
        if (drafts.size() > 1) {
            String which = taken.isTrue("published") ? "the published one" : "the newest";
            findings.add(
                    Finding.advice("FORM-77", "of " + drafts.size() + " versions of the form " + which + " is read")
                            .at(taken.place()));
        }
    }

    private static boolean newer(Node.Members other, Node.Members taken) {
        boolean published = taken.isTrue("published");
        return other.isTrue("published") == published ? number(other) >= number(taken) : !published;
    }

    private static int number(Node.Members version) {
        String written = version.text("version");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private void project(Node.Members project) {
        for (String kind : List.of("forms", "resources")) {
            Node node = project.get(kind);
            List<Node> forms = node instanceof Node.Members byName
                    ? byName.members().values().stream().map(Node.Member::value).toList()
                    : project.list(kind);
            forms.forEach(this::entry);
        }
    }

    private void list(Node.Elements list) {
        List<Node.Members> objects = list.elements().stream()
                .filter(Node.Members.class::isInstance)
                .map(Node.Members.class::cast)
                .toList();
        if (objects.stream().anyMatch(FormIoFixture::isEntry)) {
            because("a fixture of form definitions");
            FormIoFixture fixture = FormIoFixture.of(objects);
            definitions.addAll(fixture.definitions());
            findings.addAll(fixture.findings());
        } else if (objects.stream().anyMatch(object -> isConfiguration(object.get("configuration")))) {
            because("definitions with a 'configuration'");
            List<Node.Members> pages = objects.stream()
                    .filter(object -> isConfiguration(object.get("configuration")))
                    .toList();
            definitions.add(pages(pages, pages.size() == 1 ? pages : List.of()));
            list.elements().stream()
                    .filter(node -> !(node instanceof Node.Members page && isConfiguration(page.get("configuration"))))
                    .forEach(this::noForm);
        } else if (objects.stream().anyMatch(FormIoShapes::isForm)) {
            list.elements().forEach(this::entry);
        } else if (FormIoStep.looksRight(list)) {
            because("a list of components with their 'type'");
            definitions.add(FormIoDefinition.of(List.of(), list));
        }
    }

    private static FormIoDefinition pages(List<Node.Members> pages, List<Node.Members> about) {
        List<FormIoStep> steps = pages.stream()
                .flatMap(page -> Stream.ofNullable(page.get("configuration"))
                        .map(configuration -> new FormIoStep(page, configuration)))
                .toList();
        return new FormIoDefinition("", about, steps);
    }

    /** A form among others; a panel, which holds components too, has a key. */
    private static boolean isForm(Node.Members object) {
        return object.get("components") instanceof Node.Elements && object.get("key") == null;
    }

    private void entry(Node node) {
        int before = definitions.size();
        if (node instanceof Node.Members form) {
            object(form, List.of());
        }
        if (definitions.size() == before) {
            noForm(node);
        }
    }

    private void noForm(Node node) {
        findings.add(Finding.warning("FORM-76", "an entry of the list of forms holds no components")
                .at(node.place())
                .fix("hand in the form's own definition"));
    }

    private void because(String reason) {
        if (because.isEmpty()) {
            because = reason;
        }
    }

    /** An object with a list of components, or a text that may well be one. */
    static boolean isConfiguration(@Nullable Node node) {
        return node instanceof Node.Members object
                ? object.get("components") instanceof Node.Elements
                : node instanceof Node.Text text && text.value().stripLeading().startsWith("{");
    }
}
