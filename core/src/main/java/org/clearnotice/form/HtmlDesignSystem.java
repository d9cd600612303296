package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearnotice.form.HtmlArguments.Items;
import org.clearnotice.form.HtmlArguments.Members;
import org.clearnotice.form.HtmlArguments.Value;
import org.clearnotice.form.HtmlMacro.Remark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Macros that take one object, as those of the GOV.UK, NHS and Ministry of Justice design systems do. Source:
 * design-system.service.gov.uk, Nunjucks options of each component.
 */
final class HtmlDesignSystem {

    private HtmlDesignSystem() {}

    /** Null where the call is none of them. */
    static @Nullable HtmlMacro of(HtmlCall call) {
        if (!(HtmlArguments.at(call.args(), "0") instanceof Members options)) {
            return null;
        }
        if (call.method().toLowerCase(Locale.ROOT).endsWith("dateinput")) {
            return dateInput(options);
        }
        String type = HtmlMacros.typeOf(call.method());
        if (type == null) {
            return null;
        }
        return switch (type) {
            case HtmlWidgets.RADIOS -> group(options, "radio");
            case HtmlWidgets.CHECKBOXES -> group(options, "checkbox");
            default -> single(options, type);
        };
    }

    private static HtmlMacro single(Members options, String type) {
        String id = HtmlArguments.text(options, "id");
        String name = HtmlArguments.text(options, "name");
        if (id.isEmpty() && name.isEmpty()) {
            return HtmlMacro.of(Remark.UNREAD);
        }
        String declared = HtmlArguments.text(options, "type");
        Element input =
                HtmlControl.become(new Element("input"), type.equals("text") && !declared.isEmpty() ? declared : type);
        input.attr("name", name.isEmpty() ? id : name);
        input.id(id);
        input.attr("aria-label", words(options, "label"));
        input.attr("aria-description", words(options, "hint"));
        for (String attribute : new String[] {"autocomplete", "pattern", "inputmode"}) {
            input.attr(attribute, HtmlArguments.text(options, attribute));
        }
        if (HtmlArguments.at(options, "items") instanceof Items items) {
            items.items()
                    .forEach(item -> input.appendElement("option")
                            .attr("value", HtmlArguments.text(item, "value"))
                            .text(words(item, "")));
        }
        return HtmlMacro.of(input);
    }

    private static HtmlMacro group(Members options, String type) {
        String prefix = HtmlArguments.text(options, "idPrefix");
        String name = HtmlArguments.text(options, "name");
        String called = name.isEmpty() ? prefix : name;
        List<Element> choices = new ArrayList<>();
        if (HtmlArguments.at(options, "items") instanceof Items items) {
            items.items().stream()
                    .filter(item -> HtmlArguments.text(item, "divider").isEmpty())
                    .forEach(item -> choices.add(choice(item, called, type)));
        }
        if (choices.isEmpty() && !called.isEmpty()) {
            String all = type.equals("radio") ? HtmlWidgets.RADIOS : HtmlWidgets.CHECKBOXES;
            choices.add(HtmlControl.become(new Element("input"), all).attr("name", called));
        }
        if (choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.attr("name").isEmpty())) {
            return HtmlMacro.of(Remark.UNREAD);
        }
        return HtmlMacro.of(fieldset(options).appendChildren(choices));
    }

    private static Element choice(Value item, String name, String type) {
        String own = HtmlArguments.text(item, "name");
        return new Element("input")
                .attr("type", type)
                .attr("name", own.isEmpty() ? name : own)
                .attr("value", HtmlArguments.words(item, "value"))
                .attr("aria-label", words(item, ""));
    }

    private static Element fieldset(Members options) {
        Element fieldset = new Element("fieldset").attr("aria-description", words(options, "hint"));
        fieldset.appendElement("legend").text(words(options, "fieldset.legend"));
        return fieldset;
    }

    /** Day, month and year, unless its items say otherwise. */
    private static HtmlMacro dateInput(Members options) {
        String prefix = HtmlArguments.text(options, "namePrefix");
        Element fieldset = fieldset(options);
        if (HtmlArguments.at(options, "items") instanceof Items items) {
            items.items()
                    .forEach(item -> part(fieldset, prefix, HtmlArguments.text(item, "name"))
                            .attr("aria-label", HtmlArguments.words(item, "label")));
        } else {
            for (String part : new String[] {"day", "month", "year"}) {
                part(fieldset, prefix, part);
            }
        }
        boolean named = fieldset.select("input").stream()
                .noneMatch(input -> input.attr("name").isEmpty());
        return named ? HtmlMacro.of(fieldset) : HtmlMacro.of(Remark.UNREAD);
    }

    private static Element part(Element fieldset, String prefix, String name) {
        String label = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return fieldset.appendElement("input")
                .attr("type", "text")
                .attr("name", prefix.isEmpty() || name.isEmpty() ? name : prefix + "-" + name)
                .attr("aria-label", label);
    }

    /** The text of a part, or what a person reads of its markup. */
    private static String words(Value options, String path) {
        String step = path.isEmpty() ? "" : path + ".";
        String text = HtmlArguments.words(options, step + "text");
        return text.isEmpty() ? PlainText.of(HtmlArguments.words(options, step + "html")) : text;
    }
}
