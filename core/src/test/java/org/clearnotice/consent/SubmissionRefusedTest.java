package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.junit.jupiter.api.Test;

class SubmissionRefusedTest {

    @Test
    void showingAgainMendsAllButAnswersThatCannotBeUnderstood() {
        assertThat(Arrays.stream(Reason.values())
                        .filter(reason -> !new SubmissionRefused(reason, "refused").isMendedByShowingAgain()))
                .containsExactly(Reason.UNKNOWN_PURPOSE, Reason.UNCLEAR_ANSWER);
    }
}
