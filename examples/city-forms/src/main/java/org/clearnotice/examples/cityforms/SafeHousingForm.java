package org.clearnotice.examples.cityforms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.form.Question;
import org.jspecify.annotations.Nullable;

/** What the emergency housing form asks: four answers to begin with, and nothing else must be told. */
record SafeHousingForm(
        @NotBlank @Size(max = 80) @Nullable String callName,

        @NotBlank @Pattern(regexp = "|[1-9][0-9]?") @Nullable
        String beds,

        @Valid Contact contact,

        @Size(max = 2000) @Question(kind = "LONG_TEXT") @Nullable
        String happened,

        @Size(max = 500) @Question(kind = "LONG_TEXT") @Nullable
        String health,

        @Size(max = 100) @Nullable String childrenAges,

        @Valid Other other) {

    SafeHousingForm {
        contact = contact == null ? new Contact(null, null) : contact;
        other = other == null ? new Other(null) : other;
    }

    static SafeHousingForm empty() {
        return new SafeHousingForm(null, null, new Contact(null, null), null, null, null, new Other(null));
    }

    /** What was typed, by question; a question that was left out leaves no trace. */
    Map<String, String> answers() {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("callName", callName);
        asked.put("beds", beds);
        asked.put("contact.safePhone", contact.safePhone());
        asked.put("contact.safeTime", contact.safeTime());
        asked.put("happened", happened);
        asked.put("health", health);
        asked.put("childrenAges", childrenAges);
        asked.put("other.firstName", other.firstName());
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((question, answer) -> {
            if (answer != null && !answer.isBlank()) {
                answers.put(question, answer);
            }
        });
        return answers;
    }

    /** Shows nothing, not even what the form is about: what people typed stays out of logs. */
    @Override
    public String toString() {
        return "Form";
    }

    /** How and when a call does no harm. */
    record Contact(
            @NotBlank @Pattern(regexp = "|[0-9+() .-]{7,20}") @Question(kind = "PHONE") @Nullable
            String safePhone,

            @NotBlank @Size(max = 200) @Nullable String safeTime) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** The person who hurt them. */
    record Other(@Size(max = 80) @Nullable String firstName) {

        @Override
        public String toString() {
            return "Other";
        }
    }
}
