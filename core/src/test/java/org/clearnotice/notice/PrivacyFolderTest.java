package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearnotice.testing.AlderFalls.FORM;
import static org.clearnotice.testing.AlderFalls.SERVICE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.risk.Audience;
import org.clearnotice.risk.Tier;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

class PrivacyFolderTest {

    private static List<String> findings(TestFolder folder) {
        return Reading.findings(folder).stream().map(Finding::toString).toList();
    }

    private static City city(TestFolder folder) {
        return Objects.requireNonNull(Reading.read(folder).city());
    }

    @Test
    void theNormativeFolderIsReadFromDisk() {
        PrivacyFolder folder = PrivacyFolder.read(
                SourceFolder.of(Path.of("src", "test", "resources", "privacy-folder")), FormFormats.bundled());
        assertThat(folder.findings())
                .hasToString("ERROR NOT-04 services/safe-housing.yaml:8:7: there is no form 'forms/safe-housing.html'"
                        + " (name a file inside the folder)");
        assertThat(folder.services()).containsOnlyKeys("street-parking");
        assertThat(folder.jurisdiction().packs())
                .extracting(RulePack::id)
                .containsExactly("intl", "us", "us-or", "alder-falls");
        assertThat(folder.policy().tier(DataCategory.named("pd:Gender").orElseThrow()))
                .isEqualTo(Tier.SENSITIVE);
    }

