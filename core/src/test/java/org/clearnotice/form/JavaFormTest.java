package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaFormTest {

    enum Size {
        SMALL,
        LARGE {
            @Override
            public String toString() {
                return "big";
            }
        }
    }

    record Address(
            @NotBlank String street,
            @Question(autocomplete = "postal-code") String zip) {}

    record Child(@NotBlank String name, List<Child> siblings) {}

    record Permit(
            @Question(label = "Your name", hint = "As on your card", section = "You", autocomplete = "name") @NotBlank
            String name,

            @NotNull @Valid Address address,
            @Email String mail,
            @NotNull Size size,
            @NotEmpty Set<Size> sizes,
            List<@NotBlank String> plates,
            List<Child> children,
            Optional<String> nickname,
            Optional<Address> other,
            @Pattern(regexp = "[A-Z]{3}") String code,
            @Question(kind = "LONG_TEXT") String story,
            @AssertTrue boolean agreed) {}

    record Kinds(
            boolean flag,
            Boolean boxedFlag,
            LocalDate date,
            LocalTime time,
            Instant instant,
            int number,
            Long boxed,
            BigDecimal amount,
            URI uri,
            byte[] file,
            char letter,
            Object anything,
            Map<String, String> map,
            @Question(autocomplete = "street-address") String street,
            String text) {}

    static class Person {
        static String ignored = "";
        private transient String alsoIgnored = "";
        private String name = "";

        @NotBlank
        public String getName() {
            return name;
        }

        public String getAlsoIgnored() {
            return alsoIgnored;
        }
    }

    static class Driver extends Person {
        @NotNull
        private LocalDate born = LocalDate.EPOCH;

        private boolean local;

        @AssertTrue
        public boolean isLocal() {
            return local;
        }
    }

    private static final Form PERMIT = JavaForm.of(Permit.class, "permit", "en");

    private static FormField field(String path) {
        return PERMIT.field(path).orElseThrow();
    }

    @Test
    void eachPropertyIsOneFieldInOrderAndNestedOnesHaveDottedPaths() {
        assertThat(PERMIT.id()).isEqualTo("permit");
        assertThat(PERMIT.language()).isEqualTo("en");
        assertThat(PERMIT.fields())
                .extracting(FormField::path)
                .containsExactly(
                        "name",
                        "address.street",
                        "address.zip",
                        "mail",
                        "size",
                        "sizes",
                        "plates",
                        "children[].name",
                        "children[].siblings",
                        "nickname",
                        "other.street",
                        "other.zip",
                        "code",
                        "story",
                        "agreed");
    }

    @Test
    void constraintsSayWhatIsRequired() {
        assertThat(PERMIT.fields().stream().filter(FormField::required))
                .extracting(FormField::path)
                .containsExactly(
                        "name", "address.street", "size", "sizes", "children[].name", "other.street", "agreed");
    }

    @Test
    void enumsAreChoices() {
        FormField size = field("size");
        assertThat(size.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(size.options()).extracting(FieldOption::value).containsExactly("SMALL", "LARGE");
        FormField sizes = field("sizes");
        assertThat(sizes.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(sizes.multiple()).isTrue();
        assertThat(sizes.options()).hasSize(2);
    }

    @Test
    void listsOfPlainValuesAreOneFieldOfSeveralAnswers() {
        assertThat(field("plates").multiple()).isTrue();
        assertThat(field("plates").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field("nickname").multiple()).isFalse();
        assertThat(field("nickname").kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void aTypeWithinItselfIsCut() {
        assertThat(field("children[].siblings").kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(field("children[].siblings").multiple()).isTrue();
    }

    @Test
    void annotationsSayWhatTypesCannot() {
        FormField name = field("name");
        assertThat(name.label()).isEqualTo(LocalText.of("en", "Your name"));
        assertThat(name.hint()).isEqualTo(LocalText.of("en", "As on your card"));
        assertThat(name.section()).isEqualTo(LocalText.of("en", "You"));
        assertThat(name.autocomplete()).isEqualTo("name");
        assertThat(field("address.zip").autocomplete()).isEqualTo("postal-code");
        assertThat(field("mail").kind()).isEqualTo(FieldKind.EMAIL);
        assertThat(field("code").format()).isEqualTo("[A-Z]{3}");
        assertThat(field("story").kind()).isEqualTo(FieldKind.LONG_TEXT);
        assertThat(field("mail").label()).isEqualTo(LocalText.EMPTY);
    }

    @Test
    void aFieldNamesTheTypeThatItStandsIn() {
        assertThat(field("address.zip").at().file()).isEqualTo(Address.class.getName());
    }

    @ParameterizedTest
    @CsvSource({
        "flag, YES_NO",
        "boxedFlag, YES_NO",
        "date, DATE",
        "time, TIME",
        "instant, DATE_TIME",
        "number, NUMBER",
        "boxed, NUMBER",
        "amount, NUMBER",
        "uri, URL",
        "file, FILE",
        "letter, TEXT",
        "anything, UNKNOWN",
        "map, UNKNOWN",
        "street, ADDRESS",
        "text, TEXT",
    })
    void kindsFollowTheType(String path, FieldKind kind) {
        assertThat(JavaForm.of(Kinds.class, "kinds", "en")
                        .field(path)
                        .orElseThrow()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aBeansFieldsComeAfterItsParents() {
        Form form = JavaForm.of(Driver.class, "driver", "en");
        assertThat(form.fields()).extracting(FormField::path).containsExactly("name", "born", "local");
        assertThat(form.fields()).allMatch(FormField::required);
    }

    record Lists(String[] plates, Address[] addresses, List<? extends Address> others, char[] letters) {}

    record WrongKind(@Question(kind = "LONGTEXT") String story) {}

    @Test
    void arraysAndBoundedListsAreLists() {
        Form form = JavaForm.of(Lists.class, "lists", "en");
        assertThat(form.fields())
                .extracting(FormField::path)
                .containsExactly(
                        "plates",
                        "addresses[].street",
                        "addresses[].zip",
                        "others[].street",
                        "others[].zip",
                        "letters");
        assertThat(form.fields().get(0)).returns(true, FormField::multiple).returns(FieldKind.TEXT, FormField::kind);
        assertThat(form.fields().get(5)).returns(FieldKind.TEXT, FormField::kind);
    }

    @Test
    void aKindThatIsNoneIsNamedWithItsProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaForm.of(WrongKind.class, "wrong", "en"))
                .withMessageStartingWith("@Question of " + WrongKind.class.getName()
                        + ".story names the kind 'LONGTEXT'; it must be one of [TEXT, LONG_TEXT, ");
    }
}
