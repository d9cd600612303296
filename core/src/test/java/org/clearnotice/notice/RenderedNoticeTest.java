package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice in words, and the one form in which stores keep it. */
class RenderedNoticeTest {

    private static RenderedNotice rendered(TestFolder folder, String language) {
        return NoticeWriter.write(Reading.assessed(folder))
                .inWords(language, TranslationState.HUMAN_REVIEWED, new PlainVoice(language));
    }

    private static final RenderedNotice PARKING = rendered(AlderFalls.parking(), "en");
    private static final RenderedNotice NEWS = rendered(AlderFalls.newsletter(), "en");

    @Test
    void blocksAreInReadingOrder() {
        assertThat(PARKING.shortLayer())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.TITLE,
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.MORE);
        assertThat(PARKING.fullLayer().get(0).text())
                .isEqualTo("notice.personal.title(service=Resident parking permit)");
        assertThat(PARKING.fullLayer().get(1)).isEqualTo(Block.of(Block.Kind.HEADING, "notice.who.heading"));
        assertThat(PARKING.fullLayer())
                .extracting(Block::kind)
                .contains(Block.Kind.ITEM)
                .doesNotContain(Block.Kind.MORE);
    }

    @Test
    void aTitleIsNotRepeatedAsAHeading() {
        assertThat(NEWS.shortLayer()).isEmpty();
        assertThat(NEWS.fullLayer().get(0)).isEqualTo(Block.of(Block.Kind.TITLE, "notice.contact.title"));
        assertThat(NEWS.fullLayer()).extracting(Block::kind).doesNotContain(Block.Kind.HEADING);
    }

    @Test
    void theDigestIsThatOfTheLayerShown() {
        assertThat(PARKING.layerShown()).isEqualTo(Layer.SHORT);
        assertThat(PARKING.digest()).isEqualTo(Digest.of(PARKING.words(Layer.SHORT)));
        assertThat(PARKING.fullDigest()).isEqualTo(Digest.of(PARKING.words(Layer.FULL)));
        assertThat(PARKING.digest()).isNotEqualTo(PARKING.fullDigest());
        assertThat(NEWS.layerShown()).isEqualTo(Layer.FULL);
        assertThat(NEWS.digest()).isEqualTo(NEWS.fullDigest());
        assertThat(PARKING.words(Layer.SHORT))
                .startsWith("notice.personal.title(service=Resident parking permit)\nnotice.short.heading\n");
    }

    @Test
    void controlsHaveTheirWords() {
        assertThat(PARKING.questions()).singleElement().satisfies(question -> {
            assertThat(question.purpose()).isEqualTo("renewal-reminder");
            assertThat(question.labels()).containsExactly("control.yes", "control.no");
            assertThat(question.words()).hasSize(3).startsWith(question.question());
        });
        assertThat(PARKING.send()).isEqualTo(new Control("", "", List.of("control.send")));
        assertThat(PARKING.withdraw().labels()).containsExactly("control.withdraw.button");
        assertThat(PARKING.besideFields().keySet()).containsExactly("applicant.address", "vehicle.plate");
    }

    @Test
    void aVoiceThatCannotSaySomethingSaysNothingAtAll() {
        assertThatIllegalStateException().isThrownBy(() -> rendered(AlderFalls.parking(), "fr"));
    }

    @Test
    void whatIsKeptIsReadBackAsAnEqualNotice() {
        for (RenderedNotice notice : List.of(PARKING, NEWS)) {
            assertThat(RenderedNoticeJson.read(RenderedNoticeJson.write(notice)))
                    .isEqualTo(notice);
        }
    }

    @Test
    void everyOptionalMemberIsKeptToo() {
        TestFolder rich = AlderFalls.parking()
                .replacing(
                        "city.yaml",
                        "log:",
                        "jointControllers: [{id: \"https://county.example/\", name: County}]\nlog:")
                .replacing(
                        "city.yaml",
                        "  page: /privacy/choices\n",
                        "  page: /privacy/choices\n  email: out@alderfalls.example\n")
                .replacing(
                        AlderFalls.SERVICE, "    basis: CONSENT", "    condition: eu-gdpr:A9-2-a\n    basis: CONSENT");
        RenderedNotice notice = rendered(rich, "en");
        assertThat(notice.facts().jointControllers()).hasSize(1);
        assertThat(notice.facts().withdrawal().email()).isEqualTo("out@alderfalls.example");
        assertThat(notice.facts().purposes().get(1).condition()).isEqualTo("eu-gdpr:A9-2-a");
        Block linked = new Block(Block.Kind.ITEM, "link", "/privacy/rights");
        RenderedNotice withLink = new RenderedNotice(
                notice.id(),
                notice.version(),
                notice.language(),
                TranslationState.SOURCE,
                Channel.APP,
                notice.shortLayer(),
                List.of(linked),
                notice.besideFields(),
                notice.questions(),
                notice.send(),
                notice.withdraw(),
                new QuickExit("https://weather.example/", "Leave"),
                notice.facts());
        assertThat(RenderedNoticeJson.read(RenderedNoticeJson.write(withLink))).isEqualTo(withLink);
    }

    @Test
    void theKeptFormIsCanonical() {
        String kept = RenderedNoticeJson.write(PARKING);
        assertThat(CanonicalJson.text(Document.json(Source.of("kept", kept)).root()))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "send",
                "withdraw",
                "facts",
                "controller",
                "service",
                "form",
                "rights",
                "withdrawal",
                "log",
                "storage",
                "retention",
                "id",
                "noticeUrl",
                "labels",
                "fullLayer",
                "besideFields",
                "questions",
                "necessity"
            })
    void aKeptNoticeThatLacksAMemberIsRefused(String member) {
        String broken = RenderedNoticeJson.write(PARKING).replace("\"" + member + "\":", "\"" + member + "x\":");
        assertThat(broken).isNotEqualTo(RenderedNoticeJson.write(PARKING));
        assertThatThrownBy(() -> RenderedNoticeJson.read(broken)).isInstanceOf(FindingsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fingerprint\":\"sha-256: | \"fingerprint\":\"sha-512:",
                "\"mergeDelay\":86400 | \"mergeDelay\":\"a day\"",
                "\"tier\":2 | \"tier\":\"two\"",
                "\"channel\":\"WEB\" | \"channel\":\"FAX\"",
                "\"kind\":\"TITLE\" | \"kind\":\"BANNER\"",
            })
    void aKeptNoticeWithAnotherKindOfValueIsRefused(String text, String by) {
        String broken = RenderedNoticeJson.write(PARKING).replace(text, by);
        assertThat(broken).isNotEqualTo(RenderedNoticeJson.write(PARKING));
        assertThatThrownBy(() -> RenderedNoticeJson.read(broken)).isInstanceOf(FindingsException.class);
    }
}
