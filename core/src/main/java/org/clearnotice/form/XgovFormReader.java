package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;

/**
 * Reads forms of XGov's digital form builder and its offspring: pages of components, with lists, sections and conditions
 * that they name.
 */
final class XgovFormReader implements FormReader {

    @Override
    public String format() {
        return "xgov";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition
                .parsed()
                .map(document -> document.root() instanceof Node.Members root ? because(root) : "")
                .filter(because -> !because.isEmpty());
    }

    private static String because(Node.Members root) {
        boolean pages = root.list("pages").stream().anyMatch(XgovFormReader::isPage);
        if (pages) {
            return "'pages' with 'path' and 'components'";
        }
        boolean empty = root.get("pages") instanceof Node.Elements list
                && list.elements().isEmpty();
        boolean lists = root.get("lists") instanceof Node.Elements && root.get("sections") instanceof Node.Elements;
        return empty && lists && root.get("conditions") instanceof Node.Elements
                ? "'pages' beside 'lists', 'sections' and 'conditions'"
                : "";
    }

    private static boolean isPage(Node node) {
        return node instanceof Node.Members page
                && !page.text("path").isEmpty()
                && (page.get("components") instanceof Node.Elements
                        || !page.text("controller").isEmpty());
    }

    @Override
    public FormReading read(FormDefinition definition) {
        Node node = definition.document().root();
        if (!(node instanceof Node.Members root) || !(root.get("pages") instanceof Node.Elements pages)) {
            throw new FindingsException(
                    Findings.of(Finding.error("FORM-60", "this is no XGov form: it has no list of 'pages'")
                            .at(node.place())
                            .fix("export the form's definition as JSON")));
        }
        String language = root.object("metadata").isTrue("isWelsh") ? "cy" : "";
        XgovTexts texts = new XgovTexts(language);
        String file = definition.source().name();
        XgovComponents components = new XgovComponents(root, texts, definition.limits(), file);
        pages.elements().forEach(components::readPage);
        Node.Members confirmation = root.object("specialPages").object("confirmationPage");
        components.readPage(confirmation);
        List<Finding> findings = new ArrayList<>(components.findings());
        adviseDeclaration(root, findings);
        Form form = new Form(FormNames.stem(file), texts.of(root.get("name")), language, components.fields());
        return FormReading.of(List.of(form), Findings.of(findings));
    }

    /** The builder itself asks for it on the summary page, so that it is no component. */
    private static void adviseDeclaration(Node.Members root, List<Finding> findings) {
        Node declaration = root.get("declaration");
        if (declaration != null && !declaration.written().isBlank()) {
            findings.add(
                    Finding.advice("FORM-65", "the summary page asks for a declaration; it is not among the fields")
                            .at(declaration.place()));
        }
    }
}
