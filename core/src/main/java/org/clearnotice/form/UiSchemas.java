package org.clearnotice.form;

import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;

/** Tells the two kinds of UI schema apart by their content. */
final class UiSchemas {

    private static final Set<String> LAYOUTS = Set.of(
            "VerticalLayout",
            "HorizontalLayout",
            "Group",
            "Categorization",
            "Category",
            "Control",
            "Label",
            "ListWithDetail");

    private UiSchemas() {}

    /** @throws FindingsException FORM-37 if it is none of the two */
    static UiSchema of(Node ui, SchemaTexts texts) {
        if (!(ui instanceof Node.Members object)) {
            throw new FindingsException(
                    Findings.of(Finding.error("FORM-37", "here stands " + ui.what() + " and no UI schema")
                            .at(ui.place())
                            .fix("hand in that of react-jsonschema-form or of JSON Forms, an object each")));
        }
        return isLayout(object) ? JsonFormsLayout.read(object, texts) : new RjsfUiSchema(object, texts);
    }

    /** A type that is a text is no property: those are objects. */
    private static boolean isLayout(Node.Members ui) {
        boolean typed = ui.get("type") instanceof Node.Text;
        return typed
                && (LAYOUTS.contains(ui.text("type"))
                        || ui.get("elements") instanceof Node.Elements
                        || ui.get("scope") instanceof Node.Text);
    }
}
