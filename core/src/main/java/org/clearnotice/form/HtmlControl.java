package org.clearnotice.form;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One control of a page.
 *
 * @param index its place among all of them
 * @param heading the nearest one above it
 */
record HtmlControl(Element element, int index, @Nullable HtmlHeading heading) {

    /** Under these keys an element remembers what is no attribute of its own. */
    private static final String TYPE = "clearnotice.type";

    private static final String AT = "clearnotice.at";

    /** Makes an element the input of this type. */
    static Element become(Element element, String type) {
        switch (type) {
            case "textarea", "select" -> element.tagName(type);
            case "select-multiple" -> element.tagName("select").attr("multiple", "");
            case HtmlWidgets.RADIOS -> remember(element.tagName("input").attr("type", "radio"), TYPE, type);
            case HtmlWidgets.CHECKBOXES -> remember(element.tagName("input").attr("type", "checkbox"), TYPE, type);
            case HtmlWidgets.UNKNOWN -> remember(element.tagName("input"), TYPE, type);
            default -> element.tagName("input").attr("type", type);
        }
        return element;
    }

    private static void remember(Element element, String key, Object value) {
        element.attributes().userData(key, value);
    }

    /** Says that an element was written by what stands at this place of the file. */
    static void writtenAt(Element element, int position) {
        remember(element, AT, position);
    }

    /** Where an element stands in the file, counted in characters from 0; -1 where it was only implied. */
    static int position(Element element) {
        int start = element.sourceRange().startPos();
        if (start < 0 && element.attributesSize() > 0 && element.attributes().userData(AT) instanceof Integer at) {
            return at;
        }
        return start;
    }

    /** Everything that sends an answer; buttons send none. */
    static boolean isNative(Element element) {
        return switch (element.normalName()) {
            case "select", "textarea" -> true;
            case "input" ->
                switch (element.attr("type").strip().toLowerCase(Locale.ROOT)) {
                    case "submit", "reset", "button", "image" -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    /** As the source calls it; an input without a type is a text. */
    String type() {
        String name = element.normalName();
        if (!name.equals("input")) {
            return HtmlCustomControls.isWidget(element) ? element.attr("role") : name;
        }
        String declared = element.attr("type").strip().toLowerCase(Locale.ROOT);
        return !declared.isEmpty() ? declared : is(HtmlWidgets.UNKNOWN) ? "" : "text";
    }

    /** Whether a tag library or a macro wrote it as one of these. */
    boolean is(String widget) {
        return element.normalName().equals("input")
                && widget.equals(element.attributes().userData(TYPE));
    }

    /** Whether it is one choice among those of its name. */
    boolean isChoice() {
        return !name().isEmpty()
                && (isRadio() || isCheckbox())
                && !is(HtmlWidgets.RADIOS)
                && !is(HtmlWidgets.CHECKBOXES);
    }

    boolean isRadio() {
        return type().equals("radio") || HtmlCustomControls.isRadio(element);
    }

    boolean isCheckbox() {
        return type().equals("checkbox");
    }

    boolean isHidden() {
        return type().equals("hidden");
    }

    boolean isNative() {
        return isNative(element);
    }

    /** What the answer is sent as, so far as the source says it; a binding stands for the name that it writes. */
    String name() {
        String name = element.attr("name");
        return name.isBlank() ? HtmlBindings.name(element) : name;
    }

    /** Its name, else its id, else what it is bound to, else {@code input}. */
    String path() {
        String called = called();
        return called.isEmpty() ? "input" : called;
    }

    /** The same; empty where it is called nothing. */
    String called() {
        String name = name();
        if (!name.isEmpty()) {
            return name;
        }
        return element.id().isBlank() ? HtmlBindings.model(element) : element.id();
    }
}
