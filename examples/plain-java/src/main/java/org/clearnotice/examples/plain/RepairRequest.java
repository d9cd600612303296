package org.clearnotice.examples.plain;

import jakarta.validation.constraints.NotBlank;
import org.clearnotice.form.PersonalData;
import org.clearnotice.form.Question;

/** What a tenant of a city home tells the repair crew. */
public record RepairRequest(
        @Question(label = "Your name", autocomplete = "name") @NotBlank
        String name,

        @Question(label = "Where is the repair?") @NotBlank String place,

        // tag::decided[]
        @Question(label = "Anything our crew should know before they come?", kind = "LONG_TEXT")
        @PersonalData(
                category = "pd:Health",
                by = "R. Castillo, repair team",
                because = "tenants write here that they are ill, or that a machine must stay on")
        String before
        // end::decided[]
        ) {

    /** Shows nothing: what people typed stays out of logs. */
    @Override
    public String toString() {
        return "RepairRequest";
    }
}
