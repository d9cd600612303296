package org.clearnotice.form;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One control of a page. */
final class HtmlControl {

    /** Under these keys an element remembers what is no attribute of its own. */
    private static final String TYPE = "clearnotice.type";

    private static final String AT = "clearnotice.at";

    private final Element element;
    private final int index;
    private final @Nullable HtmlHeading heading;
    private final @Nullable Object widget;
    private final String type;
    private final String name;
    private final String id;

    HtmlControl(Element element, int index, @Nullable HtmlHeading heading) {
        this.element = element;
        this.index = index;
        this.heading = heading;
        this.widget =
                element.normalName().equals("input") ? element.attributes().userData(TYPE) : null;
        this.type = type(element, widget);
        String declared = HtmlAttributes.of(element, "name");
        String own = HtmlAttributes.id(element);
        String bound = declared.isBlank() || own.isEmpty() ? HtmlBindings.name(element) : "";
        this.name = declared.isBlank() ? bound : declared;
        this.id = own.isEmpty() ? bound : own;
    }

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
                switch (HtmlAttributes.of(element, "type").strip().toLowerCase(Locale.ROOT)) {
                    case "submit", "reset", "button", "image" -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    private static String type(Element element, @Nullable Object widget) {
        String name = element.normalName();
        if (!name.equals("input")) {
            return HtmlCustomControls.isWidget(element) ? HtmlAttributes.of(element, "role") : name;
        }
        String declared = HtmlAttributes.of(element, "type").strip().toLowerCase(Locale.ROOT);
        return !declared.isEmpty() ? declared : HtmlWidgets.UNKNOWN.equals(widget) ? "" : "text";
    }

    Element element() {
        return element;
    }

    /** Its place among all controls of the page. */
    int index() {
        return index;
    }

    /** The nearest one above it. */
    @Nullable
    HtmlHeading heading() {
        return heading;
    }

    /** As the source calls it; an input without a type is a text. */
    String type() {
        return type;
    }

    /** Whether a tag library or a macro wrote it as one of these. */
    boolean is(String kind) {
        return kind.equals(widget);
    }

    /** Whether it is one choice among those of its name. */
    boolean isChoice() {
        return !name.isEmpty() && (isRadio() || isCheckbox()) && !is(HtmlWidgets.RADIOS) && !is(HtmlWidgets.CHECKBOXES);
    }

    boolean isRadio() {
        return type.equals("radio") || HtmlCustomControls.isRadio(element);
    }

    boolean isCheckbox() {
        return type.equals("checkbox");
    }

    boolean isHidden() {
        return type.equals("hidden");
    }

    boolean isNative() {
        return isNative(element);
    }

    /** Its id, else the one that its binding writes. */
    String id() {
        return id;
    }

    /** What the answer is sent as, so far as the source says it; a binding stands for the name that it writes. */
    String name() {
        return name;
    }

    /** Its name, else its id, else what it is bound to, else {@code input}. */
    String path() {
        String called = called();
        return called.isEmpty() ? "input" : called;
    }

    /** The same; empty where it is called nothing. */
    String called() {
        if (!name.isEmpty()) {
            return name;
        }
        return HtmlAttributes.id(element).isBlank() ? HtmlBindings.model(element) : HtmlAttributes.id(element);
    }
}
