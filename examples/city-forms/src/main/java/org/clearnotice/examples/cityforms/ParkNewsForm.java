package org.clearnotice.examples.cityforms;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.form.Question;
import org.jspecify.annotations.Nullable;

/** What the park news form asks. */
record ParkNewsForm(
        @NotBlank @Email @Size(max = 254) @Question(autocomplete = "email") @Nullable
        String email,

        @Size(max = 80) @Question(autocomplete = "given-name") @Nullable
        String firstName) {

    static ParkNewsForm empty() {
        return new ParkNewsForm(null, null);
    }

    /** What was typed, by question. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("email", Objects.requireNonNullElse(email, ""));
        answers.put("firstName", Objects.requireNonNullElse(firstName, ""));
        return answers;
    }

    /** Shows nothing: what people typed stays out of logs. */
    @Override
    public String toString() {
        return "ParkNewsForm";
    }
}
