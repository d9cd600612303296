package org.clearnotice.form;

import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;

/** How much one file may ask: no form that a person fills in comes near. */
final class FormLimits {

    static final int MAX_FIELDS = 5_000;

    private FormLimits() {}

    /** FORM-04, of whoever has so many fields. */
    static void refuseMoreThanMost(int fields, String who, String file) {
        if (fields > MAX_FIELDS) {
            throw new FindingsException(Findings.of(
                    Finding.error("FORM-04", who + " " + fields + " fields; at most " + MAX_FIELDS + " are read")
                            .at(Place.of(file))
                            .fix("split it, or hand in the form alone")));
        }
    }
}
