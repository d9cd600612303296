package org.clearnotice.form;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Node;

/**
 * What a component of an XGov form is by its type: those of XGov's digital form builder, of DEFRA's forms designer and of the
 * Ministry of Housing's adapter are known, others are judged by their name and members.
 *
 * @param asks whether it is an input
 * @param known whether one of the builders brings the type
 */
record XgovType(String name, boolean asks, FieldKind kind, boolean known) {

    private static final Set<String> CONTENT = Set.of(
            "ContentWithState",
            "Details",
            "DisplayAddress",
            "FlashCard",
            "Heading",
            "Html",
            "Image",
            "InsetText",
            "List",
            "Markdown",
            "NotificationBanner",
            "Para",
            "SummaryList",
            "WarningText");

    private static final Map<String, FieldKind> INPUTS = Map.ofEntries(
            entry("AddressLookupField", FieldKind.ADDRESS),
            entry("AutocompleteField", FieldKind.CHOOSE_ONE),
            entry("CheckboxField", FieldKind.YES_NO),
            entry("CheckboxesField", FieldKind.CHOOSE_MANY),
            entry("ClientSideFileUploadField", FieldKind.FILE),
            entry("ContextComponent", FieldKind.HIDDEN),
            entry("DateField", FieldKind.DATE),
            entry("DatePartsField", FieldKind.DATE),
            entry("DateTimeField", FieldKind.DATE_TIME),
            entry("DateTimePartsField", FieldKind.DATE_TIME),
            entry("DeclarationField", FieldKind.YES_NO),
            entry("EastingNorthingField", FieldKind.TEXT),
            entry("EmailAddressField", FieldKind.EMAIL),
            entry("FileUploadField", FieldKind.FILE),
            entry("FreeTextField", FieldKind.LONG_TEXT),
            entry("HiddenField", FieldKind.HIDDEN),
            entry("LatLongField", FieldKind.TEXT),
            entry("MonthYearField", FieldKind.DATE),
            entry("MultiInputField", FieldKind.UNKNOWN),
            entry("MultilineTextField", FieldKind.LONG_TEXT),
            entry("NationalGridFieldNumberField", FieldKind.TEXT),
            entry("NationalInsuranceField", FieldKind.TEXT),
            entry("NumberField", FieldKind.NUMBER),
            entry("OsGridRefField", FieldKind.TEXT),
            entry("PaymentField", FieldKind.UNKNOWN),
            entry("RadiosField", FieldKind.CHOOSE_ONE),
            entry("SelectField", FieldKind.CHOOSE_ONE),
            entry("TelephoneNumberField", FieldKind.PHONE),
            entry("TextField", FieldKind.TEXT),
            entry("TimeField", FieldKind.TIME),
            entry("UkAddressField", FieldKind.ADDRESS),
            entry("WebsiteField", FieldKind.URL),
            entry("YesNoField", FieldKind.YES_NO));

    /** Parts of the name of a type that no builder brings. */
    private static final List<Map.Entry<String, FieldKind>> NAMED = List.of(
            entry("Email", FieldKind.EMAIL),
            entry("Phone", FieldKind.PHONE),
            entry("Telephone", FieldKind.PHONE),
            entry("PostalAddress", FieldKind.ADDRESS),
            entry("Upload", FieldKind.FILE),
            entry("Signature", FieldKind.SIGNATURE),
            entry("Date", FieldKind.DATE));

    static XgovType of(Node.Members component) {
        String name = component.text("type");
        if (CONTENT.contains(name)) {
            return new XgovType(name, false, FieldKind.UNKNOWN, true);
        }
        FieldKind kind = INPUTS.get(name);
        if (kind != null) {
            return new XgovType(name, true, kind(kind, component), true);
        }
        boolean shows =
                component.get("content") != null || component.text("name").isEmpty();
        boolean asks = name.endsWith("Field") || !shows;
        return new XgovType(name, asks, named(name), false);
    }

    private static FieldKind kind(FieldKind kind, Node.Members component) {
        Node.Members options = component.object("options");
        String signs = options.text("prefix") + options.text("suffix");
        boolean money = kind == FieldKind.NUMBER
                && signs.codePoints().anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL);
        return money
                ? FieldKind.MONEY
                : kind == FieldKind.TEXT ? FieldKinds.of("text", "", options.text("autocomplete")) : kind;
    }

    private static FieldKind named(String type) {
        return NAMED.stream()
                .filter(part -> type.contains(part.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(FieldKind.UNKNOWN);
    }
}
