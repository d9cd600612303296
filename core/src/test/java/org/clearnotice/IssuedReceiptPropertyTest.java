package org.clearnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptKind;
import org.clearnotice.consent.ReceiptSchema;
import org.clearnotice.consent.Verdict;
import org.clearnotice.consent.VerificationResult;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.testing.TestFolder;

/** Whatever a person answers, in whatever language. */
class IssuedReceiptPropertyTest {

    private static final List<String> PURPOSES = List.of("renewal-reminder", "survey");
    private static final TestFolder FOLDER = Site.parking();

    private final Site site = new Site();
    private final PrivacyNotices notices = site.open(FOLDER);

    enum Answer {
        YES,
        NO,
        NONE
    }

    private static List<Choice> choices(Answer reminder, Answer survey) {
        List<Choice> choices = new ArrayList<>();
        List<Answer> answers = List.of(reminder, survey);
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != Answer.NONE) {
                choices.add(answers.get(i) == Answer.YES ? Site.yes(PURPOSES.get(i)) : Site.no(PURPOSES.get(i)));
            }
        }
        return choices;
    }

    @Property(tries = 60)
    void theReceiptIsValidAndFitsTheSchema(
            @ForAll Answer reminder,
            @ForAll Answer survey,
            @ForAll("languages") String language,
            @ForAll @From("ids") String internalId) {
        PrivacyNotices.Shown shown = notices.noticeFor(Site.PARKING, language);
        List<Choice> choices = choices(reminder, survey);
        Receipt receipt = notices.record(Site.PARKING, shown.token(), choices, internalId);
        byte[] words = shown.notice().words(shown.notice().layerShown()).getBytes(StandardCharsets.UTF_8);
        VerificationResult result = site.verified(notices, receipt, words);
        assertThat(result.verdict()).as(result.detail()).isEqualTo(Verdict.VALID);
        assertThat(result.notice()).isEqualTo("SHOWN");
        String payload = CanonicalJson.text(receipt.payload());
        assertThat(ReceiptSchema.complaints(payload)).isEmpty();
        assertThat(receipt.kind()).isEqualTo(choices.isEmpty() ? ReceiptKind.NOTICE_SHOWN : ReceiptKind.CONSENT);
        assertThat(receipt.purposes()).hasSize(1 + choices.size());
        assertThat(payload).doesNotContain(internalId, shown.token());
        assertThat(notices.withdrawalCode(receipt).isPresent())
                .isEqualTo(reminder == Answer.YES || survey == Answer.YES);
        notices.withdrawalCode(receipt)
                .flatMap(code -> notices.withdraw(code, language))
                .ifPresent(this::withdrawn);
    }

    private void withdrawn(Receipt receipt) {
        assertThat(site.verified(
                                notices,
                                receipt,
                                notices.words(receipt, "en")
                                        .words(notices.words(receipt, receipt.text("notice", "language"))
                                                .layerShown())
                                        .getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo("WITHDRAWAL");
        assertThat(ReceiptSchema.complaints(CanonicalJson.text(receipt.payload())))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "es");
    }

    /** Long enough not to stand in a receipt by chance. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(" .@-_ñ€")
                .ofMinLength(8)
                .ofMaxLength(40);
    }
}
