package org.clearnotice.form;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Node;

/**
 * What an element of a Drupal webform is by its {@code #type}: each type of the Webform module (6.x, its plugins'
 * {@code isInput} and {@code isContainer}) is known, others are judged by their name and members.
 *
 * @param known whether the Webform module or Drupal's Form API brings the type
 */
record DrupalType(String name, Role role, FieldKind kind, boolean known) {

    /** What becomes of an element: a field, a frame around others, or nothing to answer. */
    enum Role {
        INPUT,
        CONTAINER,
        CONTENT
    }

    private static final Set<String> CONTAINERS = Set.of(
            "container",
            "details",
            "fieldgroup",
            "fieldset",
            "table",
            "vertical_tabs",
            "webform_card",
            "webform_flexbox",
            "webform_section",
            "webform_table",
            "webform_table_row",
            "webform_wizard_page");

    /** Texts, buttons, puzzles for robots, and values that the server works out itself. */
    private static final Set<String> CONTENT = Set.of(
            "actions",
            "button",
            "captcha",
            "html_tag",
            "image_button",
            "inline_template",
            "item",
            "label",
            "link",
            "markup",
            "more_link",
            "processed_text",
            "submit",
            "view",
            "webform_actions",
            "webform_attachment_token",
            "webform_attachment_twig",
            "webform_attachment_url",
            "webform_computed_token",
            "webform_computed_twig",
            "webform_entity_print_attachment",
            "webform_horizontal_rule",
            "webform_markup",
            "webform_message",
            "webform_more");

    private static final Map<String, FieldKind> INPUTS = Map.ofEntries(
            entry("address", FieldKind.ADDRESS),
            entry("checkbox", FieldKind.YES_NO),
            entry("checkbox_value", FieldKind.YES_NO),
            entry("checkboxes", FieldKind.CHOOSE_MANY),
            entry("color", FieldKind.TEXT),
            entry("date", FieldKind.DATE),
            entry("datelist", FieldKind.DATE_TIME),
            entry("datetime", FieldKind.DATE_TIME),
            entry("email", FieldKind.EMAIL),
            entry("entity_autocomplete", FieldKind.CHOOSE_ONE),
            entry("file", FieldKind.FILE),
            entry("hidden", FieldKind.HIDDEN),
            entry("language_select", FieldKind.CHOOSE_ONE),
            entry("machine_name", FieldKind.TEXT),
            entry("managed_file", FieldKind.FILE),
            entry("number", FieldKind.NUMBER),
            entry("password", FieldKind.PASSWORD),
            entry("password_confirm", FieldKind.PASSWORD),
            entry("radio", FieldKind.YES_NO),
            entry("radios", FieldKind.CHOOSE_ONE),
            entry("range", FieldKind.NUMBER),
            entry("search", FieldKind.TEXT),
            entry("select", FieldKind.CHOOSE_ONE),
            entry("tableselect", FieldKind.CHOOSE_MANY),
            entry("tel", FieldKind.PHONE),
            entry("text_format", FieldKind.LONG_TEXT),
            entry("textarea", FieldKind.LONG_TEXT),
            entry("textfield", FieldKind.TEXT),
            entry("url", FieldKind.URL),
            entry("value", FieldKind.HIDDEN),
            entry("weight", FieldKind.NUMBER),
            entry("webform_address", FieldKind.ADDRESS),
            entry("webform_audio_file", FieldKind.FILE),
            entry("webform_autocomplete", FieldKind.TEXT),
            entry("webform_buttons", FieldKind.CHOOSE_ONE),
            entry("webform_buttons_other", FieldKind.CHOOSE_ONE),
            entry("webform_checkboxes_other", FieldKind.CHOOSE_MANY),
            entry("webform_codemirror", FieldKind.LONG_TEXT),
            entry("webform_contact", FieldKind.UNKNOWN),
            entry("webform_creditcard", FieldKind.UNKNOWN),
            entry("webform_creditcard_number", FieldKind.TEXT),
            entry("webform_custom_composite", FieldKind.UNKNOWN),
            entry("webform_document_file", FieldKind.FILE),
            entry("webform_element", FieldKind.UNKNOWN),
            entry("webform_email_confirm", FieldKind.EMAIL),
            entry("webform_email_multiple", FieldKind.EMAIL),
            entry("webform_entity_checkboxes", FieldKind.CHOOSE_MANY),
            entry("webform_entity_radios", FieldKind.CHOOSE_ONE),
            entry("webform_entity_select", FieldKind.CHOOSE_ONE),
            entry("webform_height", FieldKind.NUMBER),
            entry("webform_image_file", FieldKind.FILE),
            entry("webform_image_select", FieldKind.CHOOSE_ONE),
            entry("webform_likert", FieldKind.CHOOSE_ONE),
            entry("webform_link", FieldKind.URL),
            entry("webform_location", FieldKind.ADDRESS),
            entry("webform_location_geocomplete", FieldKind.ADDRESS),
            entry("webform_location_places", FieldKind.ADDRESS),
            entry("webform_mapping", FieldKind.CHOOSE_ONE),
            entry("webform_name", FieldKind.TEXT),
            entry("webform_options_custom", FieldKind.CHOOSE_ONE),
            entry("webform_radios_other", FieldKind.CHOOSE_ONE),
            entry("webform_rating", FieldKind.NUMBER),
            entry("webform_same", FieldKind.YES_NO),
            entry("webform_scale", FieldKind.NUMBER),
            entry("webform_select_other", FieldKind.CHOOSE_ONE),
            entry("webform_signature", FieldKind.SIGNATURE),
            entry("webform_table_sort", FieldKind.CHOOSE_MANY),
            entry("webform_tableselect_sort", FieldKind.CHOOSE_MANY),
            entry("webform_telephone", FieldKind.PHONE),
            entry("webform_term_checkboxes", FieldKind.CHOOSE_MANY),
            entry("webform_term_select", FieldKind.CHOOSE_ONE),
            entry("webform_terms_of_service", FieldKind.YES_NO),
            entry("webform_time", FieldKind.TIME),
            entry("webform_toggle", FieldKind.YES_NO),
            entry("webform_toggles", FieldKind.CHOOSE_MANY),
            entry("webform_variant", FieldKind.HIDDEN),
            entry("webform_video_file", FieldKind.FILE));