    @Test
    void everyMemberOfTheCityIsRead() {
        City city = city(AlderFalls.published());
        assertThat(city.id()).isEqualTo("alder-falls");
        assertThat(city.site()).isEqualTo("https://alderfalls.example");
        assertThat(city.languages()).containsExactly("en", "es");
        assertThat(city.timeZone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(city.privacyOffice().name().in("es")).contains("Oficina de Privacidad");
        City.Complaints complaints = Objects.requireNonNull(city.complaints());
        assertThat(complaints.authority()).isNull();
        assertThat(Objects.requireNonNull(complaints.internal()).phone()).isEqualTo("+15035550103");
        assertThat(Objects.requireNonNull(city.help()).formats()).containsExactly("LARGE_PRINT", "AUDIO", "BRAILLE");
        assertThat(city.withdrawal()).isEqualTo(new City.WithdrawalRoute("/privacy/choices", "+15035550101", null));
        assertThat(city.sensitiveGate()).isEqualTo(new City.SensitiveGate("BLOCK", null, null));
        assertThat(city.log()).isEqualTo(new City.Log("alderfalls.example/privacy/receipts", Duration.ofHours(24)));
        assertThat(city.emergency()).isEqualTo("911");
        assertThat(city.address("/records")).isEqualTo("https://alderfalls.example/records");
        assertThat(city.address("https://other.example/x")).isEqualTo("https://other.example/x");
        assertThat(city.controllerId()).isEqualTo("https://alderfalls.example/");
    }

    @Test
    void everyMemberOfTheServiceIsRead() {
        ServiceFacts facts = Reading.assessed(AlderFalls.parking()).facts();
        assertThat(facts.title().in("es")).contains("Permiso de estacionamiento para residentes");
        assertThat(facts.version()).isEqualTo("7");
        assertThat(facts.updated()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(facts.channels()).containsExactly(Channel.WEB, Channel.COUNTER);
        assertThat(facts.context().audience()).isEqualTo(Audience.ADULTS);
        assertThat(facts.sources()).containsExactly(new ServiceFacts.Origin("PERSON", null));
        assertThat(facts.purposes()).extracting(Purpose::id).containsExactly("permit", "renewal-reminder");
        assertThat(facts.purposes()).extracting(Purpose::basis).containsExactly(LawfulBasis.TASK, LawfulBasis.CONSENT);
        assertThat(facts.purposes().get(1).terms()).containsExactly("dpv:CommunicationManagement");
        assertThat(facts.retention())
                .containsExactly(new Retention(
                        FieldSet.ALL,
                        List.of(),
                        "P3Y",
                        Term.code("PERMIT_ENDS"),
                        "parking-3 (city schedule)",
                        Retention.Then.DELETE));
        assertThat(facts.recipients())
                .containsExactly(new ServiceFacts.Recipient(
                        "Willamette Print Works",
                        ServiceFacts.Recipient.Role.PROCESSOR,
                        FieldSet.of(List.of("applicant.name", "applicant.address")),
                        new LocalText(java.util.Map.of(
                                "en", "prints and posts your permit", "es", "imprime y envía su permiso")),
                        "US",
                        "2025-118"));
        assertThat(facts.automated()).isNull();
        assertThat(facts.biometrics()).isEqualTo(ServiceFacts.Biometrics.NONE);
    }

    @Test
    void aSensitiveServiceIsReadWhole() {
        AssessedService housing = Reading.assessed(AlderFalls.housing());
        SensitiveFacts sensitive = housing.facts().sensitive();
        assertThat(sensitive.kinds()).containsOnlyKeys("x:ViolenceOrVictim");
        assertThat(sensitive.release()).isEqualTo(SensitiveFacts.Release.SIGNED_AND_TIME_LIMITED);
        assertThat(sensitive.limits()).hasSize(3);
        assertThat(sensitive.safety())
                .isEqualTo(new SensitiveFacts.Safety(
                        "https://www.weather.gov",
                        List.of("contact.safePhone", "contact.safeTime"),
                        Term.code("ADDRESS_CONFIDENTIALITY_OR"),
                        SensitiveFacts.Copies.ON_REQUEST));
        assertThat(sensitive.thirdParties()).hasSize(1);
        assertThat(sensitive.funding()).containsExactly("VAWA");
        assertThat(housing.facts().publicTitle().in("en")).contains("City service");
        assertThat(housing.assessment().tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(NoticeRules.findings(housing, Reading.TODAY).errors()).isEmpty();
    }

    @Test
    void aBrokenFileNeverHidesWhatIsWrongInTheOthers() {
        TestFolder folder = AlderFalls.parking()
                .with("services/broken.yaml", "id: broken\ntitle: [x\nversion: y\n")
                .replacing("policy.yaml", "tiers:", "tires: []\ntiers:")
                .replacing("packs/alder-falls.yaml", "elements:", "elemnts: []\nelements:")
                .replacing(SERVICE, "updated:", "update: 2026-11-02\nupdated:")
                .replacing("city.yaml", "emergency:", "emergncy: \"1\"\nemergency:");
        assertThat(Reading.read(folder).findings().stream().map(Finding::toString))
                .containsExactly(
                        "ERROR DOC-04 city.yaml:39:1: unknown member 'emergncy' (did you mean 'emergency'?)",
                        "ERROR DOC-04 packs/alder-falls.yaml:9:1: unknown member 'elemnts' (did you mean 'elements'?)",
                        "ERROR DOC-04 policy.yaml:3:1: unknown member 'tires' (did you mean 'tiers'?)",
                        "ERROR DOC-01 services/broken.yaml:3:8: cannot be read: expected ',' or ']', but got :",
                        "ERROR DOC-04 services/street-parking.yaml:5:1: unknown member 'update' (did you mean 'updated'?)");
    }

    @Test
    void anUnknownMemberHidesNothingElseAndIsNotShownToResidents() {
        TestFolder folder = AlderFalls.parking()
                .replacing("city.yaml", "emergency:", "emergncy: \"1\"\nemergency:")
                .replacing(SERVICE, "updated:", "update: 2026-11-02\nupdated:")
                .replacing(SERVICE, "vehicle.plate, applicant.email]", "applicant.email]");
        assertThat(findings(folder))
                .contains(
                        "ERROR DOC-04 city.yaml:39:1: unknown member 'emergncy' (did you mean 'emergency'?)",
                        "ERROR DOC-04 services/street-parking.yaml:5:1: unknown member 'update' (did you mean 'updated'?)")
                .anyMatch(finding -> finding.startsWith("ERROR NOT-10") && finding.contains("'vehicle.plate'"));
        assertThat(Reading.read(folder).service("street-parking"))
                .hasValueSatisfying(
                        service -> assertThat(service.reading().isClean()).isFalse());
    }

    @Test
    void aBrokenPackIsNamedBesideTheCitysCallForIt() {
        assertThat(findings(AlderFalls.parking().replacing("packs/alder-falls.yaml", "version: \"3\"", "version: [")))
                .anyMatch(finding -> finding.startsWith("ERROR DOC-01 packs/alder-falls.yaml:"))
                .contains("ERROR NOT-18 city.yaml:10:9: there is no pack 'alder-falls' (packs here: intl, us, us-or)");
    }

    @Test
    void everythingWrongInOneServiceIsNamedAtOnce() {
        TestFolder folder = AlderFalls.parking()
                .replacing(SERVICE, "version: \"7\"", "versoin: \"7\"")
                .replacing(SERVICE, "basis: TASK", "basis: DUTY")
                .replacing(SERVICE, "nextReview: 2027-11-01", "nextReview: next year")
                .replacing(SERVICE, "channels: [WEB, COUNTER]", "channels: [WEB, FAX]")
                .replacing(SERVICE, "context: ORDINARY", "context: SECRET")
                .replacing(SERVICE, "sources: [PERSON]", "sources: [NEIGHBOUR]")
                .replacing(SERVICE, "then: DELETE", "then: BURN");
        List<String> lines = findings(folder);
        assertThat(lines).allMatch(line -> line.startsWith("ERROR ") && line.contains(SERVICE));
        assertThat(lines.stream().map(line -> line.substring(6, 12) + line.replaceAll(".*yaml:([0-9]+):.*", " $1")))
                .containsExactlyInAnyOrder(
                        "DOC-05 6",
                        "DOC-05 8",
                        "DOC-05 9",
                        "DOC-05 11",
                        "DOC-05 22",
                        "DOC-05 59",
                        "DOC-04 4",
                        "NOT-01 2");
        assertThat(Reading.read(folder).findings())
                .allMatch(finding -> finding.service().equals("street-parking"));
    }

    @Test
    void aFormFileThatIsNoFormSaysWhatItLooksLike() {
        assertThat(findings(AlderFalls.parking().with(FORM, "{\"hello\":1}")))
                .containsExactly("ERROR FORM-10 forms/street-parking.json: this is no form that is read here;"
                        + " it looks like JSON of some other kind (formats read here: "
                        + String.join(", ", FormFormats.bundled().names()) + ")");
        assertThat(findings(AlderFalls.parking().with(FORM, "{\"id\":\"a\",\n \"fields\":[}")))
                .singleElement()
                .asString()
                .startsWith("ERROR DOC-01 forms/street-parking.json:2:");
    }

    @Test
    void aFormIdChoosesAmongSeveralFormsAndNamesOneThatHasNoToken() {
        TestFolder two = AlderFalls.parking()
                .with("forms/two.html", "<form action=/a><input name=x></form><form action=/b><input name=y></form>");
        PrivacyFolder chosen =
                Reading.read(two.replacing(SERVICE, "form: " + FORM, "form: forms/two.html\nformId: two"));
        assertThat(chosen.services().values())
                .singleElement()
                .satisfies(service -> assertThat(service.form().fields())
                        .extracting(field -> field.path())
                        .containsExactly("x"));
        PrivacyFolder renamed = Reading.read(AlderFalls.parking()
                .replacing(FORM, "\"id\":\"street-parking\"", "\"id\":\"Street Parking\"")
                .replacing(SERVICE, "form: " + FORM, "form: " + FORM + "\nformId: parking-2"));
        assertThat(renamed.service("street-parking").orElseThrow().form().id()).isEqualTo("parking-2");
    }

    @Test
    void aFieldsOverrideIsAPersonsDecision() {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  vehicle.plate:\n    category: pd:OfficialID\n    tier: CONTACT\n    by: M. Osei\n    because: a tag\n");
        assertThat(Reading.assessed(folder).assessment().field("vehicle.plate").orElseThrow())
                .satisfies(field -> {
                    assertThat(Objects.requireNonNull(field.classification().category())
                                    .name())
                            .isEqualTo("pd:OfficialID");
                    assertThat(field.tier()).isEqualTo(Tier.CONTACT);
                    assertThat(field.classification().evidence().get(0).where()).isEqualTo("a person: M. Osei");
                });
    }

    @Test
    void anOverrideWithAnUnknownCategoryOrTierIsNamedWhereItStands() {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  vehicle.plate:\n    category: pd:OficialID\n    tier: HIGH\n    by: M. Osei\n    because: a tag\n");
        assertThat(findings(folder))
                .contains(
                        "ERROR RISK-02 services/street-parking.yaml:36:15: there is no data category 'pd:OficialID'"
                                + " (did you mean 'pd:OfficialID'?)",
                        "ERROR DOC-05 services/street-parking.yaml:37:11: 'HIGH' may not stand here"
                                + " (one of NONE, CONTACT, PERSONAL, SENSITIVE)");
    }

    @Test
    void lessPublicThanTheRulesNeedsCitePersonAndReason() {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  vehicle.plate:\n    exposure: {value: PRIVATE_BY_LAW, cite: ORS 802.177, by: M. Osei, because: b}\n");
        assertThat(Reading.findings(folder)).extracting(Finding::code).doesNotContain("NOT-15");
        TestFolder open = AlderFalls.parking()
                .replacing(SERVICE, "  vehicle.plate:\n", "  vehicle.plate:\n    exposure: {value: PUBLIC}\n");
        assertThat(Reading.findings(open)).extracting(Finding::code).doesNotContain("NOT-15");
    }

    @Test
    void aServiceWithoutACityCannotBeAssessed() {
        PrivacyFolder folder = Reading.read(AlderFalls.parking().without("city.yaml"));
        assertThat(folder.city()).isNull();
        assertThatThrownBy(() -> AssessedService.of(
                        folder, folder.services().values().iterator().next(), new ArrayList<>()))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("the folder has no city.yaml");
    }

    @Test
    void anEmptyFolderIsOneFinding() {
        assertThat(findings(TestFolder.empty()))
                .containsExactly("ERROR NOT-02 city.yaml: the folder has no city.yaml"
                        + " (is this the privacy/ folder? 'new' writes one to begin with)");
    }

    @Test
    void anEmptyCityMissesEverythingWithoutFalling() {
        List<String> lines = findings(AlderFalls.parking().with("city.yaml", "id: x\n"));
        assertThat(lines).hasSizeGreaterThan(9).allMatch(line -> line.startsWith("ERROR NOT-01 city.yaml:1:1: '"));
        assertThat(findings(AlderFalls.parking().with(SERVICE, "id: street-parking\n")))
                .hasSize(7)
                .allMatch(line -> line.startsWith("ERROR NOT-01 services/street-parking.yaml:1:1: '"));
    }

    @Test
    void whatAllServicesShareIsKeptApart() {
        TestFolder broken = AlderFalls.parking()
                .replacing("policy.yaml", "tiers:", "tiers: [")
                .replacing(SERVICE, "sources:", "sorces:");
        assertThat(Reading.read(broken).shared()).extracting(Finding::code).containsExactly("DOC-01");
        assertThat(Reading.read(broken).findings()).extracting(Finding::code).containsExactly("DOC-01", "DOC-04");
    }

    @Test
    void aWrongWordNeverCountsAsTheHarmlessOne() {
        assertThat(findings(AlderFalls.parking()
                        .replacing("city.yaml", "sensitiveGate: BLOCK", "sensitiveGate: {mode: OPEN}")))
                .contains("ERROR DOC-05 city.yaml:45:17: 'OPEN' may not stand here"
                        + " (BLOCK, or {mode: WARN, by: a name, because: a reason})");
        assertThat(findings(AlderFalls.parking().replacing(SERVICE, "context: ORDINARY", "context: {SENSITIVE: }")))
                .contains("ERROR DOC-05 services/street-parking.yaml:9:10: '{}' may not stand here"
                        + " (ORDINARY, or {SENSITIVE: VIOLENCE} and the like)");
        assertThat(findings(AlderFalls.parking().replacing(SERVICE, "audience: ADULTS", "audience: {}")))
                .contains("ERROR DOC-05 services/street-parking.yaml:10:11: '{}' may not stand here"
                        + " (ADULTS, CHILDREN, ANYONE, or {role: VICTIM} and the like)");
        assertThat(findings(AlderFalls.parking().replacing(SERVICE, "biometrics: NONE", "biometrics: NON")))
                .contains("ERROR DOC-05 services/street-parking.yaml:64:13: 'NON' may not stand here"
                        + " (one of NONE, PHOTO_ONLY, FACE_ONE_TO_ONE, FACE_ONE_TO_MANY, OTHER)");
    }

    @Test
    void aTextWithoutWordsIsNamedWhereItStands() {
        assertThat(findings(AlderFalls.parking().replacing(SERVICE, "La comparamos con su auto.", "''")))
                .contains("ERROR DOC-05 services/street-parking.yaml:36:10: a text has no words"
                        + " (write them, or take the member out)");
        assertThat(findings(AlderFalls.parking().replacing(SERVICE, "name: Willamette Print Works", "name: ''")))
                .contains("ERROR NOT-01 services/street-parking.yaml:47:11: 'recipients[0].name' is ''; it needs words"
                        + " (the purchase contract says)");
    }

    @Test
    void anExposureOfAPackNamesACategory() {
        assertThat(findings(AlderFalls.parking()
                        .replacing(
                                "packs/alder-falls.yaml",
                                "languages: [en, es]",
                                "languages: [en, es]\nexposure:\n  pd:Nmae: {value: PUBLIC}\n")))
                .contains("ERROR RISK-02 packs/alder-falls.yaml:14:12: there is no data category 'pd:Nmae'"
                        + " (did you mean 'pd:Name'?)");
    }

    @Test
    void aPackMayHideMoreByANamedPersonWithALaw() {
        TestFolder decided = AlderFalls.parking()
                .replacing(
                        "packs/alder-falls.yaml",
                        "languages: [en, es]",
                        "languages: [en, es]\nexposure:\n"
                                + "  pd:Name: {value: PRIVATE_BY_LAW, cite: ORS 1.1, by: R. Castillo, because: c}\n"
                                + "  pd:EmailAddress: {value: PUBLIC}");
        assertThat(findings(decided)).noneMatch(line -> line.contains("NOT-15"));
    }

    @Test
    void everyFormOfAFileCanBeNamed() {
        TestFolder two = AlderFalls.parking()
                .with("forms/Street Parking.html", """
                        <html lang=en><form action=/a><input name=a></form>
                        <form action=/b><label>Your name <input name=applicant.name></label></form></html>""")
                .replacing(SERVICE, "forms/street-parking.json", "forms/Street Parking.html\nformId: street-parking-2");
        assertThat(Reading.read(two).services().get("street-parking"))
                .extracting(
                        service -> service.form().id(),
                        service -> service.form().fields().size())
                .containsExactly("street-parking-2", 1);
    }

    @Test
    void textsOfAFormThatNamesNoLanguageAreInTheFoldersOwn() {
        TestFolder bare = AlderFalls.parking()
                .with("forms/bare.html", "<form><label>Your name <input name=applicant.name></label></form>")
                .replacing(SERVICE, "forms/street-parking.json", "forms/bare.html");
        PrivacyFolder.Service service =
                Objects.requireNonNull(Reading.read(bare).services().get("street-parking"));
        assertThat(service.form().language()).isEqualTo("en");
        assertThat(service.form().fields().get(0).label()).isEqualTo(LocalText.of("en", "Your name"));
    }

    @Test
    void aMergeDelayThatReceiptsCannotNameIsRefused() {
        for (String delay : List.of("PT169H", "-PT24H", "PT0S", "PT999999999H")) {
            assertThat(findings(AlderFalls.parking().replacing("city.yaml", "PT24H", delay)))
                    .singleElement()
                    .asString()
                    .startsWith("ERROR DOC-05 city.yaml:46:52: '")
                    .endsWith("is no delay that receipts can name (at most seven days, such as PT24H)");
        }
    }
}
