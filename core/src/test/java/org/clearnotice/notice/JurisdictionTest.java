package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearnotice.testing.AlderFalls;
import org.junit.jupiter.api.Test;

/** How packs stack: a child adds or tightens. */
class JurisdictionTest {

    private static RulePack pack(
            String id, List<RulePack.Element> elements, Map<String, Exposure> exposure, List<String> rights) {
        return new RulePack(
                id, id, List.of(), "1", null, null, null, List.of("en"), elements, exposure, rights, null, List.of());
    }

    private static RulePack.Element element(String fact, RulePack.Level level, String... when) {
        return new RulePack.Element(fact, level, List.of(when), null, null);
    }

    private static Exposure exposure(Exposure.Value value) {
        return new Exposure(value, false, null, null, null);
    }

    @Test
    void anElementCountsOnceAtItsStrictestLevel() {
        Jurisdiction both = new Jurisdiction(List.of(
                pack(
                        "a",
                        List.of(element("help", RulePack.Level.MUST), element("laws", RulePack.Level.RECOMMENDED)),
                        Map.of(),
                        List.of()),
                pack(
                        "b",
                        List.of(
                                element("help", RulePack.Level.RECOMMENDED),
                                element("laws", RulePack.Level.FIRST_LAYER),
                                element("help", RulePack.Level.FIRST_LAYER, "TIER_PERSONAL")),
                        Map.of(),
                        List.of())));
        assertThat(both.elements())
                .containsExactly(
                        element("help", RulePack.Level.MUST),
                        element("laws", RulePack.Level.FIRST_LAYER),
                        element("help", RulePack.Level.FIRST_LAYER, "TIER_PERSONAL"));
    }

    @Test
    void exposureIsThatOfTheLastPackThatNamesTheCategory() {
        Jurisdiction both = new Jurisdiction(List.of(
                pack(
                        "a",
                        List.of(),
                        Map.of(
                                "default",
                                exposure(Exposure.Value.PUBLIC),
                                "pd:Name",
                                exposure(Exposure.Value.LIKELY_PUBLIC)),
                        List.of()),
                pack("b", List.of(), Map.of("default", exposure(Exposure.Value.CASE_BY_CASE)), List.of())));
        assertThat(both.exposure("pd:Name").value()).isEqualTo(Exposure.Value.LIKELY_PUBLIC);
        assertThat(both.exposure("pd:Age").value()).isEqualTo(Exposure.Value.CASE_BY_CASE);
        assertThat(new Jurisdiction(List.of()).exposure("pd:Age")).isEqualTo(Exposure.UNKNOWN);
    }

    @Test
    void rightsAreThoseOfTheMostSpecificPackThatNamesAny() {
        Jurisdiction both = new Jurisdiction(List.of(
                pack("a", List.of(), Map.of(), List.of("ASK_FOR_RECORDS")), pack("b", List.of(), Map.of(), List.of())));
        assertThat(both.rights()).containsExactly("ASK_FOR_RECORDS");
        assertThat(both.languages()).containsExactly("en");
        assertThat(both.drafts()).extracting(RulePack::id).containsExactly("a", "b");
    }

    @Test
    void theBundledPacksAreReadAndAreDrafts() {
        Jurisdiction oregon = Reading.read(AlderFalls.parking()).jurisdiction();
        assertThat(oregon.drafts()).extracting(RulePack::id).containsExactly("intl", "us", "us-or");
        assertThat(oregon.exposure("pd:PhysicalAddress").onRequest()).isTrue();
        assertThat(oregon.rights()).containsExactly("ASK_FOR_RECORDS", "ASK_TO_CORRECT", "ASK_TO_HIDE_ADDRESS");
        assertThat(oregon.languages()).containsExactly("en", "es");
        assertThat(oregon.elements()).extracting(RulePack.Element::fact).contains("collector", "exposure", "help");
    }

    @Test
    void theInternationalPackAlwaysHolds() {
        Jurisdiction none = Reading.read(
                        AlderFalls.parking().replacing("city.yaml", "packs: [alder-falls]", "packs: [us]"))
                .jurisdiction();
        assertThat(none.packs()).extracting(RulePack::id).containsExactly("intl", "us");
    }

    @Test
    void unknownExposureCountsAsCaseByCase() {
        assertThat(exposure(Exposure.Value.CASE_BY_CASE).hidesMoreThan(exposure(Exposure.Value.UNKNOWN)))
                .isFalse();
        assertThat(exposure(Exposure.Value.UNKNOWN).hidesMoreThan(exposure(Exposure.Value.CASE_BY_CASE)))
                .isFalse();
        assertThat(exposure(Exposure.Value.UNKNOWN).hidesMoreThan(exposure(Exposure.Value.LIKELY_PUBLIC)))
                .isTrue();
        assertThat(exposure(Exposure.Value.PRIVATE_BY_LAW).hidesMoreThan(exposure(Exposure.Value.UNKNOWN)))
                .isTrue();
        assertThat(exposure(Exposure.Value.PUBLIC).hidesMoreThan(exposure(Exposure.Value.LIKELY_PUBLIC)))
                .isFalse();
    }
}
