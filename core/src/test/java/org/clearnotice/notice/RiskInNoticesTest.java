package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.risk.Reason;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.Tier;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** What the risk of a service changes in its notice, and what a person's decision changes in its risk. */
class RiskInNoticesTest {

    private static final String SERVICE = "services/park-news.yaml";
    private static final String LEAVE_OUT = "notice.leaveOut.freeText";

    private static TestFolder withComments(String tier) {
        return AlderFalls.newsletter()
                .replacing(
                        SERVICE,
                        "  name: {",
                        "  comments: {" + tier + "ifMissing: {en: Nothing changes., es: No cambia nada.}}\n  name: {")
                .replacing(
                        "forms/park-news.json",
                        "\"kind\":\"TEXT\"}]",
                        "\"kind\":\"TEXT\"},"
                                + "{\"path\":\"comments\",\"label\":{\"en\":\"Comments\",\"es\":\"Comentarios\"},\"kind\":\"LONG_TEXT\"}]");
    }

    private static Stream<String> lines(TestFolder folder) {
        return NoticeWriter.write(Reading.assessed(folder)).fullLayer().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.phrase().key());
    }

    @Test
    void aContactFormWithAnOpenBoxSaysWhatToLeaveOut() {
        RiskAssessment assessment = Reading.assessed(withComments("")).assessment();
        assertThat(assessment.tier()).isEqualTo(Tier.CONTACT);
        assertThat(lines(withComments(""))).containsOnlyOnce(LEAVE_OUT);
        assertThat(lines(AlderFalls.newsletter())).doesNotContain(LEAVE_OUT);
    }

    @Test
    void aDecidedTierNamesTheFileThatSaysSo() {
        TestFolder folder = withComments("tier: NONE, by: M. Osei, because: only about the park, ");
        RiskAssessment assessment = Reading.assessed(folder).assessment();
        assertThat(assessment.field("comments").orElseThrow().assessedTier()).isEqualTo(Tier.NONE);
        List<Reason> reasons = assessment.field("comments").orElseThrow().reasons();
        assertThat(reasons).containsExactly(new Reason("comments", "a named person decided that it is NONE", SERVICE));
    }

    @Test
    void aTierOfTheCityNamesItsPolicy() {
        TestFolder folder =
                AlderFalls.newsletter().replacing("policy.yaml", "category: pd:Gender", "category: pd:EmailAddress");
        assertThat(Reading.assessed(folder)
                        .assessment()
                        .field("email")
                        .orElseThrow()
                        .reasons())
                .containsExactly(new Reason(
                        "pd:EmailAddress", "pd:EmailAddress is SENSITIVE, by the city's policy", "policy.yaml"));
    }
}
