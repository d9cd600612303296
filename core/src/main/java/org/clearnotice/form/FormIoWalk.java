package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/**
 * Walks the components of one form in their order: every one that asks becomes a field, once.
 *
 * <p>Which of them add their key to the paths of what they hold is formio.js's own rule ({@code eachComponent}): containers and grids do,
 * and any other holder with {@code tree}; panels, fieldsets, rows, columns, tables, tabs and wells never.
 *
 * <p>Findings: FORM-71 what is no component, FORM-72 a form that stands elsewhere, FORM-74 a type that is not known here where something
 * may be lost, FORM-78 no key. Not thread-safe.
 */
final class FormIoWalk {

    /** An answer that is offered again is a little work again. */
    private static final int ANSWERS_TWICE = 2;

    private static final int LONGEST_TYPE = 20;

    /** What CHEFS writes before the types of its simple components. */
    private static final String SIMPLE = "simple";

    private final FormIoTexts texts;
    private final FormIoNotes notes;
    private final FormIoOptions options;
    private final FormIoFields fields;
    private final List<FormField> found = new ArrayList<>();

    FormIoWalk(FormIoTexts texts, FormIoNotes notes) {
        this.texts = texts;
        this.notes = notes;
        this.options = new FormIoOptions(texts, notes);
        this.fields = new FormIoFields(texts, options);
    }

    /** Walks a page, whose name is a heading above its fields: a list of components, or the object that holds it. */
    void page(FormIoStep step, Node configuration) {
        LocalText heading = step.named() == null ? LocalText.EMPTY : texts.of(step.named(), "name");
        FormIoGroup group = FormIoGroup.TOP.under(heading);
        if (configuration instanceof Node.Elements list) {
            components(list, group);
        } else if (configuration instanceof Node.Members object && object.get("components") != null) {
            entries(object, group);
        } else {
            notes.add(Finding.warning("FORM-76", "a definition holds no components")
                    .at(configuration.place()));
        }
    }

    /** The fields of all pages walked. */
    List<FormField> fields() {
        options.finish();
        return found;
    }

    private void entries(Node.Members holder, FormIoGroup group) {
        Node list = holder.get("components");
        if (list instanceof Node.Elements components) {
            components(components, group);
        } else if (list != null && !(list instanceof Node.Nothing)) {
            notes.add(Finding.warning("FORM-71", "'components' is " + list.what() + "; it must be a list")
                    .at(list.place()));
        }
    }

    private void components(Node.Elements list, FormIoGroup group) {
        int others = 0;
        for (Node node : list.elements()) {
            if (node instanceof Node.Members component) {
                component(component, group);
            } else {
                others++;
            }
        }
        noComponents(others, list);
    }

    private void noComponents(int others, Node list) {
        if (others > 0) {
            notes.add(Finding.warning("FORM-71", "entries of a list of components that are no objects: " + others)
                    .at(list.place())
                    .fix("take them out of the form's definition"));
        }
    }

    private void component(Node.Members component, FormIoGroup group) {
        notes.step(0);
        FormIoType type = FormIoType.of(component.text("type"));
        switch (type.role()) {
            case ASKS -> asks(component, type, group);
            case GROUPS -> parts(component, group(component, group, ""));
            case NESTS -> parts(component, group(component, group, component.text("key")));
            case SHOWS -> shows(component, group);
            case REFERS -> refers(component, type, group);
            case SURVEY -> survey(component, type, group);
            case MAP -> map(component, type, group);
            case UNKNOWN -> other(component, type, group);
        }
    }

    private void asks(Node.Members component, FormIoType type, FormIoGroup group) {
        String key = key(component);
        add(fields.of(component, type, group, key), component);
        if (!component.list("components").isEmpty()) {
            boolean address = type.kind() == FieldKind.ADDRESS;
            FormIoGroup inner = group(component, group, address || component.isTrue("tree") ? key : "");
            entries(component, address && !component.isTrue("enableManualMode") ? inner.unseen() : inner);
        }
    }

    private void add(FormField field, Node component) {
        notes.field();
        notes.refuseLonger("the conditions of a component", field.shownIf().length(), component);
        found.add(field);
    }

    /** A group has what is around it, its own condition and heading, and where it has one, the key of its answers. */
    private FormIoGroup group(Node.Members component, FormIoGroup around, String key) {
        FormIoGroup group = around.within(component).under(heading(component)).nested(key);
        notes.refuseLonger("the keys above a component", group.path().length(), component);
        notes.refuseLonger("the conditions above a component", group.shownIf().length(), component);
        for (String text : group.section().byLanguage().values()) {
            notes.refuseLonger("the headings above a component", text.length(), component);
        }
        return group;
    }

