package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/** Turns a place of the data that takes one answer, or a list of plain answers, into a field. */
final class SchemaFields {

    private static final Set<String> BOTH = Set.of("true", "false");

    /** Formats of JSON Schema and OpenAPI that no other source has. */
    private static final Map<String, FieldKind> BY_FORMAT = Map.ofEntries(
            Map.entry("idn-email", FieldKind.EMAIL),
            Map.entry("iri", FieldKind.URL),
            Map.entry("uri-reference", FieldKind.URL),
            Map.entry("iri-reference", FieldKind.URL),
            Map.entry("data-url", FieldKind.FILE),
            Map.entry("binary", FieldKind.FILE),
            Map.entry("byte", FieldKind.FILE),
            Map.entry("base64", FieldKind.FILE));

    /** Widgets of react-jsonschema-form and JSON Forms that {@link FieldKinds} does not know by another name. */
    private static final Map<String, FieldKind> BY_WIDGET = Map.ofEntries(
            Map.entry("updown", FieldKind.NUMBER),
            Map.entry("alt-date", FieldKind.DATE),
            Map.entry("alt-datetime", FieldKind.DATE_TIME),
            Map.entry("files", FieldKind.FILE),
            Map.entry("multi", FieldKind.LONG_TEXT));

    private final SchemaAnnotations annotations;
    private final String whole;
    private final boolean sends;

    /**
     * @param whole path of an answer that is the whole of the data
     * @param sends the schema describes what is sent: what may only be read is hidden
     */
    SchemaFields(SchemaAnnotations annotations, String whole, boolean sends) {
        this.annotations = annotations;
        this.whole = whole;
        this.sends = sends;
    }

    String whole() {
        return whole;
    }

    /** Whether what stands there is only given out, and not sent. */
    boolean isReceived(SchemaShape shape) {
        return sends && shape.readOnly();
    }

    /**
     * @param element what each of a list of plain answers is; null where the field is no list
     */
    FormField of(String path, SchemaSpot spot, SchemaShape shape, @Nullable SchemaShape element) {
        UiSchema.Look look = spot.ui().look();
        SchemaShape.Words words =
                element == null ? shape.words() : shape.words().or(element.words());
        SchemaShape.Writing writing =
                element == null ? shape.writing() : shape.writing().or(element.writing());
        List<FieldOption> options = options(look, shape, element);
        boolean closed = !shape.open() && (element == null || !element.open());
        boolean received = isReceived(shape) || (sends && spot.hidden());
        String type = type(shape, element);
        return FormField.at(path)
                .name(spot.name())
                .label(first(look.label(), words.label(), spot.heading()))
                .hint(SchemaTexts.beside(first(look.hint(), words.hint()), look.help()))
                .placeholder(first(look.placeholder(), words.placeholder()))
                .type(type)
                .kind(kind(look, writing, new Answers(shape, element, closed ? options : List.of())))
                .format(writing.format().isEmpty() ? writing.pattern() : writing.format())
                .autocomplete(look.autocomplete())
                .options(options)
                .section(spot.section())
                .required((spot.required() || shape.requiredItself()) && !received)
                .multiple(element != null || shape.types().contains("array"))
                .hidden(spot.hidden() || received)
                .shownIf(spot.shownIf())
                .at(spot.at())
                .build();
    }

    private record Answers(SchemaShape shape, @Nullable SchemaShape element, List<FieldOption> closed) {

        /** The one type that matters for the kind. */
        String type() {
            SchemaShape answer = element == null ? shape : element;
            return answer.types().stream()
                    .filter(type -> !type.equals("null"))
                    .findFirst()
                    .orElse("");
        }
    }

    /** As the UI schema shows it, else as the schema describes it. */
    private static FieldKind kind(UiSchema.Look look, SchemaShape.Writing writing, Answers answers) {
        FieldKind described = described(look, writing, answers);
        if (look.widget().isEmpty()) {
            return described;
        }
        String widget = look.widget().toLowerCase(Locale.ROOT).replaceFirst("(.)widget$", "$1");
        FieldKind shown = BY_WIDGET.getOrDefault(widget, FieldKinds.of("", widget, ""));
        boolean choice = shown == FieldKind.CHOOSE_ONE || shown == FieldKind.YES_NO;
        if (choice && (described == FieldKind.YES_NO || answers.element() != null)) {
            return answers.element() != null ? FieldKind.CHOOSE_MANY : described;
        }
        boolean more = shown != FieldKind.UNKNOWN && shown != FieldKind.HIDDEN && shown != FieldKind.TEXT;
        return more ? shown : described;
    }

    private static FieldKind described(UiSchema.Look look, SchemaShape.Writing writing, Answers answers) {
        String type = answers.type();
        boolean many = answers.element() != null;
        FieldKind byFormat = BY_FORMAT.get(writing.format().toLowerCase(Locale.ROOT));
        if (!writing.media().isEmpty() || byFormat == FieldKind.FILE) {
            return FieldKind.FILE;
        }
        if (!answers.closed().isEmpty()) {
            boolean yesNo = (type.equals("boolean") || type.isEmpty())
                    && answers.closed().stream().limit(3).allMatch(option -> BOTH.contains(option.value()));
            return many ? FieldKind.CHOOSE_MANY : yesNo ? FieldKind.YES_NO : FieldKind.CHOOSE_ONE;
        }
        if (byFormat != null) {
            return byFormat;
        }
        String scalar = SchemaShape.SCALARS.contains(type) ? type : "";
        FieldKind kind = FieldKinds.of(scalar, writing.format(), look.autocomplete());
        return kind == FieldKind.UNKNOWN && !writing.pattern().isEmpty() ? FieldKind.TEXT : kind;
    }

    private List<FieldOption> options(UiSchema.Look look, SchemaShape shape, @Nullable SchemaShape element) {
        List<FieldOption> own = shape.options();
        List<FieldOption> options = own != null
                ? own
                : element == null ? List.of() : Objects.requireNonNullElse(element.options(), List.of());
        return look.enumLabels() == null || options.isEmpty()
                ? options
                : annotations.options().labelled(options, look.enumLabels());
    }

    /** The types as the source has them, such as {@code string|null} and {@code array<string>}. */
    private static String type(SchemaShape shape, @Nullable SchemaShape element) {
        if (element == null && !shape.nullable() && shape.types().size() < 2) {
            return String.join("", shape.types());
        }
        List<String> types = new ArrayList<>(shape.types());
        if (element != null && !types.contains("array")) {
            types.add("array");
        }
        if (shape.nullable() && !types.isEmpty() && !types.contains("null")) {
            types.add("null");
        }
        String inner = element == null ? "" : type(element, null);
        return types.stream()
                .map(type -> type.equals("array") && !inner.isEmpty() ? "array<" + inner + ">" : type)
                .collect(Collectors.joining("|"));
    }

    private static LocalText first(LocalText... texts) {
        for (LocalText text : texts) {
            if (SchemaTexts.says(text)) {
                return text;
            }
        }
        return LocalText.EMPTY;
    }
}
