package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms in words, through the classifier: every reason names a rule that stands in a file. */
class ReasonsTest {

    /** Title, then fields: {@code section > label KIND}. */
    private static final List<String> FORMS = List.of("""
            Help with rent
            Your name TEXT
            Date of birth DATE
            Social security number TEXT
            Monthly income MONEY
            Email EMAIL
            Password PASSWORD
            Gender CHOOSE_ONE
            Postal code TEXT
            Bill or lease FILE
            Frobnication TEXT""", """
            Community survey
            Gender CHOOSE_ONE
            Age group CHOOSE_ONE
            Household size NUMBER
            Postal code TEXT
            Comments LONG_TEXT""", """
            Ask for a safe place
            Home address TEXT
            Domestic violence YES_NO
            Domestic violence > What else should we know? LONG_TEXT
            Domestic violence > Photos FILE
            Respondent > Name TEXT
            Patient > Phone number PHONE
            Victim > Email EMAIL""", """
            Summer camp
            Child > Name TEXT
            Child > Date of birth DATE
            Foster care YES_NO
            Emergency contact > Phone number PHONE
            Latitude TEXT
            Countries visited TEXT""", """
            Report a pothole
            Location of the pothole TEXT
            Photos of the pothole FILE
            What is wrong? LONG_TEXT
            Size of the hole NUMBER""");

    private static final List<ServiceContext> SERVICES = Stream.concat(
                    Stream.of(new ServiceContext("VIOLENCE", Audience.ANYONE)),
                    Stream.of(Audience.values()).map(audience -> new ServiceContext(null, audience)))
            .toList();

    static List<RiskAssessment> assessments() {
        List<RiskAssessment> assessments = new ArrayList<>();
        for (String text : FORMS) {
            Form form = form(text);
            SERVICES.forEach(service -> assessments.add(
                    RiskAssessment.of(form, FieldClassifier.bundled().classify(form), TierPolicy.bundled(), service)));
        }
        return assessments;
    }

    private static Form form(String text) {
        List<String> lines = text.lines().toList();
        List<FormField> fields = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int section = line.indexOf(" > ");
            int kind = line.lastIndexOf(' ');
            fields.add(FormField.at("f" + fields.size())
                    .section(LocalText.of("en", section < 0 ? "" : line.substring(0, section)))
                    .label(LocalText.of("en", line.substring(section < 0 ? 0 : section + 3, kind)))
                    .kind(FieldKind.valueOf(line.substring(kind + 1)))
                    .build());
        }
        return new Form("f", LocalText.of("en", lines.get(0)), "en", fields);
    }

    private static Stream<Reason> reasons(RiskAssessment assessment) {
        return Stream.concat(
                assessment.reasons().stream(), assessment.fields().stream().flatMap(field -> field.reasons().stream()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyReasonNamesARuleThatStandsInItsFile(RiskAssessment assessment) {
        assertThat(reasons(assessment)).isNotEmpty().allSatisfy(reason -> {
            assertThat(lines(reason.file())).anyMatch(line -> line.startsWith(reason.code() + " "));
            assertThat(reason.text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyFieldSaysWhyItIsAsHeavyAsItIs(RiskAssessment assessment) {
        assertThat(assessment.fields())
                .allSatisfy(field -> assertThat(field.reasons()).isNotEmpty());
    }

    /** Else a raiser would wait for what no classifier says. */
    @Test
    void everyRaiserFiresOnAFormThatTheClassifierHasRead() {
        List<String> fired = assessments().stream()
                .flatMap(assessment -> assessment.reasons().stream())
                .map(Reason::code)
                .distinct()
                .toList();
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(
                        Raisers.bundled().lines().stream().map(Raiser::id).toList());
    }

    @Test
    void whatAFieldWeighsAloneIsToldByItsRule() {
        assertThat(alone("Community survey\nGender CHOOSE_ONE"))
                .isEqualTo(new Reason("pd:Gender", "pd:Gender is PERSONAL", "risk/tiers.txt"));
        assertThat(alone("Report a pothole\nWhat is wrong? LONG_TEXT"))
                .isEqualTo(new Reason(
                        "x:FreeText", "x:FreeText is NONE here, since it is about a thing", "risk/tiers.txt"));
        assertThat(alone("Help\nDomestic violence > What happened? LONG_TEXT"))
                .as("which of the file's rules it is, is for the file to say")
                .extracting(Reason::text, Reason::file)
                .containsExactly(
                        "its section speaks of 'domestic violence', so it is SENSITIVE", "classification/words/en.txt");
        assertThat(WrittenForm.of("x:FreeText gravity=VERY_SENSITIVE")
                        .assessed()
                        .fields()
                        .get(0)
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("x:FreeText is SENSITIVE here, since what stands around it is very sensitive");
    }

    private static Reason alone(String text) {
        Form form = form(text);
        return TierPolicy.bundled()
                .alone(FieldClassifier.bundled().classify(form).get(0))
                .reasons()
                .get(0);
    }

    /** A reason in the words of staff: no name of code in it, one line, and it ends with its rule's name once told. */
    @Test
    void everyRaiserSaysWhyInPlainWords() {
        assertThat(Raisers.bundled().lines())
                .allSatisfy(raiser ->
                        assertThat(raiser.why()).matches("[a-z][^|.]*").doesNotContainPattern("pd:|x:|[A-Z]{2}"));
    }

    /** The page for privacy staff names each. */
    @Test
    void everyRaiserIsExplained() throws IOException {
        String page = java.nio.file.Files.readString(
                org.clearnotice.testing.Needs.root().resolve("docs").resolve("risk.md"));
        assertThat(Raisers.bundled().lines())
                .allSatisfy(raiser -> assertThat(page).contains("| `" + raiser.id() + "` |"));
        assertThat(page.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf("` |")))
                        .collect(Collectors.toSet()))
                .as("and nothing that is not there")
                .isSubsetOf(Stream.concat(
                                Raisers.bundled().lines().stream().map(Raiser::id),
                                Stream.concat(Stream.of(Tier.values()), Stream.of(Duty.values()))
                                        .map(Enum::name))
                        .toList());
    }

    private static List<String> lines(String file) {
        try (InputStream in = ReasonsTest.class.getResourceAsStream("/org/clearnotice/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }
}