    /** Its title, legend or label, unless that is the name with which the builder calls every such component. */
    private LocalText heading(Node.Members component) {
        LocalText heading = texts.first(component, "title", "legend", "label");
        String said = heading.forStaff(Form.UNKNOWN);
        if (said.length() > LONGEST_TYPE) {
            return heading;
        }
        String type = component.text("type");
        String plain = type.regionMatches(true, 0, SIMPLE, 0, SIMPLE.length()) ? type.substring(SIMPLE.length()) : type;
        String word = said.replace(" ", "");
        return word.equalsIgnoreCase(type) || word.equalsIgnoreCase(plain) ? LocalText.EMPTY : heading;
    }

    /** Everything that a component holds: in columns, in the cells of rows, and itself. */
    private void parts(Node.Members holder, FormIoGroup group) {
        if (holder.get("columns") instanceof Node.Elements columns) {
            cells(columns, group);
        }
        if (holder.get("rows") instanceof Node.Elements rows) {
            for (Node row : rows.elements()) {
                if (row instanceof Node.Elements cells) {
                    cells(cells, group);
                }
            }
        }
        entries(holder, group);
    }

    private void cells(Node.Elements cells, FormIoGroup group) {
        int others = 0;
        for (Node cell : cells.elements()) {
            if (cell instanceof Node.Members column) {
                if (column.text("type").isEmpty() || column.text("type").equals("column")) {
                    entries(column, group);
                } else {
                    component(column, group);
                }
            } else if (cell instanceof Node.Elements list) {
                components(list, group);
            } else {
                others++;
            }
        }
        noComponents(others, cells);
    }

    private static boolean holds(Node.Members component) {
        return !component.list("components").isEmpty()
                || !component.list("columns").isEmpty()
                || !component.list("rows").isEmpty();
    }

    /** What only shows something holds nothing that asks; what it holds all the same is not lost. */
    private void shows(Node.Members component, FormIoGroup group) {
        if (holds(component)) {
            parts(component, group.within(component));
        }
    }

    private void refers(Node.Members component, FormIoType type, FormIoGroup group) {
        FormIoGroup inner = group(component, group, component.text("key"));
        if (holds(component)) {
            parts(component, inner);
        } else if (component.get("form") instanceof Node.Members form && holds(form)) {
            parts(form, inner);
        } else {
            String key = key(component);
            FormField field = fields.of(component, type, group, key);
            add(field, component);
            notes.add(
                    Finding.warning("FORM-72", "another form is asked here, whose questions do not stand in this file")
                            .at(component.place())
                            .field(field.path())
                            .fix("hand in that form's definition too"));
        }
    }

    private void survey(Node.Members survey, FormIoType type, FormIoGroup group) {
        if (survey.list("questions").isEmpty()) {
            add(fields.of(survey, type, group, key(survey)), survey);
            return;
        }
        FormIoGroup inner = group(survey, group, key(survey));
        List<FieldOption> offered = options.of(survey, inner.path());
        int others = 0;
        for (Node node : survey.list("questions")) {
            if (node instanceof Node.Members question) {
                notes.step(ANSWERS_TWICE * offered.size());
                add(fields.ofSurvey(survey, question, inner, offered), question);
            } else {
                others++;
            }
        }
        noComponents(others, survey);
    }

    /** The names that a person gives are one field, their values another. */
    private void map(Node.Members map, FormIoType type, FormIoGroup group) {
        String key = key(map);
        add(fields.of(map, type, group, key), map);
        if (map.get("valueComponent") instanceof Node.Members value) {
            component(value, group(map, group, key));
        }
    }

    private void other(Node.Members component, FormIoType type, FormIoGroup group) {
        String typed = component.text("type");
        boolean untyped = typed.isBlank();
        if (holds(component) || (untyped && component.get("components") instanceof Node.Elements)) {
            boolean tree = component.isTrue("tree");
            parts(component, group(component, group, tree ? component.text("key") : ""));
            if (!tree && !untyped && component.isTrue("input")) {
                unknown(component, "it is read as a group of what it holds, without an answer of its own");
            }
        } else if (untyped && component.text("key").isBlank()) {
            notes.add(Finding.warning("FORM-71", "a component has neither type nor key")
                    .at(component.place())
                    .fix("take it out of the form's definition"));
        } else if (component.text("input").equals("false")) {
            unknown(component, "it is taken to ask nothing, as it says 'input' false");
        } else {
            add(fields.of(component, type, group, key(component)), component);
        }
    }

    private void unknown(Node.Members component, String how) {
        String typed = component.text("type");
        String named = typed.length() > 80 ? typed.substring(0, 80) + "…" : typed;
        notes.add(Finding.advice("FORM-74", "the type '" + named + "' is not known here; " + how)
                .at(component.place()));
    }

    /** What the answer is kept under; a component without a key is called by its type. */
    private String key(Node.Members component) {
        String key = component.text("key");
        if (!key.isBlank()) {
            return key;
        }
        notes.add(Finding.warning("FORM-78", "a component has no key, so its answer has no name")
                .at(component.place())
                .fix("give it a key in the form's definition"));
        String type = component.text("type");
        return type.isBlank() ? "component" : type;
    }
}
