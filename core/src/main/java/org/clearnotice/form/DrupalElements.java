package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/** Turns the elements of one webform into fields: every element that asks is one field, a composite its parts. */
final class DrupalElements {

    private static final int NAMED = 8;

    private final DrupalFile file;
    private final String language;
    private final FormLimits limits;
    private final List<FormField> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final FieldPaths paths = new FieldPaths();
    private final Map<DrupalType, List<DrupalElement>> unknown = new LinkedHashMap<>();
    private int steps;

    DrupalElements(DrupalFile file, FormLimits limits) {
        this.file = file;
        this.language = file.language().isEmpty() ? Form.UNKNOWN : file.language();
        this.limits = limits;
    }

    /** Reads all elements, with what the translations say of them. */
    void read(List<DrupalTranslation> translations) {
        readAll(file.elements(), true, DrupalScope.root(key -> {
            Map<String, Node.Members> said = new LinkedHashMap<>();
            translations.forEach(translation -> {
                Node.Members texts = translation.elements().get(key);
                if (texts != null) {
                    said.put(translation.language(), texts);
                }
            });
            return said;
        }));
        adviseUnknown();
    }

    List<FormField> fields() {
        return fields;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The keys of all elements, so that texts of no element are found. */
    Set<String> keys() {
        return keys;
    }

    /**
     * Reads the elements in a mapping.
     *
     * @param frame whether the mapping is a frame; members of an input may also be properties of one of its answers
     */
    private void readAll(Node.Members parent, boolean frame, DrupalScope scope) {
        parent.members().forEach((key, member) -> {
            if (key.startsWith("#")) {
                return;
            }
            limits.refuseMoreSteps(++steps, file.source().name());
            keys.add(key);
            if (member.value() instanceof Node.Members own) {
                if (frame || DrupalType.isElement(own)) {
                    read(
                            new DrupalElement(
                                    key,
                                    member.at(),
                                    own,
                                    language,
                                    scope.translations().apply(key)),
                            scope);
                }
            } else if (frame) {
                findings.add(Finding.warning(
                                "FORM-56", "'" + key + "' is " + member.value().what() + ", not an element")
                        .at(member.at())
                        .fix("write its type below it as '#type', or take it out"));
            }
        });
    }

    private void read(DrupalElement element, DrupalScope scope) {
        DrupalType type = DrupalType.of(element.own());
        adviseUnknown(element, type);
        boolean composite =
                element.own().get("#element") instanceof Node.Members parts && DrupalType.holdsElements(parts);
        if (type.role() == DrupalType.Role.INPUT && composite) {
            readAll(element.own().object("#element"), true, bounded(element, scope.ofParts(element)));
        } else if (type.role() == DrupalType.Role.INPUT) {
            add(element, type, scope);
        }
        boolean frame = type.role() != DrupalType.Role.INPUT;
        if (frame || DrupalType.holdsElements(element.own())) {
            readAll(element.own(), frame, bounded(element, scope.within(element)));
        }
    }

    private DrupalScope bounded(DrupalElement frame, DrupalScope scope) {
        limits.refuseLonger("the section of '" + frame.key() + "'", scope.section(), frame.at());
        refuseLongCondition(frame, scope.shownIf());
        return scope;
    }

    private void refuseLongCondition(DrupalElement element, String condition) {
        limits.refuseLonger(
                "the condition of '" + element.key() + "'", LocalText.of(Form.UNKNOWN, condition), element.at());
    }

    private void adviseUnknown(DrupalElement element, DrupalType type) {
        if (type.name().isEmpty() && type.role() == DrupalType.Role.INPUT) {
            findings.add(Finding.warning(
                            "FORM-56", "'" + element.key() + "' has no '#type'; it is read as a field of unknown kind")
                    .at(element.at())
                    .field(element.key())
                    .fix("write its type below it as '#type'"));
        } else if (!type.known() && type.role() != DrupalType.Role.INPUT) {
            unknown.computeIfAbsent(type, first -> new ArrayList<>()).add(element);
        }
    }

    /** One finding a type: a site may use its own type many times. */
    private void adviseUnknown() {
        unknown.forEach((type, elements) -> {
            String role = type.role() == DrupalType.Role.CONTAINER ? "frames around others" : "texts";
            findings.add(Finding.advice(
                            "FORM-55",
                            "Drupal's Webform has no type '" + type.name() + "'; its elements are read as " + role
                                    + " that ask nothing themselves: "
                                    + listed(elements.stream()
                                            .map(DrupalElement::key)
                                            .toList()))
                    .at(elements.get(0).at())
                    .fix("if they ask for something, write the form down as a form file"));
        });
    }

    /** The first few of these, and how many more there are. */
    static String listed(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(names.size(), NAMED)))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }

    private void add(DrupalElement element, DrupalType type, DrupalScope scope) {
        String path = paths.next(scope.prefix() + element.key());
        List<FieldOption> options = DrupalOptions.of(element);
        boolean many = element.is("#multiple");
        FieldKind kind = type.kind() == FieldKind.CHOOSE_ONE && many ? FieldKind.CHOOSE_MANY : type.kind();
        String shown = ConditionText.all(List.of(scope.shownIf(), DrupalStates.shown(element.own())));
        String condition = join("; ", shown, DrupalStates.others(element.own()));
        refuseLongCondition(element, condition);
        fields.add(FormField.at(path)
                .name(element.key())
                .label(element.text("#title"))
                .hint(element.hint())
                .placeholder(element.text("#placeholder"))
                .type(type.name())
                .kind(kind(kind, element, options))
                .format(format(element.own()))
                .autocomplete(element.own().text("#autocomplete"))
                .options(options)
                .section(scope.section())
                .required(element.is("#required"))
                .multiple(many || kind == FieldKind.CHOOSE_MANY)
                .hidden(kind == FieldKind.HIDDEN || scope.hidden() || element.isKeptBack())
                .shownIf(condition)
                .at(element.at())
                .build());
        limits.refuseMoreFields(fields.size(), "the form has", file.source().name());
    }

    private static String format(Node.Members own) {
        String pattern = own.text("#pattern");
        return pattern.isEmpty() ? own.text("#input_mask") : pattern;
    }

    /** A text field is what its autocomplete token says; what has options is a choice. */
    private static FieldKind kind(FieldKind kind, DrupalElement element, List<FieldOption> options) {
        if (kind != FieldKind.TEXT && kind != FieldKind.UNKNOWN) {
            return kind;
        }
        FieldKind own =
                kind == FieldKind.TEXT ? FieldKinds.of("text", "", element.own().text("#autocomplete")) : kind;
        return FieldKinds.withOptions(own, !options.isEmpty(), element.is("#multiple"));
    }

    private static String join(String sign, String... parts) {
        return String.join(
                sign, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
