package org.clearnotice.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a type of component does, and what it asks for; every type is known or UNKNOWN, none is refused.
 *
 * <p>Types of formio.js and its premium package, of navikt's skjemabygging, of Open Forms, and of BC Gov's CHEFS, whose types are
 * those of formio.js between {@code simple} and {@code advanced}.
 *
 * @param kind of what it asks; UNKNOWN for what asks nothing
 * @param technical the person never sees it
 */
record FormIoType(FormIoRole role, FieldKind kind, boolean technical) {

    private static final FormIoType OTHER = new FormIoType(FormIoRole.UNKNOWN, FieldKind.UNKNOWN, false);
    private static final Map<String, FormIoType> KNOWN = known();

    /** The type of this name in any case; of role UNKNOWN where it is not known. */
    static FormIoType of(String name) {
        FormIoType known = KNOWN.get(name);
        return known == null ? ofOtherSpelling(name.toLowerCase(Locale.ROOT)) : known;
    }

    private static FormIoType ofOtherSpelling(String name) {
        FormIoType known = KNOWN.get(name);
        if (known == null && name.startsWith("simple")) {
            String rest = name.substring("simple".length());
            known = KNOWN.get(
                    rest.endsWith("advanced") ? rest.substring(0, rest.length() - "advanced".length()) : rest);
        }
        return known == null ? OTHER : known;
    }

    private static Map<String, FormIoType> known() {
        Map<String, FormIoType> types = new HashMap<>();
        layout(types);
        formio(types);
        navikt(types);
        openForms(types);
        chefs(types);
        return Collections.unmodifiableMap(types);
    }

    private static void layout(Map<String, FormIoType> types) {
        role(types, FormIoRole.GROUPS, "panel fieldset columns column table tabs tab well row components");
        role(types, FormIoRole.NESTS, "container datagrid editgrid dynamicWizard tree datatable tagpad edittable");
        role(types, FormIoRole.SHOWS, "content htmlelement html button reviewpage");
        role(types, FormIoRole.REFERS, "form");
        role(types, FormIoRole.SURVEY, "survey");
        role(types, FormIoRole.MAP, "datamap");
    }

    private static void formio(Map<String, FormIoType> types) {
        asks(types, FieldKind.TEXT, "textfield input tags");
        asks(types, FieldKind.LONG_TEXT, "textarea");
        asks(types, FieldKind.NUMBER, "number");
        asks(types, FieldKind.MONEY, "currency");
        asks(types, FieldKind.EMAIL, "email");
        asks(types, FieldKind.PHONE, "phoneNumber");
        asks(types, FieldKind.URL, "url");
        asks(types, FieldKind.PASSWORD, "password");
        asks(types, FieldKind.DATE, "day date");
        asks(types, FieldKind.TIME, "time");
        asks(types, FieldKind.DATE_TIME, "datetime");
        asks(types, FieldKind.YES_NO, "checkbox");
        asks(types, FieldKind.CHOOSE_ONE, "select radio resource");
        asks(types, FieldKind.CHOOSE_MANY, "selectboxes");
        asks(types, FieldKind.FILE, "file");
        asks(types, FieldKind.SIGNATURE, "signature");
        asks(types, FieldKind.ADDRESS, "address location");
        asks(types, FieldKind.UNKNOWN, "recaptcha captcha sketchpad stripe");
        hides(types, "hidden datasource");
    }

    private static void navikt(Map<String, FormIoType> types) {
        role(types, FormIoRole.GROUPS, "navSkjemagruppe");
        role(types, FormIoRole.SHOWS, "alertstripe image accordion");
        asks(types, FieldKind.TEXT, "fnrfield orgNr bankAccount iban firstName surname identity sender");
        asks(types, FieldKind.LONG_TEXT, "formioTextArea");
        asks(types, FieldKind.DATE, "navDatepicker monthPicker year addressValidity");
        asks(types, FieldKind.YES_NO, "navCheckbox");
        asks(types, FieldKind.CHOOSE_ONE, "radiopanel navSelect landvelger valutavelger activities");
        asks(types, FieldKind.CHOOSE_MANY, "dataFetcher");
        asks(types, FieldKind.FILE, "attachment");
        asks(types, FieldKind.ADDRESS, "navAddress");
        asks(types, FieldKind.UNKNOWN, "drivinglist");
        hides(types, "maalgruppe");
    }

    private static void openForms(Map<String, FormIoType> types) {
        role(types, FormIoRole.SHOWS, "softRequiredErrors");
        asks(types, FieldKind.TEXT, "bsn postcode licenseplate customerProfile customerInteraction");
        asks(types, FieldKind.EMAIL, "cosign");
        asks(types, FieldKind.CHOOSE_ONE, "productPrice");
        asks(types, FieldKind.CHOOSE_MANY, "npFamilyMembers");
        asks(types, FieldKind.ADDRESS, "addressNL map");
        asks(types, FieldKind.UNKNOWN, "partners children");
        types.put("coSign", new FormIoType(FormIoRole.ASKS, FieldKind.UNKNOWN, false));
    }

    private static void chefs(Map<String, FormIoType> types) {
        role(types, FormIoRole.GROUPS, "simplecols2 simplecols3 simplecols4");
        role(types, FormIoRole.SHOWS, "simplebtnsubmit simplebtnreset simpleheading simpleparagraph");
        asks(types, FieldKind.CHOOSE_ONE, "simpleradios orgbook");
        asks(types, FieldKind.CHOOSE_MANY, "simplecheckboxes");
        asks(types, FieldKind.ADDRESS, "bcaddress");
    }

    private static void role(Map<String, FormIoType> types, FormIoRole role, String names) {
        put(types, names, new FormIoType(role, FieldKind.UNKNOWN, false));
    }

    private static void asks(Map<String, FormIoType> types, FieldKind kind, String names) {
        put(types, names, new FormIoType(FormIoRole.ASKS, kind, false));
    }

    private static void hides(Map<String, FormIoType> types, String names) {
        put(types, names, new FormIoType(FormIoRole.ASKS, FieldKind.HIDDEN, true));
    }

    private static void put(Map<String, FormIoType> types, String names, FormIoType type) {
        for (String name : names.split(" ")) {
            types.put(name, type);
            types.put(name.toLowerCase(Locale.ROOT), type);
        }
    }
}
