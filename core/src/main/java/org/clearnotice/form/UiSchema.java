package org.clearnotice.form;

import java.util.List;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What a UI schema says of one place of the data and of the places in it. */
interface UiSchema {

    /** Where there is no UI schema. */
    UiSchema NONE = new UiSchema() {};

    /**
     * What it says of a field; what is empty is left to the schema.
     *
     * @param hint in place of the schema's description
     * @param help beside it
     * @param widget the name of the control, in the UI schema's words
     * @param enumLabels labels of the options, in order or by value; null where there are none
     * @param section in place of the section that follows from the schema; null where it says none
     * @param order of the field in the form; fields of one order keep that of the schema
     */
    record Look(
            LocalText label,
            LocalText hint,
            LocalText help,
            LocalText placeholder,
            String autocomplete,
            String widget,
            @Nullable Node enumLabels,
            boolean hidden,
            @Nullable LocalText section,
            String shownIf,
            int order) {

        /** The order of fields that it does not show: after all others. */
        static final int LEFT_OUT = Integer.MAX_VALUE;

        static final Look PLAIN = new Look(
                LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, "", "", null, false, null, "", 0);

        /** The same, shown by this control. */
        Look shownAs(String control) {
            return new Look(
                    label, hint, help, placeholder, autocomplete, control, enumLabels, hidden, section, shownIf, order);
        }
    }

    default Look look() {
        return Look.PLAIN;
    }

    default UiSchema property(String name) {
        return this;
    }

    default UiSchema items() {
        return this;
    }

    /** The element of a list at this position, from 0. */
    default UiSchema position(int at) {
        return items();
    }

    /** The names in the order in which they are shown. */
    default List<String> ordered(Set<String> names) {
        return List.copyOf(names);
    }

    /** What it says of this place that concerns none of these properties. */
    default List<Finding> beside(Set<String> names) {
        return List.of();
    }

    /** Takes note of a field that it does not show. */
    default void leftOut(String path) {}

    /** What is wrong with it as a whole, once every place was looked at. */
    default List<Finding> findings() {
        return List.of();
    }
}
