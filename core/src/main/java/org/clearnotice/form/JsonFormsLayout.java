package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the layouts of a JSON Forms UI schema: labels of groups and categories are sections, rules are conditions, and the order
 * of the controls is that of the fields.
 */
final class JsonFormsLayout {

    /** What is around an element: headings, and conditions under which it is shown. */
    private record Around(JsonFormsTree.Spot scope, List<LocalText> headings, boolean headed, List<String> conditions) {

        Around under(LocalText heading) {
            return heading.isEmpty() ? this : new Around(scope, with(headings, heading), true, conditions);
        }

        Around when(String condition) {
            return condition.isEmpty() ? this : new Around(scope, headings, headed, with(conditions, condition));
        }

        private static <T> List<T> with(List<T> list, T one) {
            List<T> longer = new ArrayList<>(list);
            longer.add(one);
            return longer;
        }
    }

    private final JsonFormsTree tree;
    private final SchemaTexts texts;
    private int order;

    private JsonFormsLayout(JsonFormsTree tree, SchemaTexts texts) {
        this.tree = tree;
        this.texts = texts;
    }

    static UiSchema read(Node.Members ui, SchemaTexts texts) {
        JsonFormsTree tree = new JsonFormsTree(ui.place());
        new JsonFormsLayout(tree, texts).element(ui, new Around(tree.root(), List.of(), false, List.of()));
        return new JsonFormsUiSchema(tree, tree.root(), null);
    }

    private void element(Node node, Around around) {
        if (!(node instanceof Node.Members element)) {
            return;
        }
        Around here = around.when(rule(element.object("rule")));
        boolean control = element.get("scope") != null || element.text("type").equals("Control");
        if (control) {
            control(element, here);
        }
        Around inside = control ? here : here.under(label(element));
        element.list("elements").forEach(inner -> element(inner, inside));
    }

    private void control(Node.Members control, Around around) {
        String scope = control.text("scope");
        JsonFormsTree.Spot spot = scope.isEmpty() ? null : tree.below(around.scope(), scope);
        if (spot == null) {
            tree.note(Finding.warning(
                            "FORM-35",
                            "a control of the UI schema has the scope '" + SchemaTrouble.shortened(scope)
                                    + "', which is no path through properties")
                    .at(control.place())
                    .fix("write it like #/properties/address/properties/city"));
            return;
        }
        tree.show(spot, look(control, around), scope, control.place());
        if (control.object("options").get("detail") instanceof Node.Members detail) {
            tree.detail(spot);
            JsonFormsTree.Spot each = tree.below(spot, "#/items");
            List<LocalText> headings = around.under(label(control)).headings();
            element(detail, new Around(each == null ? spot : each, headings, false, List.of()));
        }
    }

    private UiSchema.Look look(Node.Members control, Around around) {
        Node.Members options = control.object("options");
        String format = options.isTrue("multi") ? "multi" : options.isTrue("slider") ? "range" : options.text("format");
        return new UiSchema.Look(
                label(control),
                LocalText.EMPTY,
                LocalText.EMPTY,
                texts.of(options.get("placeholder")),
                "",
                format,
                null,
                false,
                around.headed() ? SectionPath.of(around.headings()) : null,
                SchemaCondition.all(around.conditions()),
                ++order);
    }

    /** A text, or an object with one; true and false say nothing of the words. */
    private LocalText label(Node.Members element) {
        Node label = element.get("label");
        if (label instanceof Node.Members described && described.get("text") != null) {
            return texts.of(described.get("text"));
        }
        boolean flag = label == null
                || label.written().equals("true")
                || label.written().equals("false");
        return flag ? LocalText.EMPTY : texts.of(label);
    }

    /** When a rule lets its element be answered. */
    private static String rule(Node.Members rule) {
        String holds = condition(rule.object("condition"), 1);
        boolean against =
                rule.text("effect").equals("HIDE") || rule.text("effect").equals("DISABLE");
        return against ? SchemaCondition.not(holds) : holds;
    }

    private static String condition(Node.Members condition, int level) {
        List<String> inner = new ArrayList<>();
        if (level < 10) {
            condition.list("conditions").stream()
                    .limit(10)
                    .forEach(each -> inner.add(each instanceof Node.Members one ? condition(one, level + 1) : ""));
        }
        if (!inner.isEmpty()) {
            return condition.text("type").equals("OR") ? SchemaCondition.either(inner) : SchemaCondition.all(inner);
        }
        String name = name(condition.text("scope"));
        Node expected = condition.get("expectedValue");
        Node schema = condition.get("schema");
        return expected != null
                ? SchemaCondition.is(name, expected)
                : schema == null ? "" : SchemaCondition.of(schema, name);
    }

    /** A scope as the name of its property, with dots. */
    private static String name(@Nullable String scope) {
        if (scope == null) {
            return "";
        }
        List<String> names = new ArrayList<>();
        String[] steps = SchemaPointers.decoded(scope).split("/");
        for (int i = 0; i + 1 < steps.length && names.size() < 10; i++) {
            if (steps[i].equals("properties")) {
                names.add(SchemaPointers.unescaped(steps[++i]));
            }
        }
        return String.join(".", names);
    }
}
