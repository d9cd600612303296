package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearnotice.consent.SubmissionRefused.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionRefusedTest {

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_PURPOSE", "UNCLEAR_ANSWER", "NO_ANSWER"})
    void anotherAnswerMendsWhatIsWrongWithAnAnswer(Reason reason) {
        assertThat(new SubmissionRefused(reason, "").isAboutAnswers()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_TOKEN", "ALTERED", "EXPIRED", "OTHER_FORM", "UNKNOWN_WORDS"})
    void showingTheNoticeAgainMendsWhatIsWrongWithTheToken(Reason reason) {
        assertThat(new SubmissionRefused(reason, "").isAboutAnswers()).isFalse();
    }
}