    /** Words in the name of a site's own type that shows or works out something and asks nothing. */
    private static final Set<String> SHOWS = Set.of(
            "actions",
            "button",
            "captcha",
            "computed",
            "divider",
            "fetcher",
            "html",
            "indicator",
            "markup",
            "message",
            "rule",
            "submit",
            "summation",
            "twig");

    private static final Map<String, FieldKind> ASKS = Map.ofEntries(
            entry("address", FieldKind.ADDRESS),
            entry("attachment", FieldKind.FILE),
            entry("attachments", FieldKind.FILE),
            entry("checkbox", FieldKind.YES_NO),
            entry("checkboxes", FieldKind.CHOOSE_MANY),
            entry("date", FieldKind.DATE),
            entry("datetime", FieldKind.DATE_TIME),
            entry("email", FieldKind.EMAIL),
            entry("file", FieldKind.FILE),
            entry("number", FieldKind.NUMBER),
            entry("phone", FieldKind.PHONE),
            entry("radios", FieldKind.CHOOSE_ONE),
            entry("select", FieldKind.CHOOSE_ONE),
            entry("signature", FieldKind.SIGNATURE),
            entry("telephone", FieldKind.PHONE),
            entry("textarea", FieldKind.LONG_TEXT),
            entry("textfield", FieldKind.TEXT),
            entry("time", FieldKind.TIME),
            entry("upload", FieldKind.FILE),
            entry("url", FieldKind.URL));

    static DrupalType of(Node.Members element) {
        String written = element.text("#type");
        int derivative = written.indexOf(':');
        String name = derivative < 0 ? written : written.substring(0, derivative);
        if (CONTAINERS.contains(name)) {
            return new DrupalType(written, Role.CONTAINER, FieldKind.UNKNOWN, true);
        }
        if (CONTENT.contains(name)) {
            return new DrupalType(written, Role.CONTENT, FieldKind.UNKNOWN, true);
        }
        FieldKind kind = INPUTS.get(name);
        return kind == null
                ? guessed(written, element)
                : new DrupalType(written, Role.INPUT, kind(name, kind, element), true);
    }

    private static FieldKind kind(String name, FieldKind kind, Node.Members element) {
        boolean dayOnly =
                name.equals("datelist") && !element.list("#date_part_order").isEmpty();
        if (dayOnly && element.list("#date_part_order").stream().noneMatch(DrupalType::isHour)) {
            return FieldKind.DATE;
        }
        String signs = element.text("#field_prefix") + element.text("#field_suffix");
        boolean money = kind == FieldKind.NUMBER && signs.codePoints().anyMatch(DrupalType::isCurrency);
        return money ? FieldKind.MONEY : kind;
    }

    private static boolean isHour(Node part) {
        return part.written().equals("hour");
    }

    private static boolean isCurrency(int sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private static DrupalType guessed(String name, Node.Members element) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[_:]", -1));
        if (holdsElements(element)) {
            return new DrupalType(name, Role.CONTAINER, FieldKind.UNKNOWN, name.isEmpty());
        }
        if (element.get("#markup") != null) {
            return new DrupalType(name, Role.CONTENT, FieldKind.UNKNOWN, name.isEmpty());
        }
        if (element.get("#template") != null || words.stream().anyMatch(SHOWS::contains)) {
            return new DrupalType(name, Role.CONTENT, FieldKind.UNKNOWN, false);
        }
        FieldKind kind = words.stream()
                .filter(ASKS::containsKey)
                .findFirst()
                .map(ASKS::get)
                .orElse(FieldKind.UNKNOWN);
        return new DrupalType(name, Role.INPUT, kind, false);
    }

    /** Whether elements stand below it: a member without {@code #} that has a type, or below which one has. */
    static boolean holdsElements(Node.Members element) {
        return element.members().entrySet().stream()
                .filter(member -> !member.getKey().startsWith("#"))
                .anyMatch(member -> member.getValue().value() instanceof Node.Members below && isElement(below));
    }

    /** Whether it is an element and not, say, a property of one answer. */
    static boolean isElement(Node.Members members) {
        return !members.text("#type").isEmpty() || members.get("#markup") != null || holdsElements(members);
    }
}
