package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The UI schema of react-jsonschema-form: a tree like that of the data, with {@code ui:} members. Each may stand in
 * {@code ui:options} as well, without its prefix.
 */
final class RjsfUiSchema implements UiSchema {

    private static final List<String> BRANCHES = List.of("anyOf", "oneOf", "allOf");

    private static final Set<String> RESERVED =
            Set.of("items", "additionalItems", "additionalProperties", "anyOf", "oneOf", "allOf", "classNames");

    private final Node.Members ui;
    private final SchemaTexts texts;
    private final boolean whole;

    RjsfUiSchema(Node.Members ui, SchemaTexts texts) {
        this(ui, texts, true);
    }

    private RjsfUiSchema(Node.Members ui, SchemaTexts texts, boolean whole) {
        this.ui = ui;
        this.texts = texts;
        this.whole = whole;
    }

    @Override
    public Look look() {
        String widget = text("widget");
        return new Look(
                texts.of(said("title")),
                texts.of(said("description")),
                texts.of(said("help")),
                texts.of(said("placeholder")),
                text("autocomplete"),
                widget.isEmpty() ? text("inputType") : widget,
                enumLabels(),
                widget.equals("hidden"),
                null,
                "",
                0);
    }

    /** As {@code ui:enumNames}, as labels by value, or as a title for each branch of a choice. */
    private @Nullable Node enumLabels() {
        for (String name : List.of("enumNames", "labels")) {
            Node labels = said(name);
            if (labels instanceof Node.Elements || labels instanceof Node.Members) {
                return labels;
            }
        }
        for (String branches : List.of("oneOf", "anyOf")) {
            if (ui.get(branches) instanceof Node.Elements list) {
                List<Node> titles = new ArrayList<>();
                list.elements().forEach(branch -> titles.add(title(branch)));
                return Node.Elements.of(list.place(), titles);
            }
        }
        return null;
    }

    private static Node title(Node branch) {
        Node title = branch instanceof Node.Members look ? look.get("ui:title") : null;
        return title == null ? Node.Nothing.at(branch.place()) : title;
    }

    private @Nullable Node said(String name) {
        Node direct = ui.get("ui:" + name);
        return direct == null ? ui.object("ui:options").get(name) : direct;
    }

    private String text(String name) {
        Node said = said(name);
        return said == null ? "" : said.written();
    }

    @Override
    public UiSchema property(String name) {
        if (name.equals("*")) {
            return inner("additionalProperties");
        }
        if (ui.get(name) instanceof Node.Members below) {
            return new RjsfUiSchema(below, texts, false);
        }
        for (String branches : BRANCHES) {
            for (Node branch : ui.list(branches)) {
                if (branch instanceof Node.Members of && of.get(name) instanceof Node.Members below) {
                    return new RjsfUiSchema(below, texts, false);
                }
            }
        }
        return NONE;
    }

    @Override
    public UiSchema items() {
        return inner("items");
    }

    @Override
    public UiSchema position(int at) {
        List<Node> positions = ui.list("items");
        return at < positions.size() && positions.get(at) instanceof Node.Members below
                ? new RjsfUiSchema(below, texts, false)
                : items();
    }

    private UiSchema inner(String name) {
        return ui.get(name) instanceof Node.Members below ? new RjsfUiSchema(below, texts, false) : NONE;
    }

    /** After {@code ui:order}, in which {@code *} stands for all names that it does not have; else they come last. */
    @Override
    public List<String> ordered(Set<String> names) {
        if (!(said("order") instanceof Node.Elements order)) {
            return List.copyOf(names);
        }
        Set<String> first = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        boolean rest = false;
        for (Node element : order.elements()) {
            String name = element.written();
            rest |= name.equals("*") && !names.contains("*");
            if (names.contains(name) && !first.contains(name)) {
                (rest ? last : first).add(name);
            }
        }
        Set<String> all = new LinkedHashSet<>(first);
        names.stream().filter(name -> !last.contains(name)).forEach(all::add);
        all.addAll(last);
        return List.copyOf(all);
    }

    @Override
    public List<Finding> beside(Set<String> names) {
        List<Finding> findings = new ArrayList<>();
        ui.members().forEach((name, member) -> {
            boolean setting = name.startsWith("ui:") || RESERVED.contains(name) || (whole && name.startsWith("$"));
            if (!setting && !names.contains(name) && member.value() instanceof Node.Members) {
                findings.add(Finding.warning(
                                "FORM-35",
                                "the UI schema names '" + SchemaTrouble.shortened(name)
                                        + "', which the schema does not ask")
                        .at(member.at())
                        .fix("take it out, or name the property as the schema does"));
            }
        });
        return findings;
    }
}
