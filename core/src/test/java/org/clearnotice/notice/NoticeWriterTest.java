package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.testing.AlderFalls.FORM;
import static org.clearnotice.testing.AlderFalls.SERVICE;

import java.util.List;
import org.clearnotice.risk.Tier;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** What a notice says and in which order, language-neutral. */
class NoticeWriterTest {

    private static Notice write(TestFolder folder) {
        return NoticeWriter.write(Reading.assessed(folder));
    }

    private static List<String> say(List<Section> sections) {
        PlainVoice voice = new PlainVoice("en");
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> (line.item() ? "* " : "") + voice.say(line.phrase()))
                .toList();
    }

    private static List<String> section(Notice notice, String id) {
        return say(notice.fullLayer().stream()
                .filter(section -> section.id().equals(id))
                .toList());
    }

    @Test
    void aContactFormHasOneLayerOfOneSection() {
        Notice notice = write(AlderFalls.newsletter());
        assertThat(notice.assessment().tier()).isEqualTo(Tier.CONTACT);
        assertThat(notice.shortLayer()).isEmpty();
        assertThat(notice.fullLayer()).extracting(Section::id).containsExactly("contact");
        assertThat(notice.title().key()).isEqualTo("notice.contact.title");
        assertThat(say(notice.fullLayer()))
                .containsExactly(
                        "notice.collect.both(data=category.pd.EmailAddress, optional=category.pd.Name)",
                        "notice.use(purposes=purpose.SEND_NEWS)",
                        "notice.choice.free",
                        "notice.choice.stop(phone=+15035550101)",
                        "notice.sees.team(collector=Parks Team)",
                        "notice.risk.small",
                        "notice.keep.until(trigger=trigger.YOU_STOP)",
                        "notice.keep.then.DELETE",
                        "notice.public.lead",
                        "notice.public.UNKNOWN(data=category.pd.EmailAddress)",
                        "notice.public.LIKELY_PUBLIC(data=category.pd.Name)",
                        "notice.ask(email=parks@alderfalls.example, office=Parks Team, phone=311)",
                        "notice.help.line(phone=311)",
                        "notice.version(updated=2026-11-02, version=1)");
        assertThat(notice.besideFields()).isEmpty();
    }

    @Test
    void whatIsAskedOfEverybodyAndWhatIsUpToYouAreTold() {
        TestFolder form = AlderFalls.newsletter();
        String path = "forms/park-news.json";
        assertThat(say(write(form.replacing(path, ",\"required\":true", "")).fullLayer())
                        .get(0))
                .isEqualTo("notice.collect.optional(optional=category.pd.EmailAddress + category.pd.Name)");
        assertThat(say(write(form.replacing(path, "\"kind\":\"TEXT\"", "\"kind\":\"TEXT\",\"required\":true"))
                                .fullLayer())
                        .get(0))
                .isEqualTo("notice.collect.required(data=category.pd.EmailAddress + category.pd.Name)");
    }

    @Test
    void aPersonalFormHasThreeLinesFirstAndThenTheWholeInOrder() {
        Notice notice = write(AlderFalls.parking());
        assertThat(notice.assessment().tier()).isEqualTo(Tier.PERSONAL);
        assertThat(say(notice.shortLayer()))
                .containsExactly(
                        "notice.short.use(purposes=purpose.DECIDE_ON_APPLICATION)",
                        "notice.short.public(data=category.pd.Name + category.pd.PhysicalAddress"
                                + " + category.pd.VehicalLicenseRegistration + category.pd.EmailAddress)",
                        "notice.short.safety(phone=+15035550101)");
        assertThat(notice.fullLayer())
                .extracting(Section::id)
                .containsExactly(
                        "who",
                        "why",
                        "must",
                        "optional",
                        "leaveOut",
                        "sees",
                        "public",
                        "keep",
                        "rights",
                        "unhappy",
                        "help");
        assertThat(notice.fullLayer())
                .allSatisfy(section ->
                        assertThat(section.heading().key()).isEqualTo("notice." + section.id() + ".heading"));
        assertThat(new PlainVoice("es").say(notice.title()))
                .isEqualTo("notice.personal.title(service=Permiso de estacionamiento para residentes)");
        assertThat(notice.channel()).isEqualTo(Channel.WEB);
        assertThat(notice.version()).isEqualTo("7");
    }

    @Test
    void eachSectionSaysItsFacts() {
        Notice notice = write(AlderFalls.parking());
        assertThat(section(notice, "who"))
                .containsExactly(
                        "notice.who.collector(collector=Parking Team, controller=City of Alder Falls)",
                        "notice.who.authority(cite=Alder Falls City Code 16.20,"
                                + " says=lets the city give parking permits to people who live on a street)");
        assertThat(section(notice, "why"))
                .containsExactly(
                        "* notice.why.item(purpose=purpose.DECIDE_ON_APPLICATION)",
                        "notice.why.field(field=Where you live, why=Only people who live on the street can park there.)",
                        "notice.why.field(field=License plate, why=We match it with your car.)");
        assertThat(section(notice, "must"))
                .containsExactly(
                        "notice.must.list(data=category.pd.Name + category.pd.PhysicalAddress"
                                + " + category.pd.VehicalLicenseRegistration)",
                        "notice.without(consequence=We cannot give you a permit.,"
                                + " data=category.pd.PhysicalAddress or category.pd.VehicalLicenseRegistration)");
        assertThat(section(notice, "optional"))
                .containsExactly(
                        "notice.optional.list(data=category.pd.EmailAddress)",
                        "notice.without(consequence=We send your permit by post., data=category.pd.EmailAddress)",
                        "notice.optional.consent(purpose=remind you before your permit ends)",
                        "notice.optional.noEffect");
        assertThat(section(notice, "sees"))
                .containsExactly(
                        "notice.sees.team(collector=Parking Team)",
                        "notice.sees.recipient.processor(name=Willamette Print Works, why=prints and posts your permit)",
                        "protection.ONLY_STAFF_WHO_NEED_IT",
                        "protection.ENCRYPTED",
                        "protection.STAFF_TRAINED",
                        "notice.sees.court");
        assertThat(section(notice, "keep"))
                .containsExactly("notice.keep.after(span=P3Y, trigger=trigger.PERMIT_ENDS)", "notice.keep.then.DELETE");
    }

    @Test
    void aTimeThatHoldsForSomePurposesSaysWhich() {
        TestFolder two = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "  - fields: ALL\n    keep",
                        "  - {fields: ALL, purposes: [renewal-reminder], keep: P1Y}\n  - fields: ALL\n    keep");
        assertThat(section(write(two), "keep"))
                .containsExactly(
                        "notice.keep.purposes(purposes=remind you before your permit ends,"
                                + " sentence=notice.keep.period(span=P1Y))",
                        "notice.keep.after(span=P3Y, trigger=trigger.PERMIT_ENDS)",
                        "notice.keep.then.DELETE");
    }

    @Test
    void aNoticeOfOneLayerSaysThatAComputerDecides() {
        TestFolder decided = AlderFalls.newsletter()
                .replacing(
                        "services/park-news.yaml",
                        "retention:",
                        "automated: {what: {en: It sorts the list., es: Ordena la lista.}}\nretention:");
        assertThat(section(write(decided), "contact")).contains("notice.decide.what(what=It sorts the list.)");
    }

    @Test
    void exposureIsToldByItsValueAndWhoCanAskToHide() {
        Notice notice = write(AlderFalls.parking());
        assertThat(section(notice, "public"))
                .containsExactly(
                        "notice.public.lead",
                        "notice.public.LIKELY_PUBLIC(data=category.pd.Name)",
                        "notice.public.CASE_BY_CASE(data=category.pd.PhysicalAddress"
                                + " + category.pd.VehicalLicenseRegistration)",
                        "notice.public.UNKNOWN(data=category.pd.EmailAddress)",
                        "notice.public.onRequest(data=category.pd.PhysicalAddress)",
                        "notice.public.onRequest.call(phone=+15035550101)");
        assertThat(section(notice, "rights")).contains("right.ASK_TO_HIDE_ADDRESS");
        TestFolder unsaid = AlderFalls.parking().replacing(SERVICE, "onRequest: true, ", "");
        assertThat(section(write(unsaid), "rights"))
                .as("what the rules let people ask for is not taken away in silence")
                .contains("right.ASK_TO_HIDE_ADDRESS");
        TestFolder noAddress = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "exposure: {value: CASE_BY_CASE, onRequest: true, cite: ORS 192.368}",
                        "category: pd:City\n    by: M. Osei\n    because: only the city is asked");
        assertThat(section(write(noAddress), "rights"))
                .contains("right.ASK_TO_CORRECT")
                .doesNotContain("right.ASK_TO_HIDE_ADDRESS");
    }

    @Test
    void rightsComplaintsAndHelpSayHowToReachSomebody() {
        Notice notice = write(AlderFalls.parking());
        assertThat(section(notice, "rights"))
                .containsExactly(
                        "right.ASK_FOR_RECORDS",
                        "right.ASK_TO_CORRECT",
                        "right.ASK_TO_HIDE_ADDRESS",
                        "notice.rights.how(email=privacy@alderfalls.example, office=Privacy Office, phone=+15035550101)",
                        "notice.choice.stop(phone=+15035550101)");
        assertThat(section(notice, "unhappy"))
                .containsExactly("notice.rights.how.phone(office=City Ombudsman, phone=+15035550103)");
        assertThat(section(notice, "help"))
                .containsExactly(
                        "notice.help.line(phone=311)",
                        "notice.help.interpreter",
                        "notice.help.formats(formats=format.LARGE_PRINT + format.AUDIO + format.BRAILLE)",
                        "notice.version(updated=2026-11-02, version=7)",
                        "notice.version.next(nextReview=2027-11-01)");
        Notice withAuthority = write(AlderFalls.parking()
                .replacing(
                        "city.yaml",
                        "authority: null",
                        "authority: {name: State Board, email: board@state.example} #"));
        assertThat(section(withAuthority, "unhappy"))
                .endsWith(
                        "notice.unhappy.authority(authority=State Board)",
                        "notice.rights.how.email(email=board@state.example, office=State Board)");
    }

    @Test
    void aComputerThatDecidesIsToldOf() {
        Notice notice = write(AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "automated: NONE",
                        "automated: {what: A computer checks your street, humanCheck: A person looks at each no}\n#"));
        assertThat(section(notice, "decide"))
                .containsExactly(
                        "notice.decide.what(what=A computer checks your street)",
                        "notice.decide.human(check=A person looks at each no)");
        assertThat(notice.fullLayer()).extracting(Section::id).containsSubsequence("public", "decide", "keep");
    }

    @Test
    void openQuestionsWarnWhatToLeaveOut() {
        assertThat(section(write(AlderFalls.parking()), "leaveOut")).containsExactly("notice.leaveOut.more");
        TestFolder open = AlderFalls.parking()
                .replacing(FORM, "\"label\":{\"en\":\"Email\"", "\"label\":{\"en\":\"Comments\"")
                .replacing(FORM, "\"kind\":\"EMAIL\",\"autocomplete\":\"email\"", "\"kind\":\"LONG_TEXT\"");
        assertThat(section(write(open), "leaveOut"))
                .containsExactly("notice.leaveOut.more", "notice.leaveOut.freeText");
    }

    @Test
    void retentionOfSomeFieldsNamesThem() {
        Notice notice = write(AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "retention:\n",
                        "retention:\n  - {fields: [applicant.email], keep: NOT_KEPT, then: DELETE}\n"));
        assertThat(section(notice, "keep"))
                .startsWith("notice.keep.data.notKept(data=category.pd.EmailAddress)")
                .hasSize(3);
    }

    @Test
    void besideEachPersonalFieldStandsWhyItIsNeeded() {
        Notice notice = write(AlderFalls.parking());
        assertThat(notice.besideFields()).containsOnlyKeys("vehicle.plate", "applicant.address");
    }

    @Test
    void onlyConsentAsksAQuestion() {
        Notice notice = write(AlderFalls.parking());
        PlainVoice voice = new PlainVoice("en");
        assertThat(notice.questions()).singleElement().satisfies(question -> {
            assertThat(question.purpose()).isEqualTo("renewal-reminder");
            assertThat(voice.say(question.question()))
                    .isEqualTo("control.question(purpose=remind you before your permit ends)");
            assertThat(question.yes().key()).isEqualTo("control.yes");
            assertThat(question.no().key()).isEqualTo("control.no");
        });
    }

    @Test
    void aNoticeCanBeSaidOnlyWhereEveryWordOfTheCityStands() {
        Notice notice = write(AlderFalls.parking());
        assertThat(notice.hasCityWordsIn("en")).isTrue();
        assertThat(notice.hasCityWordsIn("fr")).isFalse();
        assertThat(notice.hasCityWordsIn("es"))
                .as("names of offices that stand in one language are names in all")
                .isTrue();
        assertThat(write(AlderFalls.parking().replacing(SERVICE, ", es: La comparamos con su auto.", ""))
                        .hasCityWordsIn("es"))
                .isFalse();
    }

    @Test
    void whatReceiptsRepeatIsTheFoldersFacts() {
        RecordedFacts facts = write(AlderFalls.parking()).facts().in(new PlainVoice("en"), "en");
        assertThat(facts.controller())
                .isEqualTo(new RecordedFacts.Controller(
                        "https://alderfalls.example/",
                        "City of Alder Falls",
                        "1 Main Street, Alder Falls, OR 97000",
                        "privacy@alderfalls.example",
                        "+15035550100"));
        assertThat(facts.noticeUrl()).isEqualTo("https://alderfalls.example/privacy/notices/street-parking/7/en");
        assertThat(facts.service())
                .isEqualTo(new RecordedFacts.Named("street-parking", "notice.words(words=Resident parking permit)"));
        assertThat(facts.jurisdiction()).containsExactly("loc:US-OR");
        assertThat(facts.packs())
                .extracting(RecordedFacts.PackRef::id)
                .containsExactly("intl", "us", "us-or", "alder-falls");
        assertThat(facts.log()).isEqualTo(new RecordedFacts.LogRef("alderfalls.example/privacy/receipts", 86_400));
        assertThat(facts.subjectScope()).isEqualTo("street-parking");
        assertThat(facts.rights().url()).isEqualTo("https://alderfalls.example/privacy/rights");
        assertThat(facts.restsOnMoreThanConsent()).isTrue();
        RecordedFacts.Purpose permit = facts.purposes().get(0);
        assertThat(permit.terms()).containsExactly("sector-publicservices:PublicServiceProvision");
        assertThat(permit.basis()).isEqualTo("dpv:OfficialAuthorityOfController");
        assertThat(permit.law()).isEqualTo("Alder Falls City Code 16.20");
        assertThat(permit.asksConsent()).isFalse();
        assertThat(permit.data())
                .containsExactly(
                        new RecordedFacts.Data("pd:Name", 1, true),
                        new RecordedFacts.Data("pd:PhysicalAddress", 2, true),
                        new RecordedFacts.Data("pd:VehicalLicenseRegistration", 2, true),
                        new RecordedFacts.Data("pd:EmailAddress", 1, false));
        assertThat(permit.recipients())
                .extracting(RecordedFacts.Recipient::role)
                .containsExactly("CONTROLLER", "PROCESSOR");
        assertThat(permit.retention().type()).isEqualTo("PERIOD");
        assertThat(permit.retention().value()).isEqualTo("P3Y");
        RecordedFacts.Purpose reminder = facts.purposes().get(1);
        assertThat(reminder.asksConsent()).isTrue();
        assertThat(reminder.data()).extracting(RecordedFacts.Data::category).containsExactly("pd:EmailAddress");
        assertThat(reminder.recipients())
                .extracting(RecordedFacts.Recipient::role)
                .containsExactly("CONTROLLER");
    }

    @Test
    void aPurposeKeepsItsDataForTheLongestPeriodOfItsFields() {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "retention:\n",
                        "retention:\n  - {fields: [applicant.email], keep: P90D}\n"
                                + "  - {fields: [applicant.email], purposes: [renewal-reminder], keep: PERMANENT}\n"
                                + "  - {fields: [vehicle.plate], keep: P40M}\n");
        RecordedFacts facts = write(folder).facts().in(new PlainVoice("en"), "en");
        assertThat(facts.purposes().get(0).retention().value()).isEqualTo("P40M");
        assertThat(facts.purposes().get(1).retention().type()).isEqualTo("ENDLESS");
    }

    @Test
    void everyWayOfKeepingHasItsFormInReceipts() {
        assertThat(keep("NOT_KEPT", "")).isEqualTo("PERIOD P0D");
        assertThat(keep("PERMANENT", "")).isEqualTo("ENDLESS law");
        assertThat(keep("UNTIL", ", after: CASE_CLOSED")).isEqualTo("UNTIL_EVENT case-closed");
        assertThat(keep("UNTIL", ", after: you move away")).isEqualTo("UNTIL_EVENT event");
        assertThat(keep("P90D", "")).isEqualTo("PERIOD P90D");
    }

    private static String keep(String keep, String more) {
        TestFolder folder = AlderFalls.newsletter()
                .replacing("services/park-news.yaml", "keep: UNTIL, after: YOU_STOP", "keep: " + keep + more);
        RecordedFacts.Duration duration = write(folder)
                .facts()
                .in(new PlainVoice("en"), "en")
                .purposes()
                .get(0)
                .retention();
        return duration.type() + " " + duration.value();
    }

    @Test
    void aNeutralTitleStandsForTheServiceInReceipts() {
        Notice notice = write(AlderFalls.parking()
                .replacing(SERVICE, "version:", "neutralTitle: {en: City service, es: Servicio}\nversion:"));
        assertThat(notice.facts().in(new PlainVoice("en"), "en").service().name())
                .isEqualTo("notice.words(words=City service)");
    }
}
