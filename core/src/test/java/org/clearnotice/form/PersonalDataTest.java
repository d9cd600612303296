package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code @PersonalData} may stand, and which question then has which decision. */
class PersonalDataTest {

    private static final String FIFTY = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String THOUSAND = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY
            + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + FIFTY;
    private static final String TEN_THOUSAND =
            THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;

    record Address(
            String street,

            @PersonalData(category = "pd:PostalCode", by = "Z", because = "z")
            String zip) {}

    record Plate(
            @JsonValue @PersonalData(category = "pd:VehicalLicenseRegistration", by = "V", because = "v")
            String text) {}

    record Housing(
            String plain,

            @PersonalData(category = "pd:Health", tier = "SENSITIVE", by = "R. Castillo", because = "a diagnosis")
            String need,

            @PersonalData(category = "x:ViolenceOrVictim", by = "S", because = "s")
            Address shelter,

            Address home,

            @PersonalData(category = "pd:City", by = "L", because = "l")
            List<Address> before,

            @PersonalData(category = "pd:Region", by = "M", because = "m")
            Map<String, Address> byName,

            @PersonalData(category = "pd:Name", by = "O", because = "o")
            Optional<String> nickname,

            @PersonalData(category = "pd:Country", by = "U", because = "u") @JsonUnwrapped(prefix = "u_")
            Address unwrapped,

            Plate plate,

            @PersonalData(category = "x:NonPersonal", by = "P", because = "p")
            Plate toy,

            @PersonalData(category = "pd:Age", by = "N", because = "n") @JsonProperty("in-years")
            int age,

            Pet pet) {}

    sealed interface Pet permits Dog, Cat {}

    record Dog(
            @PersonalData(category = "x:PetInformation", by = "D", because = "d")
            String name,

            String chip) implements Pet {}

    record Cat(
            @PersonalData(category = "x:PetInformation", by = "C", because = "c")
            String name) implements Pet {}

    static class Person {
        @PersonalData(category = "pd:Name", by = "F", because = "on the field")
        private String onField = "";

        private String onGetter = "";
        private String onSetter = "";
        private boolean onIs;

        @PersonalData(category = "pd:Name", by = "F", because = "the field goes before")
        private String onBoth = "";

        private String redeclared = "";

        @PersonalData(category = "pd:Age", by = "G", because = "on the getter")
        public String getOnGetter() {
            return onGetter;
        }

        @PersonalData(category = "pd:Gender", by = "H", because = "on the setter")
        public void setOnSetter(String value) {
            onSetter = value;
        }

        @PersonalData(category = "pd:Health", by = "I", because = "on an is-getter")
        public boolean isOnIs() {
            return onIs;
        }

        @PersonalData(category = "pd:Age", by = "B", because = "the getter comes after")
        public String getOnBoth() {
            return onBoth;
        }

        @PersonalData(category = "pd:City", by = "J", because = "no field of this name")
        public void setOnlySet(String value) {
            onSetter = value;
        }
    }

    static class Driver extends Person {
        @PersonalData(category = "pd:Region", by = "K", because = "again in the subclass")
        private String redeclared = "";

        private String own = "";
    }

    private static @Nullable FieldDecision decided(Class<?> type, String path) {
        return JavaForm.of(type, "f", "en").field(path).orElseThrow().decided();
    }

    @ParameterizedTest
    @CsvSource({
        "need, pd:Health, R. Castillo, Housing.need",
        "shelter.street, x:ViolenceOrVictim, S, Housing.shelter",
        "shelter.zip, pd:PostalCode, Z, Address.zip",
        "home.zip, pd:PostalCode, Z, Address.zip",
        "before[].street, pd:City, L, Housing.before",
        "before[].zip, pd:PostalCode, Z, Address.zip",
        "byName.*.street, pd:Region, M, Housing.byName",
        "nickname, pd:Name, O, Housing.nickname",
        "u_street, pd:Country, U, Housing.unwrapped",
        "u_zip, pd:PostalCode, Z, Address.zip",
        "plate, pd:VehicalLicenseRegistration, V, Plate.text",
        "toy, x:NonPersonal, P, Housing.toy",
        "in-years, pd:Age, N, Housing.age",
        "pet.name, x:PetInformation, D, Dog.name",
    })
    void onARecordComponentOrAroundIt(String path, String category, String by, String where) {
        FieldDecision said = Objects.requireNonNull(decided(Housing.class, path));
        assertThat(said.category()).isEqualTo(category);
        assertThat(said.by()).isEqualTo(by);
        assertThat(said.where()).isEqualTo("PersonalDataTest." + where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "home.street", "pet.chip"})
    void whatNobodyDecidedHasNone(String path) {
        assertThat(decided(Housing.class, path)).isNull();
    }

