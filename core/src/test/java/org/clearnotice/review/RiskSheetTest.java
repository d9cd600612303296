package org.clearnotice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** A very sensitive kind without a valid yes of a person keeps the notice from residents. */
class RiskSheetTest {

    private static final String SHEET = "reviews/safe-housing.yaml";
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 20);
    private static final String NOBODY_ANSWERED = "REV-10 reviews/safe-housing.yaml: nobody has answered yet what could"
            + " happen with 'x:ViolenceOrVictim' (work through who could be hurt and sign a line under 'risk'; the"
            + " privacy office knows)";

    private static ServiceReview review(TestFolder folder, LocalDate today) {
        PrivacyFolder read = PrivacyFolder.read(folder, FormFormats.bundled());
        assertThat(read.services()).as(read.findings().toString()).hasSize(1);
        return ServiceReview.of(
                read, read.services().values().iterator().next(), new FakeRenderer(Set.of("en", "es")), today);
    }

    private static List<String> lines(TestFolder folder, LocalDate today) {
        return review(folder, today).findings().stream()
                .filter(finding -> finding.code().matches("REV-1[0-9]"))
                .map(Finding::toString)
                .toList();
    }

    private static TestFolder sheet(String text, String by) {
        return AlderFalls.housing().replacing(SHEET, text, by);
    }

    private static void assertRefused(TestFolder folder, String line) {
        assertThat(lines(folder, LAST_DAY)).containsExactly(line);
        assertThat(review(folder, LAST_DAY).notices()).isEmpty();
    }

    private static TestFolder warning(TestFolder folder) {
        return folder.replacing(
                "city.yaml",
                "sensitiveGate: BLOCK",
                "sensitiveGate: {mode: WARN, by: R. Castillo, because: a trial} #");
    }

    @Test
    void aSignedAcceptHoldsThroughItsLastDay() {
        assertThat(lines(AlderFalls.housing(), LAST_DAY)).isEmpty();
        assertThat(review(AlderFalls.housing(), LAST_DAY).publishable("en")).isPresent();
    }

    @Test
    void thenItRunsOut() {
        LocalDate after = LAST_DAY.plusDays(1);
        assertThat(lines(AlderFalls.housing(), after))
                .containsExactly("ERROR REV-14 reviews/safe-housing.yaml:4:5: the risk line of 'x:ViolenceOrVictim' ran"
                        + " out on 2027-04-20 (look at it again and sign anew)");
        assertThat(review(AlderFalls.housing(), after).notices()).isEmpty();
    }

    @Test
    void withoutALineTheNoticeIsRefused() {
        assertRefused(AlderFalls.housing().without(SHEET), "ERROR " + NOBODY_ANSWERED);
        assertRefused(
                AlderFalls.housing().with(SHEET, "service: safe-housing\nrisk: {}\n"), "ERROR " + NOBODY_ANSWERED);
    }

    @Test
    void stopAndChangeFirstRefuseIt() {
        assertRefused(
                sheet("decision: ACCEPT", "decision: STOP"),
                "ERROR REV-12 reviews/safe-housing.yaml:4:5: R. Castillo decided to stop 'x:ViolenceOrVictim', and the"
                        + " service still collects it (take it out of form and service, or decide again)");
        assertRefused(
                sheet("decision: ACCEPT", "decision: CHANGE_FIRST"),
                "ERROR REV-13 reviews/safe-housing.yaml:4:5: R. Castillo decided to change something first for"
                        + " 'x:ViolenceOrVictim', and the service still collects it (make the change, then decide again)");
    }

    @Test
    void aLineWithoutDecisionPersonDatesOrImpactIsNone() {
        for (String member : List.of(
                "decision: ACCEPT",
                "by: R. Castillo",
                "on: 2026-10-20",
                "until: 2027-04-20",
                "INDIVIDUAL_HARM: The person who hurt them finds the new address.\n"
                        + "      LEGAL: Federal money is lost if names are shared.")) {
            assertRefused(
                    sheet(member, "#"),
                    "ERROR REV-11 reviews/safe-housing.yaml:4:5: the risk line of 'x:ViolenceOrVictim' needs 'impact',"
                            + " 'decision', 'by', 'on' and 'until' (say who could be hurt and how; whoever decided"
                            + " signs with name and dates)");
        }
    }

    @Test
    void aKindThatTheFormAsksLaterNeedsALineOfItsOwn() {
        TestFolder more = AlderFalls.housing()
                .replacing("forms/safe-housing.html", "</form>", "<label>Health <input name=health></label></form>")
                .replacing(
                        "services/safe-housing.yaml",
                        "retention:",
                        "  pd:Health: {use: {en: to a, es: para a}, guard: {en: A., es: A.}}\nretention:");
        assertRefused(more, "ERROR " + NOBODY_ANSWERED.replace("x:ViolenceOrVictim", "pd:Health"));
    }

    @Test
    void aCityThatWarnsOnlyShowsWhatNobodyAnsweredButNeverWhatSomebodyStopped() {
        TestFolder unanswered = warning(AlderFalls.housing().without(SHEET));
        assertThat(lines(unanswered, LAST_DAY)).containsExactly("WARNING " + NOBODY_ANSWERED);
        assertThat(review(unanswered, LAST_DAY).publishable("en")).isPresent();
        assertThat(lines(warning(AlderFalls.housing()), LAST_DAY.plusDays(1)))
                .singleElement()
                .asString()
                .startsWith("WARNING REV-14 ");
        assertThat(lines(warning(sheet("decision: ACCEPT", "decision: STOP")), LAST_DAY))
                .singleElement()
                .asString()
                .startsWith("ERROR REV-12 ");
    }

    @Test
    void aLineAboutAKindThatIsNotCollectedIsNamedWithTheNearest() {
        TestFolder typo = sheet("x:ViolenceOrVictim:", "x:ViolenceOrVictm:");
        assertThat(lines(typo, LAST_DAY))
                .containsExactly(
                        "ERROR " + NOBODY_ANSWERED,
                        "WARNING REV-15 reviews/safe-housing.yaml:4:5: a risk line speaks of 'x:ViolenceOrVictm', which"
                                + " the service does not collect (did you mean 'x:ViolenceOrVictim'?)");
        assertThat(lines(AlderFalls.parking().with("reviews/street-parking.yaml", """
                        service: street-parking
                        risk:
                          pd:Health: {decision: ACCEPT, by: M. Osei, on: 2026-10-12, until: 2027-10-12, impact: {LEGAL: x}}
                        """), LAST_DAY))
                .containsExactly("WARNING REV-15 reviews/street-parking.yaml:3:14: a risk line speaks of 'pd:Health',"
                        + " which the service does not collect (take it out)");
    }

    @Test
    void whoWasHurtAndWhoIsAccusedShareNeitherFormNorScope() {
        String housing = "services/safe-housing.yaml";
        String facts = AlderFalls.housing().find(housing).orElseThrow().text();
        String other = facts.replace("id: safe-housing", "id: classes").replace("role: VICTIM", "role: ACCUSED");
        TestFolder sameForm = AlderFalls.housing().with("services/classes.yaml", other);
        assertThat(together(sameForm))
                .containsExactly(
                        "ERROR REV-16 services/classes.yaml:11:11: 'classes' and 'safe-housing' are for persons who were"
                                + " hurt and accused, and share form or subjectScope (give each its own)",
                        "ERROR REV-16 services/safe-housing.yaml:11:11: 'safe-housing' and 'classes' are for persons who"
                                + " were hurt and accused, and share form or subjectScope (give each its own)");
        String page = AlderFalls.housing()
                .find("forms/safe-housing.html")
                .orElseThrow()
                .text();
        TestFolder apart = AlderFalls.housing()
                .with("forms/classes.html", page)
                .with("services/classes.yaml", other.replace("forms/safe-housing.html", "forms/classes.html"));
        assertThat(together(apart)).isEmpty();
        assertThat(together(
                        apart.replacing("services/classes.yaml", "version:", "subjectScope: safe-housing\nversion:")))
                .hasSize(2);
    }

    private static List<String> together(TestFolder folder) {
        PrivacyFolder read = PrivacyFolder.read(folder, FormFormats.bundled());
        assertThat(read.services()).as(read.findings().toString()).hasSize(2);
        return read.services().values().stream()
                .flatMap(service ->
                        ServiceReview.of(read, service, new FakeRenderer(Set.of("en", "es")), LAST_DAY)
                                .findings()
                                .stream())
                .filter(finding -> finding.code().equals("REV-16"))
                .map(Finding::toString)
                .toList();
    }
}
