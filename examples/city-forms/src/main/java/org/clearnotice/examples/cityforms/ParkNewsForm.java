package org.clearnotice.examples.cityforms;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.clearnotice.form.Question;
import org.jspecify.annotations.Nullable;

/** What the park news form asks. */
record ParkNewsForm(
        @NotBlank @Email @Size(max = 254) @Question(autocomplete = "email") @Nullable String email,
        @Size(max = 80) @Question(autocomplete = "given-name") @Nullable String firstName) {

    static ParkNewsForm empty() {
        return new ParkNewsForm(null, null);
    }
}
