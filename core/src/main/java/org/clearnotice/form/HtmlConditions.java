package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.clearnotice.form.HtmlTemplateConditions.Condition;
import org.jspecify.annotations.Nullable;

/**
 * When a control is shown, as the source says it: conditions in attributes of the elements around it, of the template around it,
 * and the choice that reveals it; outermost first.
 */
final class HtmlConditions {

    private static final int MOST = 8;
    private static final int LONGEST = 500;

    private final HtmlPage page;
    private final HtmlTemplateConditions template;

    HtmlConditions(HtmlPage page, HtmlTemplateConditions template) {
        this.page = page;
        this.template = template;
    }

    /** Empty where it is always shown, as far as the source says. */
    String of(HtmlControl control) {
        HtmlScope scope = page.scope(control.element());
        if (template.isEmpty() && !scope.isConditional() && !page.reveals()) {
            return "";
        }
        List<Condition> conditions = new ArrayList<>(template.at(HtmlControl.position(control.element())));
        HtmlScope at = scope;
        for (int found = 0; at != null && found < MOST; at = at.outer()) {
            String words = condition(at, control);
            if (!words.isEmpty()) {
                conditions.add(new Condition(HtmlControl.position(at.element()), words));
                found++;
            }
        }
        if (conditions.isEmpty()) {
            return "";
        }
        conditions.sort(Comparator.comparingInt(Condition::start));
        String all = conditions.stream().map(Condition::words).distinct().collect(Collectors.joining(" and "));
        return HtmlText.cut(HtmlText.plain(all), LONGEST);
    }

    private String condition(HtmlScope scope, HtmlControl control) {
        if (!scope.condition().isEmpty() || HtmlAttributes.id(scope.element()).isEmpty()) {
            return scope.condition();
        }
        @Nullable HtmlControl choice = page.revealing(HtmlAttributes.id(scope.element()));
        if (choice == null || choice.index() == control.index()) {
            return "";
        }
        String value = HtmlAttributes.of(choice.element(), "value");
        return value.isEmpty() ? choice.path() : choice.path() + " = " + value;
    }
}
