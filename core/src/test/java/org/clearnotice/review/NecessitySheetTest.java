package org.clearnotice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Source;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.AssessedService;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.testing.AlderFalls;
import org.junit.jupiter.api.Test;

/** Why each field of PERSONAL and above is needed. */
class NecessitySheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String SIGNED = "by: M. Osei, on: 2026-10-12";

    private final List<Finding> findings = new ArrayList<>();

    private NecessitySheet read(String yaml) {
        return NecessitySheet.read(Document.yaml(Source.of("reviews/street-parking.yaml", yaml)), findings);
    }

    private static RiskAssessment parking() {
        PrivacyFolder folder = PrivacyFolder.read(AlderFalls.parking(), FormFormats.bundled());
        return AssessedService.of(folder, folder.service("street-parking").orElseThrow(), new ArrayList<>())
                .assessment();
    }

    private static List<String> judged(NecessitySheet sheet, LocalDate today) {
        return sheet.findings(parking(), today).stream().map(Finding::toString).toList();
    }

    @Test
    void theNormativeSheetIsReadAndLeavesNothingOpen() throws IOException {
        NecessitySheet sheet = read(Files.readString(
                Path.of("src", "test", "resources", "privacy-folder", "reviews", "street-parking.yaml")));
        assertThat(findings).isEmpty();
        assertThat(sheet.service()).isEqualTo("street-parking");
        assertThat(sheet.answers()).containsOnlyKeys("applicant.address", "vehicle.plate");
        assertThat(sheet.answers().get("applicant.address")).satisfies(answer -> {
            assertThat(answer.decision()).isEqualTo(NecessitySheet.Decision.KEEP);
            assertThat(answer.by()).isEqualTo("M. Osei");
            assertThat(answer.role()).isEqualTo("Parking manager");
            assertThat(answer.on()).isEqualTo(LocalDate.of(2026, 10, 12));
            assertThat(answer.until()).isEqualTo(LocalDate.of(2027, 10, 12));
            assertThat(answer.at()).hasToString("reviews/street-parking.yaml:5:5");
        });
        assertThat(judged(sheet, TODAY)).isEmpty();
    }

    @Test
    void theNormativeRiskLinesAreRead() throws IOException {
        String name = "reviews/safe-housing.yaml";
        NecessitySheet sheet = NecessitySheet.read(
                Document.yaml(
                        Source.of(name, Files.readString(Path.of("src", "test", "resources", "privacy-folder", name)))),
                findings);
        assertThat(findings).isEmpty();
        assertThat(sheet.answers()).isEmpty();
    }

    @Test
    void anAnswerNeedsDecisionPersonAndDate() {
        NecessitySheet sheet = read("""
                service: street-parking
                necessity:
                  a: {decision: KEEP, by: M. Osei}
                  b: {decision: KEEP, on: 2026-10-12}
                  c: {by: M. Osei, on: 2026-10-12}
                  d: {decision: KEEP, by: M. Osei, on: 2026-10-12}
                """);
        assertThat(Findings.of(findings).toString().lines())
                .containsExactly(
                        "ERROR REV-01 reviews/street-parking.yaml:3:6: a necessity answer needs 'decision', 'by' and 'on'"
                                + " (whoever decided signs with name and date)",
                        "ERROR REV-01 reviews/street-parking.yaml:4:6: a necessity answer needs 'decision', 'by' and 'on'"
                                + " (whoever decided signs with name and date)",
                        "ERROR REV-01 reviews/street-parking.yaml:5:6: a necessity answer needs 'decision', 'by' and 'on'"
                                + " (whoever decided signs with name and date)");
        assertThat(sheet.answers()).containsOnlyKeys("d");
    }

    @Test
    void aFieldThatNobodyAnsweredForIsAWarning() {
        assertThat(judged(NecessitySheet.empty("street-parking"), TODAY))
                .containsExactly(
                        "WARNING REV-02 reviews/street-parking.yaml: nobody has answered yet why the PERSONAL field"
                                + " 'applicant.address' is needed (answer it under 'necessity'; the team that runs the service knows)",
                        "WARNING REV-02 reviews/street-parking.yaml: nobody has answered yet why the PERSONAL field"
                                + " 'vehicle.plate' is needed (answer it under 'necessity'; the team that runs the service knows)");
    }

    @Test
    void aFieldToBeDroppedThatIsStillAskedIsAnError() {
        NecessitySheet sheet = read("necessity:\n  applicant.address: {decision: KEEP, " + SIGNED
                + "}\n  vehicle.plate: {decision: DROP, " + SIGNED + "}\n");
        assertThat(judged(sheet, TODAY))
                .containsExactly("ERROR REV-03 reviews/street-parking.yaml:3:18: staff decided to drop 'vehicle.plate',"
                        + " and the form still asks it (take it out of the form, or decide again)");
    }

    @Test
    void anAnswerHoldsThroughItsLastDayAndThenRunsOut() {
        NecessitySheet sheet = read("necessity:\n  applicant.address: {decision: KEEP, " + SIGNED
                + "}\n  vehicle.plate: {decision: SHRINK, " + SIGNED + ", until: 2026-11-24}\n");
        assertThat(judged(sheet, TODAY)).isEmpty();
        assertThat(judged(sheet, TODAY.plusDays(1)))
                .containsExactly(
                        "WARNING REV-04 reviews/street-parking.yaml:3:18: the answer for 'vehicle.plate' ran out"
                                + " on 2026-11-24 (look at it again and sign anew)");
    }

    @Test
    void anAnswerAboutAFieldThatTheFormDoesNotAskIsNamedWithTheNearest() {
        NecessitySheet sheet = read("service: street-parking\nnecessity:\n  applicant.address: {decision: KEEP, "
                + SIGNED
                + "}\n  vehicle.plate: {decision: KEEP, " + SIGNED + "}\n  vehicle.plat: {decision: KEEP, " + SIGNED
                + "}\n  zz: {decision: KEEP, " + SIGNED + "}\n");
        assertThat(judged(sheet, TODAY))
                .containsExactly(
                        "WARNING REV-05 reviews/street-parking.yaml:5:17: an answer speaks of 'vehicle.plat', which the form"
                                + " does not ask (did you mean 'vehicle.plate'?)",
                        "WARNING REV-05 reviews/street-parking.yaml:6:7: an answer speaks of 'zz', which the form does not ask"
                                + " (take it out)");
        assertThat(sheet.findings(parking(), TODAY))
                .allMatch(finding -> finding.service().equals("street-parking"));
    }

    @Test
    void unknownMembersAndValuesAreRefused() {
        read("""
                service: street-parking
                necesity: {}
                necessity:
                  a: {decision: MAYBE, by: M, on: yesterday}
                  b: {decison: KEEP, by: M, on: 2026-10-12}
                risk:
                  pd:Health: {impact: {HARM: x}, decision: LATER, until: soon, who: me}
                """);
        assertThat(Findings.of(findings).toString())
                .contains(
                        "reviews/street-parking.yaml:2:1: unknown member 'necesity' (did you mean 'necessity'?)",
                        "'MAYBE' may not stand here (one of KEEP, SHRINK, LOOK_AND_DO_NOT_KEEP, DROP)",
                        "'yesterday' is not a date like 2026-10-12",
                        "unknown member 'decison' (did you mean 'decision'?)",
                        "unknown impact 'HARM'",
                        "'LATER' may not stand here (one of ACCEPT, CHANGE_FIRST, STOP)",
                        "'soon' is not a date like 2027-04-20",
                        "unknown member 'who'");
    }

    @Test
    void everyCodeOfThisRoomIsNamedInATest() throws IOException {
        assertThat(codes(Path.of("src", "main", "java", "org", "clearnotice", "review"), "\"(REV-[0-9]+)\""))
                .isNotEmpty()
                .isSubsetOf(
                        codes(Path.of("src", "test", "java", "org", "clearnotice", "review"), "(REV-[0-9]+) [a-z]"));
    }

    private static Set<String> codes(Path folder, String pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }
}
