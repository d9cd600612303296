package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotBlank;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaFormJacksonTest {

    private static Form form(Class<?> type) {
        return JavaForm.of(type, "form", "en");
    }

    private static List<String> paths(Class<?> type) {
        return form(type).fields().stream().map(FormField::path).toList();
    }

    private static FormField field(Class<?> type, String path) {
        return form(type).field(path).orElseThrow();
    }

    enum Reason {
        @JsonProperty("too-loud")
        @Question(label = "It is too loud")
        NOISE,
        OTHER
    }

    enum Area {
        NORTH(1),
        SOUTH(2);

        private final int number;

        Area(int number) {
            this.number = number;
        }

        @JsonValue
        int number() {
            return number;
        }
    }

    record Street(String name, String number) {}

    record Plate(@JsonValue String text) {}

    @JsonPropertyOrder({"reason", "birth_date"})
    @JsonIgnoreProperties("internal")
    record Report(
            @JsonProperty("birth_date") @JsonFormat(pattern = "dd.MM.yyyy")
            LocalDate birthDate,

            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            String caseNumber,

            @JsonIgnore String secret,
            String internal,
            @JsonUnwrapped(prefix = "home_") Street home,

            @JsonPropertyDescription("What happened") @JsonProperty(required = true)
            String story,

            Reason reason,
            Area area,
            Plate plate,
            List<Plate> plates) {}

    @Test
    void jacksonsNamesOrderAndOmissionsAreFollowed() {
        assertThat(paths(Report.class))
                .containsExactly(
                        "reason", "birth_date", "home_name", "home_number", "story", "area", "plate", "plates");
        assertThat(field(Report.class, "birth_date").format()).isEqualTo("dd.MM.yyyy");
        assertThat(field(Report.class, "story"))
                .returns(true, FormField::required)
                .returns(LocalText.of("en", "What happened"), FormField::hint);
    }

    @Test
    void enumsOfferWhatJacksonSends() {
        assertThat(field(Report.class, "reason").options())
                .containsExactly(
                        new FieldOption("too-loud", LocalText.of("en", "It is too loud")),
                        new FieldOption("OTHER", LocalText.of("en", "OTHER")));
        assertThat(field(Report.class, "area").options())
                .extracting(FieldOption::value)
                .containsExactly("1", "2");
    }

    @Test
    void aTypeThatIsWrittenAsAValueIsOneQuestion() {
        assertThat(field(Report.class, "plate").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field(Report.class, "plate").multiple()).isFalse();
        assertThat(field(Report.class, "plates").multiple()).isTrue();
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake(String firstName, String ssnLast4, String homeURL) {}

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    record Kebab(String firstName, @JsonProperty("as_it_is") String asItIs) {}

    @Test
    void aNamingStrategyRenamesWhatHasNoNameOfItsOwn() {
        assertThat(paths(Snake.class)).containsExactly("first_name", "ssn_last4", "home_url");
        assertThat(paths(Kebab.class)).containsExactly("first-name", "as_it_is");
    }

    sealed interface Contact permits ByMail, ByPhone {}

    record ByMail(@NotBlank String name, @NotBlank String street) implements Contact {}

    record ByPhone(@NotBlank String name, String phone) implements Contact {}

    record Request(Contact contact, List<Contact> others) {}

    @Test
    void ofASealedTypeEverySubtypesQuestionsAreAskedOnce() {
        assertThat(paths(Request.class))
                .containsExactly(
                        "contact.name",
                        "contact.street",
                        "contact.phone",
                        "others[].name",
                        "others[].street",
                        "others[].phone");
        assertThat(field(Request.class, "contact.name"))
                .returns("", FormField::shownIf)
                .returns(true, FormField::required);
        assertThat(field(Request.class, "contact.street").shownIf()).isEqualTo("Contact is ByMail");
        assertThat(paths(Contact.class)).containsExactly("name", "street", "phone");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Car.class, name = "car"), @JsonSubTypes.Type(Bike.class)})
    interface Vehicle {}

    record Car(String plate, String color) implements Vehicle {}

    @JsonTypeName("bike")
    record Bike(String color, Vehicle trailer) implements Vehicle {}

    record Permit(Vehicle vehicle) {}

    @Test
    void thePropertyThatNamesTheSubtypeIsAQuestion() {
        assertThat(paths(Permit.class))
                .containsExactly("vehicle.kind", "vehicle.plate", "vehicle.color", "vehicle.trailer");
        FormField kind = field(Permit.class, "vehicle.kind");
        assertThat(kind.options()).extracting(FieldOption::value).containsExactly("car", "bike");
        assertThat(kind.required()).isTrue();
        assertThat(field(Permit.class, "vehicle.plate").shownIf()).isEqualTo("Vehicle is car");
        assertThat(field(Permit.class, "vehicle.trailer").kind()).as("cut").isEqualTo(FieldKind.UNKNOWN);
    }

    record Page<T>(T item, List<T> more, T[] array) {}

    record Pages(Page<Street> streets, Page<String> texts) {}

    static class Base<T> {
        private @Nullable T value;
    }

    static class Child extends Base<Street> {
        public void setWithoutField(LocalDate date) {}

        public void settle(String no) {}
    }

    @Test
    void typeVariablesStandForWhatTheyAreUsedWith() {
        assertThat(paths(Pages.class))
                .containsExactly(
                        "streets.item.name",
                        "streets.item.number",
                        "streets.more[].name",
                        "streets.more[].number",
                        "streets.array[].name",
                        "streets.array[].number",
                        "texts.item",
                        "texts.more",
                        "texts.array");
        assertThat(field(Pages.class, "texts.item").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(paths(Page.class)).containsExactly("item", "more", "array");
    }

    @Test
    void aBeansSetterWithoutAFieldIsAProperty() {
        assertThat(paths(Child.class)).containsExactly("value.name", "value.number", "withoutField");
        assertThat(field(Child.class, "withoutField").kind()).isEqualTo(FieldKind.DATE);
    }

    static class Open {
        private Map<String, Street> byName = Map.of();
        private Map<String, String> plain = Map.of();
        private List<List<String>> lists = List.of();

        @JsonAnySetter
        public void any(String name, Object value) {}
    }

    @Test
    void whatHasNoNamesOfItsOwnIsStillAQuestion() {
        assertThat(paths(Open.class)).containsExactly("byName.*.name", "byName.*.number", "plain", "lists", "*");
        assertThat(field(Open.class, "plain"))
                .returns(FieldKind.UNKNOWN, FormField::kind)
                .returns(true, FormField::multiple);
        assertThat(field(Open.class, "lists").kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(field(Open.class, "*").kind()).isEqualTo(FieldKind.UNKNOWN);
    }

    record Kinds(
            UUID uuid,
            Locale locale,
            Currency currency,
            File file,
            Path path,
            Calendar calendar,
            OptionalInt optionalInt,
            Optional<LocalDate> optionalDate,
            StringBuilder builder,
            @URL String url,
            java.sql.Date sql) {}

    @ParameterizedTest
    @CsvSource({
        "uuid, TEXT",
        "locale, TEXT",
        "currency, TEXT",
        "file, FILE",
        "path, FILE",
        "calendar, DATE_TIME",
        "optionalInt, NUMBER",
        "optionalDate, DATE",
        "builder, TEXT",
        "url, URL",
        "sql, DATE"
    })
    void kindsFollowTheType(String path, FieldKind kind) {
        assertThat(field(Kinds.class, path).kind()).isEqualTo(kind);
    }

    record Ten<T>(T a, T b, T c, T d, T e, T f, T g, T h, T i, T j) {}

    record Many(Ten<Ten1<Ten2<Ten3<String>>>> all) {}

    record Ten1<T>(T a, T b, T c, T d, T e, T f, T g, T h, T i, T j) {}

    record Ten2<T>(T a, T b, T c, T d, T e, T f, T g, T h, T i, T j) {}

    record Ten3<T>(T a, T b, T c, T d, T e, T f, T g, T h, T i, T j) {}

    @Test
    void aTypeThatUnfoldsIntoThousandsIsRefused() {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> form(Many.class));
        assertThat(Objects.requireNonNull(refused).findings().toString()).startsWith("ERROR FORM-04");
    }
}
