package org.clearnotice.form;

import java.util.List;
import java.util.StringJoiner;
import org.clearnotice.document.Node;

/** Makes a field of a component that asks something. */
final class FormIoFields {

    private static final List<String> FORMATS = List.of("inputMask", "displayMask", "format");

    private final FormIoTexts texts;
    private final FormIoOptions options;
    private final FieldPaths paths = new FieldPaths();

    FormIoFields(FormIoTexts texts, FormIoOptions options) {
        this.texts = texts;
        this.options = options;
    }

    /** The field of this component, which stands in this group and is called by this key. */
    FormField of(Node.Members component, FormIoType type, FormIoGroup group, String key) {
        String path = paths.next(group.path(key));
        List<FieldOption> offered = options.of(component, path);
        FieldKind kind = kind(component, type, !offered.isEmpty());
        FormIoGroup own = group.within(component);
        return FormField.at(path)
                .name(key)
                .label(texts.first(component, "label", "title", "legend"))
                .hint(texts.all(component, "description", "tooltip", "additionalDescriptionText"))
                .placeholder(texts.of(component, "placeholder"))
                .type(component.text("type"))
                .kind(kind)
                .format(format(component))
                .autocomplete(autocomplete(component))
                .options(offered)
                .section(group.section())
                .required(required(component))
                .multiple(component.isTrue("multiple") || kind == FieldKind.CHOOSE_MANY)
                .hidden(own.hidden() || type.technical())
                .shownIf(own.shownIf())
                .at(component.place())
                .build();
    }

    /** One question of a survey: what it asks is a row, what it offers stands once for all rows. */
    FormField ofSurvey(Node.Members survey, Node.Members question, FormIoGroup group, List<FieldOption> offered) {
        String key = question.text("value");
        return FormField.at(paths.next(group.path(key)))
                .name(key)
                .label(texts.of(question, "label"))
                .hint(texts.of(question, "tooltip"))
                .type(survey.text("type"))
                .kind(FieldKind.CHOOSE_ONE)
                .options(offered)
                .section(group.section())
                .required(required(survey))
                .hidden(group.hidden())
                .shownIf(group.shownIf())
                .at(question.place())
                .build();
    }

    private static FieldKind kind(Node.Members component, FormIoType type, boolean offers) {
        boolean multiple = component.isTrue("multiple");
        return switch (type.kind()) {
            case CHOOSE_ONE -> multiple ? FieldKind.CHOOSE_MANY : FieldKind.CHOOSE_ONE;
            case UNKNOWN -> FieldKinds.withOptions(FieldKind.UNKNOWN, offers, multiple);
            case DATE_TIME -> dateOrTime(component);
            case TEXT ->
                component.get("widget") instanceof Node.Members widget && isCalendar(widget)
                        ? dateOrTime(widget)
                        : FieldKind.TEXT;
            default -> type.kind();
        };
    }

    private static FieldKind dateOrTime(Node.Members shape) {
        if (shape.text("enableTime").equals("false")) {
            return FieldKind.DATE;
        }
        return shape.text("enableDate").equals("false") ? FieldKind.TIME : FieldKind.DATE_TIME;
    }

    private static boolean isCalendar(Node.Members widget) {
        return widget.text("type").equals("calendar");
    }

    /** A day is required too where its day, month or year is. */
    private static boolean required(Node.Members component) {
        if (component.get("validate") instanceof Node.Members validate && validate.isTrue("required")) {
            return true;
        }
        return component.get("fields") instanceof Node.Members parts
                && (required(parts, "day") || required(parts, "month") || required(parts, "year"));
    }

    private static boolean required(Node.Members parts, String part) {
        return parts.get(part) instanceof Node.Members one && one.isTrue("required");
    }

    /** A pattern, else a mask, else the notation of a date. */
    private static String format(Node.Members component) {
        String format = component.get("validate") instanceof Node.Members validate ? text(validate, "pattern") : "";
        for (String name : FORMATS) {
            if (!format.isEmpty()) {
                return format;
            }
            format = text(component, name);
        }
        return format.isEmpty() ? masks(component.list("inputMasks")) : format;
    }

    private static String masks(List<Node> masks) {
        StringJoiner all = new StringJoiner(" | ");
        for (Node mask : masks) {
            if (mask instanceof Node.Members one && !text(one, "mask").isEmpty()) {
                all.add(text(one, "mask"));
            }
        }
        return all.toString();
    }

    private static String autocomplete(Node.Members component) {
        String own = text(component, "autocomplete");
        return own.isEmpty() && component.get("attributes") instanceof Node.Members attributes
                ? text(attributes, "autocomplete")
                : own;
    }

    /** Only what stands there as text: builders write {@code false} for none. */
    private static String text(Node.Members owner, String name) {
        return owner.get(name) instanceof Node.Text text ? text.value().strip() : "";
    }
}
