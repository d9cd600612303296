package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns the controls of one HTML form into fields: every control is in exactly one field. */
final class HtmlFields {

    private final HtmlPage page;
    private final HtmlLabels labels;
    private final HtmlSections sections;
    private final HtmlOptions options;
    private final HtmlConditions conditions;

    /** Radios of another form, or boxes among radios, are other questions. */
    private record Choice(
            String path, String type, @Nullable Element form) {}

    HtmlFields(HtmlPage page, HtmlTemplateConditions conditions) {
        this.page = page;
        this.labels = new HtmlLabels(page);
        this.sections = new HtmlSections(page, labels);
        this.options = new HtmlOptions(page, labels);
        this.conditions = new HtmlConditions(page, conditions);
    }

    /** Choices of one name and type together, at the place of the first; every other control alone. */
    List<List<HtmlControl>> groups(List<HtmlControl> controls) {
        Map<Choice, List<HtmlControl>> choices = new LinkedHashMap<>();
        List<List<HtmlControl>> groups = new ArrayList<>();
        for (HtmlControl control : controls) {
            List<HtmlControl> group = new ArrayList<>(1);
            if (control.isChoice()) {
                Choice choice = new Choice(control.path(), control.type(), page.formOf(control));
                List<HtmlControl> known = choices.putIfAbsent(choice, group);
                group = known == null ? group : known;
            }
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(control);
        }
        return groups;
    }

    List<FormField> of(List<List<HtmlControl>> groups) {
        FieldPaths paths = new FieldPaths();
        return groups.stream()
                .map(group ->
                        field(group, paths.next(HtmlText.exact(group.get(0).path()))))
                .toList();
    }

    private FormField field(List<HtmlControl> group, String path) {
        HtmlControl first = group.get(0);
        Element element = first.element();
        boolean asked = group.size() > 1 || first.isRadio() || first.is(HtmlWidgets.CHECKBOXES);
        List<FieldOption> offered = options.of(group);
        LocalText firstChoice =
                offered.isEmpty() ? LocalText.EMPTY : offered.get(0).label();
        HtmlLabel label = asked ? labels.ofGroup(group, firstChoice) : labels.of(first);
        HtmlScope around = asked ? aroundQuestion(group) : page.groupAround(first);
        FieldKind kind = kind(group);
        return FormField.at(path)
                .name(HtmlText.exact(first.called()))
                .label(label.text())
                .labelGuessed(label.guessed())
                .hint(hint(group, asked, label))
                .placeholder(placeholder(element))
                .type(HtmlText.exact(first.type()))
                .kind(kind)
                .format(HtmlText.exact(HtmlAttributes.of(element, "pattern")))
                .autocomplete(HtmlText.exact(HtmlAttributes.of(element, "autocomplete")))
                .options(offered)
                .section(sections.of(first, around, label))
                .required(required(group))
                .multiple(kind == FieldKind.CHOOSE_MANY || HtmlAttributes.has(element, "multiple"))
                .hidden(first.isHidden() || page.scope(element).isHidden())
                .shownIf(conditions.of(first))
                .at(page.place(element))
                .build();
    }

    /** The group around the one whose name is the question. */
    private @Nullable HtmlScope aroundQuestion(List<HtmlControl> group) {
        Set<Integer> members = new HashSet<>();
        group.forEach(member -> members.add(member.index()));
        HtmlScope at = page.groupAround(group.get(0));
        while (at != null && labels.begins(at, members)) {
            boolean question = !labels.groupName(at.element()).isEmpty();
            at = HtmlLabels.next(at);
            if (question) {
                return at;
            }
        }
        return at;
    }

    private LocalText hint(List<HtmlControl> group, boolean asked, HtmlLabel label) {
        Element first = group.get(0).element();
        HtmlScope around = asked ? page.groupAround(group.get(0)) : null;
        LocalText hint = around == null ? LocalText.EMPTY : labels.hint(around.element(), label.text());
        return hint.isEmpty() ? labels.hint(first, label.text()) : hint;
    }

    private LocalText placeholder(Element element) {
        String said = HtmlText.plain(HtmlAttributes.of(element, "placeholder"));
        return said.isEmpty()
                ? LocalText.EMPTY
                : HtmlWords.of(page.scope(element).language(), said).local();
    }

    private static FieldKind kind(List<HtmlControl> group) {
        HtmlControl first = group.get(0);
        Element element = first.element();
        if (first.isRadio()) {
            return FieldKind.CHOOSE_ONE;
        }
        if (group.size() > 1 || first.is(HtmlWidgets.CHECKBOXES)) {
            return FieldKind.CHOOSE_MANY;
        }
        if (first.is(HtmlWidgets.UNKNOWN) || !first.isNative()) {
            return HtmlCustomControls.kind(element);
        }
        if (first.type().equals("select")) {
            return HtmlAttributes.has(element, "multiple") ? FieldKind.CHOOSE_MANY : FieldKind.CHOOSE_ONE;
        }
        FieldKind kind = FieldKinds.of(first.type(), "", HtmlAttributes.of(element, "autocomplete"));
        String keys = HtmlAttributes.of(element, "inputmode");
        boolean told = kind == FieldKind.TEXT && (keys.equals("email") || keys.equals("url"));
        return told ? FieldKinds.of(keys, "", "") : kind;
    }

    private static boolean required(List<HtmlControl> group) {
        for (HtmlControl control : group) {
            if (HtmlAttributes.has(control.element(), "required")
                    || HtmlAttributes.of(control.element(), "aria-required").equals("true")) {
                return true;
            }
        }
        return false;
    }
}