    @Test
    void everyMemberIsKeptAsItStands() {
        assertThat(decided(Housing.class, "need"))
                .isEqualTo(new FieldDecision(
                        "pd:Health", "SENSITIVE", "R. Castillo", "a diagnosis", "PersonalDataTest.Housing.need"));
    }

    @ParameterizedTest
    @CsvSource({
        "onField, pd:Name, Person.onField",
        "onGetter, pd:Age, Person.onGetter",
        "onSetter, pd:Gender, Person.onSetter",
        "onIs, pd:Health, Person.onIs",
        "onBoth, pd:Name, Person.onBoth",
        "onlySet, pd:City, Person.onlySet",
        "redeclared, pd:Region, Driver.redeclared",
    })
    void onABeansFieldOrAccessorAlsoAnInheritedOne(String path, String category, String where) {
        FieldDecision said = Objects.requireNonNull(decided(Driver.class, path));
        assertThat(said.category()).isEqualTo(category);
        assertThat(said.where()).isEqualTo("PersonalDataTest." + where);
        assertThat(decided(Driver.class, "own")).isNull();
    }

    record Blank(
            @PersonalData(category = " ", by = "", because = "\u00a0")
            String a) {}

    record Twice(Blank first, Blank second) {}

    record TooLong(
            @PersonalData(category = "pd:Name", by = "x", because = TEN_THOUSAND + TEN_THOUSAND + "x")
            String a) {}

    record Ignored(
            @PersonalData(category = "pd:Name", by = "x", because = "y") @JsonIgnore
            String secret,

            String asked) {}

    static class Strays {
        @PersonalData(category = "pd:Name", by = "x", because = "y")
        static String shared = "";

        @PersonalData(category = "pd:Name", by = "x", because = "y")
        private transient String passing = "";

        private String asked = "";

        @PersonalData(category = "pd:Name", by = "x", because = "y")
        public String getFullName() {
            return asked;
        }
    }

    sealed interface Contradicting permits One, Two {}

    record One(
            @PersonalData(category = "pd:Name", by = "x", because = "y")
            String note) implements Contradicting {}

    record Two(
            @PersonalData(category = "pd:Health", by = "x", because = "y")
            String note) implements Contradicting {}

    sealed interface HalfSaid permits Three, Four {}

    record Three(String note) implements HalfSaid {}

    record Four(
            @PersonalData(category = "x:NonPersonal", by = "x", because = "y")
            String note) implements HalfSaid {}

