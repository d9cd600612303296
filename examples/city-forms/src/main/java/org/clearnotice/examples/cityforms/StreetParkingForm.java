package org.clearnotice.examples.cityforms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.form.Question;
import org.jspecify.annotations.Nullable;

/** What the street parking form asks. */
record StreetParkingForm(@Valid Applicant applicant, @Valid Vehicle vehicle) {

    StreetParkingForm {
        applicant = applicant == null ? new Applicant(null, null, null, null) : applicant;
        vehicle = vehicle == null ? new Vehicle(null) : vehicle;
    }

    static StreetParkingForm empty() {
        return new StreetParkingForm(new Applicant(null, null, null, null), new Vehicle(null));
    }

    /** What was typed, by question. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("applicant.name", Objects.requireNonNullElse(applicant.name(), ""));
        answers.put("applicant.address", Objects.requireNonNullElse(applicant.address(), ""));
        answers.put("applicant.email", Objects.requireNonNullElse(applicant.email(), ""));
        answers.put("applicant.phone", Objects.requireNonNullElse(applicant.phone(), ""));
        answers.put("vehicle.plate", Objects.requireNonNullElse(vehicle.plate(), ""));
        return answers;
    }

    /** Shows nothing: what people typed stays out of logs. */
    @Override
    public String toString() {
        return "StreetParkingForm";
    }

    record Applicant(
            @NotBlank @Size(max = 120) @Question(autocomplete = "name") @Nullable
            String name,

            @NotBlank @Size(max = 300) @Question(autocomplete = "street-address", kind = "ADDRESS") @Nullable
            String address,

            @Email @Size(max = 254) @Question(autocomplete = "email") @Nullable
            String email,

            @Pattern(regexp = "|[0-9+() .-]{7,20}") @Question(autocomplete = "tel", kind = "PHONE") @Nullable
            String phone) {

        @Override
        public String toString() {
            return "Applicant";
        }
    }

    record Vehicle(
            @NotBlank @Pattern(regexp = "|[A-Za-z0-9 -]{2,10}") @Nullable
            String plate) {

        @Override
        public String toString() {
            return "Vehicle";
        }
    }
}
