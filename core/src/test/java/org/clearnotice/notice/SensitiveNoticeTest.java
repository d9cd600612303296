package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** The notice of a service where being on the list is the secret. */
class SensitiveNoticeTest {

    private static final String HOUSING = "services/safe-housing.yaml";

    private static Notice write(TestFolder folder) {
        return NoticeWriter.write(Reading.assessed(folder));
    }

    private static TestFolder changed(String text, String by) {
        return AlderFalls.housing().replacing(HOUSING, text, by);
    }

    private static List<String> section(Notice notice, String id) {
        return notice.fullLayer().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.lines().stream())
                .map(line -> (line.item() ? "* " : "") + new PlainVoice("en").say(line.phrase()))
                .toList();
    }

    private static List<String> ids(List<Section> sections) {
        return sections.stream().map(Section::id).toList();
    }

    @Test
    void safetyWhatIsNeededAndLimitsComeFirst() {
        assertThat(ids(write(AlderFalls.housing()).shortLayer())).containsExactly("start", "choose", "limits");
    }

    @Test
    void theWholeTextHasTheSectionsOfATierThreeNoticeInTheirOrder() {
        Notice notice = write(changed("funding:", "neverAsks: [x:ImmigrationStatus]\nfunding:"));
        assertThat(ids(notice.fullLayer()))
                .containsExactly(
                        "start", "choose", "asks", "never", "tell", "limits", "laws", "records", "store", "keep",
                        "rights", "unhappy", "decide", "help");
        assertThat(section(notice, "never")).containsExactly("notice.never.list(data=category.x.ImmigrationStatus)");
        assertThat(ids(write(AlderFalls.housing()).fullLayer())).doesNotContain("never");
    }

    @Test
    void theNumbersToCallAreLinksThatCall() {
        List<Section.Line> start =
                write(AlderFalls.housing()).shortLayer().get(0).lines();
        assertThat(start.stream().map(Section.Line::href).filter(Objects::nonNull))
                .containsExactly("tel:911", "tel:+15035550100");
        Notice own = write(changed("purposes:", "collector: {name: Housing Team, phone: \"+15035550130\"}\npurposes:"));
        assertThat(own.shortLayer().get(0).lines()).anyMatch(line -> "tel:+15035550130".equals(line.href()));
    }

    @Test
    void theWayOutIsAPlainAddressThatTheTextSpeaksOf() {
        Notice notice = write(AlderFalls.housing());
        assertThat(notice.exit()).isEqualTo(new Notice.Exit("https://www.weather.gov", Phrase.of("control.exit")));
        assertThat(section(notice, "start")).contains("notice.start.exit(button=control.exit)", "notice.start.history");
        assertThat(notice.phrases()).contains(Phrase.of("control.exit"));
        assertThat(write(AlderFalls.parking()).exit()).isNull();
        RenderedNotice kept = notice.inWords("en", TranslationState.SOURCE, new PlainVoice("en"));
        assertThat(kept.exit()).isEqualTo(new QuickExit("https://www.weather.gov", "control.exit"));
        assertThat(RenderedNoticeJson.read(RenderedNoticeJson.write(kept))).isEqualTo(kept);
    }

    @Test
    void nothingThatIsShownNamesTheService() {
        Notice notice = write(AlderFalls.housing());
        RenderedNotice words = notice.inWords("en", TranslationState.SOURCE, new PlainVoice("en"));
        assertThat(words.words(Layer.SHORT) + words.words(Layer.FULL)).doesNotContain("Emergency housing");
        assertThat(words.facts().service().name()).isEqualTo("notice.words(words=City service)");
    }

    @Test
    void eachVerySensitiveKindIsToldWithUseAndGuard() {
        assertThat(section(write(AlderFalls.housing()), "asks"))
                .containsExactly(
                        "notice.who.controller(controller=City of Alder Falls)",
                        "notice.who.authority(cite=Alder Falls City Code 29.10,"
                                + " says=tells the city to help people who are not safe at home)",
                        "* notice.asks.kind(data=category.x.ViolenceOrVictim,"
                                + " guard=Only your housing worker can open it., use=to find a place that is safe for you)",
                        "notice.asks.more(data=category.pd.TelephoneNumber + category.pd.Preference)",
                        "notice.use(purposes=purpose.FIND_SAFE_PLACE)");
    }

    @Test
    void whomTheCityTellsFollowsFromReleasesAndThirdParties() {
        assertThat(section(write(AlderFalls.housing()), "tell"))
                .containsExactly(
                        "notice.sees.team(collector=City of Alder Falls)",
                        "notice.tell.not(who=the person who hurt you)",
                        "release.SIGNED_AND_TIME_LIMITED");
        assertThat(section(write(changed("rule: SIGNED_AND_TIME_LIMITED", "rule: NEVER")), "tell"))
                .endsWith("release.NEVER");
    }

    @Test
    void theLawsAndTheProgramThatProtect() {
        assertThat(section(write(AlderFalls.housing()), "laws"))
                .containsExactly(
                        "notice.laws.item(cite=34 U.S.C. 12291(b)(2),"
                                + " says=Programs like this one cannot share who you are unless you sign.)",
                        "program.ADDRESS_CONFIDENTIALITY_OR");
        TestFolder none = changed(
                "laws:\n  - cite: 34 U.S.C. 12291(b)(2)\n    says: {en: Programs like this one cannot share who you"
                        + " are unless you sign., es: Programas como este no pueden decir quién es usted sin su firma.}\n"
                        + "    fields: ALL\n",
                "laws: {NONE: counsel looked, by: R. Castillo}\n");
        assertThat(section(write(none), "laws")).startsWith("notice.laws.none");
        assertThat(Reading.findings(none).errors()).isEmpty();
    }

    @Test
    void howItIsStoredSaysThatNoCopyComesByItself() {
        assertThat(section(write(AlderFalls.housing()), "store"))
                .containsExactly(
                        "protection.ONLY_YOUR_WORKER",
                        "protection.ENCRYPTED",
                        "protection.NO_COPY_BY_MAIL",
                        "copies.ON_REQUEST",
                        "notice.store.contact");
        assertThat(section(write(changed("copies: ON_REQUEST", "copies: BY_DEFAULT")), "store"))
                .noneMatch(line -> line.startsWith("copies."));
    }

    @Test
    void aPersonDecidesUnlessTheFactsSayOtherwise() {
        assertThat(section(write(AlderFalls.housing()), "decide")).containsExactly("notice.decide.person");
        assertThat(section(
                        write(changed(
                                "automated: NONE\nbiometrics: NONE",
                                "automated: {what: It sorts}\nbiometrics: PHOTO_ONLY")),
                        "decide"))
                .containsExactly("notice.decide.what(what=It sorts)", "notice.decide.photo");
    }

    @Test
    void whoWasHurtIsAskedNotToLetTheOtherTranslate() {
        assertThat(section(write(AlderFalls.housing()), "help")).contains("notice.help.notThem");
        assertThat(section(write(changed("{role: VICTIM}", "{role: ACCUSED}")), "help"))
                .doesNotContain("notice.help.notThem");
    }

    @Test
    void whatHappensWithoutAnswersIsOneSentenceWhereAllShareIt() {
        String same = "{ifMissing: {en: We help you all the same., es: Igual.}}";
        TestFolder one = changed(
                "retention:",
                "fields:\n  contact.safePhone: " + same + "\n  contact.safeTime: " + same + "\n  other.firstName: "
                        + same + "\n  name: {ifMissing: {en: Please call us., es: Llame.}}\nretention:");
        assertThat(section(write(one), "choose"))
                .containsExactly(
                        "notice.choose.need",
                        "* notice.words(words=category.pd.Name)",
                        "notice.choose.without(consequence=Please call us.)",
                        "notice.choose.rest",
                        "notice.words(words=We help you all the same.)");
        TestFolder two =
                one.replacing(HOUSING, "other.firstName: " + same, "other.firstName: {ifMissing: {en: B., es: B.}}");
        assertThat(section(write(two), "choose"))
                .contains("notice.without(consequence=B., data=category.x.ViolenceOrVictim)");
    }

    @Test
    void recordsAreOneSentenceWhereTheSameHoldsForAll() {
        assertThat(section(write(AlderFalls.housing()), "records"))
                .containsExactly(
                        "notice.public.lead",
                        "notice.public.LIKELY_PUBLIC(data=category.pd.Name)",
                        "notice.public.CASE_BY_CASE(data=category.pd.TelephoneNumber + category.pd.Preference + category.x.ViolenceOrVictim)");
        TestFolder same = changed(
                "retention:",
                "fields: {name: {exposure: {value: CASE_BY_CASE, cite: a, by: b, because: c}}}\nretention:");
        assertThat(section(write(same), "records")).contains("notice.public.CASE_BY_CASE(data=notice.records.all)");
        assertThat(Reading.findings(same)).extracting(finding -> finding.code()).doesNotContain("NOT-45");
    }

    @Test
    void kindsAreWhatTheListGivesAwayAndWhatFieldsCollect() {
        TestFolder more = AlderFalls.housing()
                .replacing(
                        "forms/safe-housing.html",
                        "</form>",
                        "<label>Health <input name=health></label>"
                                + "<label>Comments <textarea name=comments></textarea></label></form>");
        assertThat(SensitiveKind.of(Reading.assessed(more)))
                .extracting(kind -> kind.category().name())
                .containsExactly("x:ViolenceOrVictim", "pd:Health", "x:FreeText");
        assertThat(SensitiveKind.of(Reading.assessed(AlderFalls.parking()))).isEmpty();
    }

    /** Where no field alone is so heavy, the gate must not stand open. */
    @Test
    void whatIsVerySensitiveOnlyTogetherIsAKindEach() {
        TestFolder together = AlderFalls.housing()
                .replacing(HOUSING, "context: {SENSITIVE: VIOLENCE}", "context: ORDINARY")
                .replacing(HOUSING, "audience: {role: VICTIM}", "audience: ADULTS")
                .with(
                        "forms/safe-housing.html",
                        "<html lang=en><form><label>Places you went to <input name=a></label>"
                                + "<label>Exactly where you are <input name=b></label></form></html>")
                .replacing(
                        HOUSING,
                        "retention:",
                        "fields:\n  a: {category: pd:TravelHistory, by: M, because: m}\n"
                                + "  b: {category: pd:GPSCoordinate, by: M, because: m}\nretention:");
        assertThat(SensitiveKind.of(Reading.assessed(together)))
                .extracting(kind -> kind.category().name())
                .containsExactly("pd:TravelHistory", "pd:GPSCoordinate");
    }
}