    private static List<String> refused(Class<?> type) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> JavaForm.of(type, "f", "en"));
        assertThat(refused).as(type.getSimpleName()).isNotNull();
        return refused.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void aDecisionThatNobodySignedIsRefusedOnceForEachMember() {
        String place =
                "ERROR FORM-07 " + Blank.class.getName() + ": @PersonalData of PersonalDataTest.Blank.a has no '";
        assertThat(refused(Twice.class))
                .containsExactly(
                        place + "category', and a decision needs category, person and reason"
                                + " (add 'category', or take the decision out)",
                        place + "by', and a decision needs category, person and reason"
                                + " (add 'by', or take the decision out)",
                        place + "because', and a decision needs category, person and reason"
                                + " (add 'because', or take the decision out)");
    }

    @Test
    void aReasonThatNobodyCanReadIsRefused() {
        assertThat(refused(TooLong.class))
                .containsExactly("ERROR FORM-05 " + TooLong.class.getName()
                        + ": a decision of 'a' has 20001 characters; at most 20000 are read"
                        + " (is it really one? mend it in the form's definition)");
    }

    @Test
    void aDecisionAboutNothingThatIsAskedIsRefused() {
        String end = " stands on nothing that the form asks (put it on a property that is filled in, or take it out)";
        assertThat(refused(Ignored.class))
                .containsExactly("ERROR FORM-09 " + Ignored.class.getName()
                        + ": @PersonalData of PersonalDataTest.Ignored.secret" + end);
        assertThat(refused(Strays.class))
                .containsExactly(
                        "ERROR FORM-09 " + Strays.class.getName()
                                + ": @PersonalData of PersonalDataTest.Strays.fullName" + end,
                        "ERROR FORM-09 " + Strays.class.getName() + ": @PersonalData of PersonalDataTest.Strays.passing"
                                + end,
                        "ERROR FORM-09 " + Strays.class.getName() + ": @PersonalData of PersonalDataTest.Strays.shared"
                                + end);
    }

    @Test
    void twoTypesThatAskTheSameQuestionDecideTheSame() {
        assertThat(refused(Contradicting.class))
                .containsExactly("ERROR FORM-12 " + One.class.getName()
                        + ": 'note' is asked by two types, and @PersonalData says different things of it, or nothing in one"
                        + " of them: " + One.class.getName() + " and " + Two.class.getName()
                        + " (let both say the same)");
        assertThat(refused(HalfSaid.class))
                .singleElement()
                .asString()
                .startsWith("ERROR FORM-12 " + Four.class.getName());
    }

    @Test
    void aDecisionIsWrittenIntoTheFormFileAndReadBack() {
        Form form = JavaForm.of(Housing.class, "housing", "en");
        String text = FormFile.write(form);
        assertThat(text)
                .contains("\"decided\":{\"because\":\"a diagnosis\",\"by\":\"R. Castillo\",\"category\":\"pd:Health\","
                        + "\"tier\":\"SENSITIVE\",\"where\":\"PersonalDataTest.Housing.need\"}");
        Form read = FormFormats.bundled()
                .read(Source.of("housing.json", text))
                .forms()
                .get(0);
        assertThat(read.fields())
                .extracting(FormField::decided)
                .containsExactlyElementsOf(
                        form.fields().stream().map(FormField::decided).toList());
    }

    record Undecided(String need) {}

    record Decided(
            @PersonalData(category = "pd:Health", by = "R. Castillo", because = "a diagnosis")
            String need) {}

    @Test
    void theQuestionIsTheSameWhateverWasDecided() {
        Form before = JavaForm.of(Undecided.class, "f", "en");
        Form after = JavaForm.of(Decided.class, "f", "en");
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(FormDifference.between(before, after).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"category\":\"pd:Name\",\"by\":\"x\"} | ERROR FORM-07 f.json:1:34: 'decided' in the form file has no 'because'",
                "{\"category\":\"pd:Name\",\"by\":\"\\u0009\",\"because\":\"y\"} | ERROR FORM-07 f.json:1:34: 'decided' in the form file has no 'by'",
                "{\"by\":\"x\",\"because\":\"y\",\"where\":\"A.b\"} | ERROR FORM-07 f.json:1:34: @PersonalData of A.b has no 'category'",
                "{\"category\":\"pd:Name\",\"by\":\"x\",\"becuase\":\"y\"} | ERROR DOC-04 f.json:1:65: unknown member 'becuase' (did you mean 'because'?)",
                "\"pd:Name\" | ERROR DOC-05 f.json:1:34: here stands a text; it must be an object",
            })
    void aDecisionInAFormFileIsReadAsStrictly(String decided, String line) {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> FormFormats.bundled()
                        .read(Source.of("f.json", "{\"fields\":[{\"path\":\"a\",\"decided\":" + decided + "}]}")));
        assertThat(refused.findings().toString().lines()).anyMatch(found -> found.startsWith(line));
    }
}
