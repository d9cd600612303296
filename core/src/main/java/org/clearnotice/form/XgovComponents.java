package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/** Turns the components of one XGov form into fields: every one that asks is one field, one with children its children. */
final class XgovComponents {

    private final String file;
    private final FormLimits limits;
    private final XgovTexts texts;
    private final XgovPages pages;
    private final XgovLists lists;
    private final XgovConditions conditions;
    private final FieldPaths paths = new FieldPaths();
    private final List<FormField> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> unknown = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<Node.Members> unfolding = Collections.newSetFromMap(new IdentityHashMap<>());
    private int steps;

    XgovComponents(Node.Members root, XgovTexts texts, FormLimits limits, String file) {
        this.file = file;
        this.limits = limits;
        this.texts = texts;
        this.pages = new XgovPages(root, texts);
        this.lists = new XgovLists(root, texts);
        this.conditions = new XgovConditions(root, lists, limits);
    }

    List<FormField> fields() {
        return fields;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        unknown.forEach((type, place) -> all.add(Finding.advice(
                        "FORM-61",
                        "no form builder known here has components of the type '" + type
                                + "'; they are read as texts that ask nothing")
                .at(place)
                .fix("if they ask for something, write the form down as a form file")));
        return all;
    }

    void readPage(Node node) {
        if (!(node instanceof Node.Members page)) {
            findings.add(notRead("a page", node));
            return;
        }
        List<String> reached =
                pages.reachedUnder(page).stream().map(this::condition).toList();
        String shownIf = ConditionText.all(List.of(ConditionText.any(reached), condition(page.get("condition"))));
        readAll(page.list("components"), bounded(XgovScope.page(pages.titles(page), shownIf), page));
    }

    private void readAll(List<Node> components, XgovScope scope) {
        for (Node node : components) {
            limits.refuseMoreSteps(++steps, file);
            if (node instanceof Node.Members component) {
                read(component, scope);
            } else {
                findings.add(notRead("a component", node));
            }
        }
    }

    private static Finding notRead(String what, Node node) {
        return Finding.warning("FORM-62", node.what() + " stands where " + what + " is expected; it is left out")
                .at(node.place())
                .fix("export the form again");
    }

    private void read(Node.Members component, XgovScope scope) {
        List<Node> children = Stream.of("children", "components")
                .flatMap(name -> component.list(name).stream())
                .toList();
        String own = condition(component.object("options").get("condition"));
        if (!children.isEmpty()) {
            XgovScope below = scope.below(component.text("name"), texts.of(component.get("title")), own);
            readAll(children, bounded(below, component));
            return;
        }
        XgovType type = XgovType.of(component);
        if (type.asks()) {
            add(component, type, scope, ConditionText.all(List.of(scope.shownIf(), own)));
            readRevealed(component, scope);
        } else if (!type.known()) {
            unknown.putIfAbsent(type.name(), component.place());
        }
    }

    private void add(Node.Members component, XgovType type, XgovScope scope, String shownIf) {
        List<FieldOption> options = options(component);
        Node.Members settings = component.object("options");
        LocalText label = texts.first(component, "title", "shortDescription");
        fields.add(FormField.at(paths.next(scope.prefix() + name(component, type)))
                .name(component.text("name"))
                .label(label.isEmpty() ? scope.titles().get(0) : label)
                .labelGuessed(label.isEmpty() && !scope.titles().get(0).isEmpty())
                .hint(texts.all(List.of(texts.of(component.get("hint")), texts.of(component.get("content")))))
                .type(type.name())
                .kind(FieldKinds.withOptions(type.kind(), !options.isEmpty(), false))
                .format(component.object("schema").text("regex"))
                .autocomplete(settings.text("autocomplete"))
                .options(options)
                .section(scope.section())
                .required(!settings.text("required").equals("false"))
                .multiple(type.kind() == FieldKind.CHOOSE_MANY || settings.isTrue("multiple"))
                .hidden(type.kind() == FieldKind.HIDDEN)
                .shownIf(shownIf)
                .at(component.place())
                .build());
        limits.refuseMoreFields(fields.size(), "the form has", file);
        refuseLong(shownIf, component);
    }

    /** The name that the answer is sent under; one without is called by its id or type, and said to be so. */
    private String name(Node.Members component, XgovType type) {
        String name = component.text("name");
        if (!name.isEmpty()) {
            return name;
        }
        findings.add(Finding.warning("FORM-62", "a component of the type '" + type.name() + "' has no 'name'")
                .at(component.place())
                .fix("name it in the form's definition"));
        String id = component.text("id");
        return !id.isEmpty() ? id : type.name().isEmpty() ? "component" : type.name();
    }

    private List<FieldOption> options(Node.Members component) {
        Node.Members list = lists.of(component);
        if (list != null) {
            List<FieldOption> options = lists.options(list);
            steps += options.size();
            limits.refuseMoreSteps(steps, file);
            return options;
        }
        String name = XgovLists.named(component);
        // Lists whose names start so are the builder's own.
        if (!name.isEmpty() && !name.startsWith("__")) {
            warnOnce(Finding.warning("FORM-63", "the form has no list '" + name + "'; its answers are not known")
                    .at(component.place())
                    .field(component.text("name"))
                    .fix("add the list to 'lists'"));
        }
        return List.of();
    }

    /** Components that appear with one answer of a list, such as a box for "other". */
    private void readRevealed(Node.Members component, XgovScope scope) {
        Node.Members list = lists.of(component);
        if (list == null || !unfolding.add(list)) {
            return;
        }
        for (Node.Members item : XgovLists.items(list)) {
            List<Node> revealed = Stream.of(item.object("conditional").list("components"), item.list("children"))
                    .flatMap(List::stream)
                    .toList();
            if (!revealed.isEmpty()) {
                String answer =
                        component.text("name") + " is \"" + lists.label(item).forStaff("en") + "\"";
                readAll(revealed, bounded(scope.with(texts.of(component.get("title")), answer), component));
            }
        }
        unfolding.remove(list);
    }

    private String condition(@Nullable Node node) {
        String name = node == null ? "" : node.written();
        if (node == null || name.isEmpty()) {
            return "";
        }
        String condition = conditions.of(name);
        if (condition == null) {
            warnOnce(Finding.warning("FORM-64", "the form has no condition '" + name + "'")
                    .at(node.place())
                    .fix("add the condition to 'conditions', or take it out here"));
            return name;
        }
        return condition;
    }

    private void warnOnce(Finding finding) {
        if (reported.add(finding.message())) {
            findings.add(finding);
        }
    }

    private XgovScope bounded(XgovScope scope, Node.Members where) {
        limits.refuseLonger("a section", scope.section(), where.place());
        refuseLong(scope.shownIf(), where);
        return scope;
    }

    private void refuseLong(String condition, Node.Members where) {
        limits.refuseLonger("a condition", LocalText.of(Form.UNKNOWN, condition), where.place());
    }
}
