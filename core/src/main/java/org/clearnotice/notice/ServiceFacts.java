package org.clearnotice.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.ServiceContext;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one service: one form, one notice.
 *
 * @param neutralTitle said instead of the title in page titles, file names and receipts
 * @param version the same version with other words is an error
 * @param formId where the form's own id is no token, or its file holds several
 * @param uiSchema a file inside the folder: the UI schema of a form that is a JSON Schema
 * @param fields by path: only what the form does not say itself
 * @param automated null where no computer decides
 * @param subjectScope receipts of one scope link; the service id unless set
 */
public record ServiceFacts(
        @NotNull @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE)
        String id,

        @NotNull LocalText title,
        @Nullable LocalText neutralTitle,

        @NotNull @Pattern(regexp = FactForms.VERSION, message = FactForms.VERSION_RULE)
        String version,

        @NotNull LocalDate updated,
        @Nullable LocalDate nextReview,
        @NotNull String form,

        @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE) @Nullable
        String formId,

        @Nullable String uiSchema,
        @NotEmpty List<Channel> channels,
        ServiceContext context,
        List<Origin> sources,
        @Nullable @Valid Office collector,
        @NotEmpty List<@Valid Purpose> purposes,
        Map<String, @Valid FieldFacts> fields,
        List<@Valid Recipient> recipients,
        @NotEmpty List<@Valid Retention> retention,
        List<Term> protections,
        List<@Valid ProtectingLaw> laws,
        @Nullable @Valid Automated automated,
        Biometrics biometrics,
        SensitiveFacts sensitive,
        List<City.@Valid Joint> jointControllers,

        @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE) @Nullable
        String subjectScope) {

    /** What is done with faces and other bodily marks; PHOTO_ONLY compares nothing. */
    public enum Biometrics {
        NONE,
        PHOTO_ONLY,
        FACE_ONE_TO_ONE,
        FACE_ONE_TO_MANY,
        OTHER
    }

    /** Where data comes from: PERSON, OTHER_PERSON, or a named register. */
    public record Origin(String code, @Nullable String register) {}

    /** What the city adds to one field. */
    public record FieldFacts(
            @Nullable LocalText why,
            @Nullable LocalText ifMissing,
            @Nullable Exposure exposure,
            @Nullable Override override) {}

    /** What a person decided instead of what was recognised, as it is written; whether it holds is asked later. */
    public record Override(
            @Nullable String category,
            @Nullable String tier,
            @Nullable String by,
            @Nullable String because) {

        boolean isSigned() {
            return by != null && !by.isBlank() && because != null && !because.isBlank();
        }
    }

    /** Who gets what, and why. @param place a DPV location without {@code loc:} */
    public record Recipient(
            @NotBlank String name,
            @NotNull Role role,
            FieldSet gets,
            @NotNull LocalText why,

            @Pattern(regexp = FactForms.PLACE, message = FactForms.PLACE_RULE) @Nullable
            String place,

            @Nullable String contract) {

        public enum Role {
            CONTROLLER,
            PROCESSOR,
            AUTHORITY,
            THIRD_PARTY
        }
    }

    /** A law that protects this data. */
    public record ProtectingLaw(
            @NotBlank String cite, @NotNull LocalText says, FieldSet fields) {}

    /** A computer takes part in the decision. */
    public record Automated(
            @NotNull LocalText what,
            @Nullable LocalText inputs,
            @Nullable LocalText outcome,
            @Nullable LocalText humanCheck,
            @Nullable LocalText ask,
            @Nullable String register) {}

    /** The office that collects: the service's own, or the city's controller. */
    Office collectedBy(City city) {
        return collector == null ? city.controller() : collector;
    }

    /** What receipts and page titles call the service. */
    LocalText publicTitle() {
        return neutralTitle == null ? title : neutralTitle;
    }

    String scope() {
        return subjectScope == null ? id : subjectScope;
    }
}
