package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;

/** Whatever lets a city use data, it asks the person only where the person may say no. */
class ConsentQuestionPropertyTest {

    private static final TestFolder NEWSLETTER = AlderFalls.newsletter();
    private static final TestFolder PARKING = AlderFalls.parking();

    @Property(tries = 100)
    void aQuestionStandsForExactlyThePurposesThatRestOnConsent(
            @ForAll("bases") List<LawfulBasis> bases, @ForAll boolean personal) {
        Notice notice = NoticeWriter.write(Reading.assessed(folder(bases, personal)));
        List<String> asked = new java.util.ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i) == LawfulBasis.CONSENT) {
                asked.add("p" + i);
            }
        }
        assertThat(notice.questions()).extracting(ConsentQuestion::purpose).isEqualTo(asked);
        List<String> keys = notice.fullLayer().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.phrase().key())
                .toList();
        boolean stops = keys.contains("notice.choice.stop");
        assertThat(stops).isEqualTo(!asked.isEmpty());
        if (asked.isEmpty()) {
            assertThat(keys).noneMatch(key -> key.contains("consent") || key.startsWith("notice.choice"));
        }
        RecordedFacts facts = notice.facts().in(new PlainVoice("en"), "en");
        assertThat(facts.purposes())
                .filteredOn(RecordedFacts.Purpose::asksConsent)
                .hasSize(asked.size());
        assertThat(facts.restsOnMoreThanConsent()).isEqualTo(asked.size() < bases.size());
    }

    private static TestFolder folder(List<LawfulBasis> bases, boolean personal) {
        StringBuilder purposes = new StringBuilder();
        for (int i = 0; i < bases.size(); i++) {
            String rest = bases.get(i) == LawfulBasis.CONSENT
                    ? "validity: P1Y"
                    : "authority: {cite: Code 1, says: lets the city do so}";
            purposes.append(
                    "  - {id: p" + i + ", text: SEND_NEWS, basis: " + bases.get(i) + ", fields: ALL, " + rest + "}\n");
        }
        if (personal) {
            return PARKING.with(
                    AlderFalls.SERVICE,
                    "id: street-parking\ntitle: T\nversion: a\nupdated: 2026-11-02\nform: " + AlderFalls.FORM
                            + "\nchannels: [WEB]\nretention: [{keep: P1Y}]\npurposes:\n" + purposes);
        }
        return NEWSLETTER.replacing(
                "services/park-news.yaml",
                "  - {id: news, text: SEND_NEWS, basis: CONSENT, fields: ALL, validity: P2Y}\n",
                purposes.toString());
    }

    @Provide
    Arbitrary<List<LawfulBasis>> bases() {
        return Arbitraries.of(LawfulBasis.values()).list().ofMinSize(1).ofMaxSize(4);
    }
}
