package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** A contact notice is short by itself; what a pack demands it says all the same. */
class DemandedOfContactNoticeTest {

    private static final String PACK = "packs/alder-falls.yaml";
    private static final String HELP = "  - {fact: help, level: MUST, cite: City language-access plan, sure: TEXT}\n";

    @Test
    void helpIsSaidWhereAPackDemandsIt() {
        assertThat(keys(AlderFalls.newsletter())).contains("notice.help.line");
        assertThat(keys(AlderFalls.newsletter().replacing(PACK, HELP, ""))).doesNotContain("notice.help.line");
        assertThat(keys(AlderFalls.newsletter().replacing(PACK, "help, level: MUST", "help, level: RECOMMENDED")))
                .doesNotContain("notice.help.line");
    }

    @Test
    void rightsAreSaidWhereAPackDemandsThemOfEveryForm() {
        assertThat(keys(AlderFalls.newsletter())).noneMatch(key -> key.startsWith("right."));
        assertThat(keys(AlderFalls.newsletter().replacing(PACK, HELP, HELP.replace("help", "rights"))))
                .contains("right.ASK_FOR_RECORDS", "right.ASK_TO_CORRECT");
    }

    @Test
    void whatAPackDemandsOfPersonalFormsAloneIsLeftOut() {
        assertThat(keys(AlderFalls.newsletter()
                        .replacing(PACK, HELP, HELP.replace("level: MUST", "level: MUST, when: [TIER_PERSONAL]"))))
                .doesNotContain("notice.help.line");
    }

    private static List<String> keys(TestFolder folder) {
        return NoticeWriter.write(Reading.assessed(folder)).fullLayer().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.phrase().key())
                .toList();
    }
}
