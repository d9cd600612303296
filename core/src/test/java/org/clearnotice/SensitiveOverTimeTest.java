package org.clearnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptKind;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.testing.AlderFalls;
import org.junit.jupiter.api.Test;

/** What a person accepted for a time runs out while the site is running, in the city's own time zone. */
class SensitiveOverTimeTest {

    private static final String HOUSING = "safe-housing";

    private final Site site = new Site();
    private final PrivacyNotices notices = site.open(Site.inBothLanguages(AlderFalls.housing()));

    @Test
    void theNoticeIsWithheldFromTheDayAfter() {
        site.clock.set(Instant.parse("2027-04-21T06:59:00Z"));
        assertThat(notices.noticeFor(HOUSING, "es").notice().exit()).isNotNull();
        site.clock.set(Instant.parse("2027-04-21T07:01:00Z"));
        assertThatThrownBy(() -> notices.noticeFor(HOUSING, "es"))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("REV-14");
        assertThat(notices.languages(HOUSING)).isEmpty();
        assertThat(notices.findings().errors()).extracting(Finding::code).containsExactly("REV-14");
    }

    @Test
    void whoReadItBeforeStillGetsAReceipt() {
        site.clock.set(Instant.parse("2027-04-21T06:30:00Z"));
        String token = notices.noticeFor(HOUSING, "en").token();
        site.clock.set(Instant.parse("2027-04-21T08:00:00Z"));
        Receipt receipt = notices.record(HOUSING, token, List.of(), "CS-1");
        assertThat(receipt.kind()).isEqualTo(ReceiptKind.NOTICE_SHOWN);
        assertThat(receipt.text("notice", "layer")).isEqualTo("SHORT");
        assertThat(receipt.text("service", "name")).contains("notice.words");
    }
}
