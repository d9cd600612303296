package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.testing.AlderFalls.FORM;
import static org.clearnotice.testing.AlderFalls.SERVICE;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each finding of this room: one change to a good folder, and the line that it must bring. */
class FindingCodesTest {

    private static final LocalDate AFTER_THE_REVIEW = LocalDate.of(2027, 11, 2);

    /** Stand in the good folder already: a person has to decide them. */
    private static final Set<String> STANDING = Set.of("NOT-13", "NOT-16", "NOT-31", "NOT-32");

    record Case(String code, String line, UnaryOperator<TestFolder> change) {}

    private static Case replacing(String line, String file, String text, String by) {
        return new Case(code(line), line, folder -> folder.replacing(file, text, by));
    }

    static Case changing(String line, UnaryOperator<TestFolder> change) {
        return new Case(code(line), line, change);
    }

    private static String code(String line) {
        return line.split(" ")[1];
    }

    private static final List<Case> PARKING = List.of(
            replacing(
                    "ERROR NOT-01 city.yaml:4:7: 'site' is 'http://alderfalls.example'; it must be an https address without a path, like https://alderfalls.example",
                    "city.yaml",
                    "site: https:",
                    "site: http:"),
            replacing(
                    "ERROR NOT-01 city.yaml:2:1: 'timeZone' is missing (add it)",
                    "city.yaml",
                    "timeZone: America/Los_Angeles\n",
                    "\n"),
            replacing(
                    "ERROR NOT-01 city.yaml:15:10: 'controller.email' is 'Privacy Office <p@alderfalls.example'; it must be an e-mail address of an office, its domain in small letters (the privacy office knows)",
                    "city.yaml",
                    "email: privacy@",
                    "email: Privacy Office <p@"),
            replacing(
                    "ERROR NOT-01 city.yaml:13:3: 'controller.phone' is missing (the privacy office knows)",
                    "city.yaml",
                    "  phone: \"+15035550100\"\n",
                    "\n"),
            replacing(
                    "ERROR NOT-01 city.yaml:9:11: 'storage[0]' is 'usa'; it must be a place like US or US-OR",
                    "city.yaml",
                    "storage: [US]",
                    "storage: [usa]"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:2:1: 'updated' is missing (add it)",
                    SERVICE,
                    "updated: 2026-11-02",
                    "#"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:20:5: 'purposes[0].basis' is missing (the team that runs the service knows)",
                    SERVICE,
                    "    basis: TASK\n",
                    "\n"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:55:3: 'retention' needs at least one entry (the records officer knows)",
                    SERVICE,
                    "  - fields: ALL\n    keep: P3Y                               # or NOT_KEPT, PERMANENT\n    after: PERMIT_ENDS                      # trigger, vocabulary or text\n    schedule: parking-3 (city schedule)\n    then: DELETE                            # DELETE, ANONYMISE, ARCHIVE\n",
                    "  []\n"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:36:5: 'fields[vehicle.plate].by' is missing (whoever decided signs with name and reason)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  vehicle.plate:\n    tier: PERSONAL\n    because: b\n"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:32:15: 'purposes[1].validity' is 'one year'; it must be a duration like P3Y, P6M or P90D (the team that runs the service knows)",
                    SERVICE,
                    "validity: P1Y",
                    "validity: one year"),
            replacing(
                    "ERROR NOT-01 packs/alder-falls.yaml:5:10: 'version' is '3 of May'; it must be letters, digits, '.', '_' or '-', at most 32 signs",
                    "packs/alder-falls.yaml",
                    "version: \"3\"",
                    "version: \"3 of May\""),
            changing(
                    "ERROR NOT-02 city.yaml: the folder has no city.yaml (is this the privacy/ folder? 'new' writes one to begin with)",
                    folder -> folder.without("city.yaml")),
            replacing(
                    "ERROR NOT-03 services/street-parking.yaml:2:5: the service's id is 'parking', but its file is services/street-parking.yaml (let them be the same)",
                    SERVICE,
                    "id: street-parking",
                    "id: parking"),
            replacing(
                    "ERROR NOT-04 services/street-parking.yaml:7:7: there is no form '../street-parking.json' (name a file inside the folder)",
                    SERVICE,
                    "form: forms/street-parking.json",
                    "form: ../street-parking.json"),
            replacing(
                    "ERROR NOT-04 services/street-parking.yaml:8:11: there is no UI schema 'forms/none.json' (name a file inside the folder)",
                    SERVICE,
                    "form: forms/street-parking.json",
                    "form: forms/street-parking.json\nuiSchema: forms/none.json"),
            changing(
                    "ERROR NOT-04 services/street-parking.yaml:7:7: the file holds 2 forms: street-parking, street-parking-2 (name one with 'formId', in small letters)",
                    folder -> folder.with(
                            FORM, "<form action=/a><input name=a></form><form action=/b><input name=b></form>")),
            replacing(
                    "ERROR NOT-04 services/street-parking.yaml:7:7: the form's id 'Street Parking' is no token, so no receipt can repeat it (name one with 'formId', in small letters)",
                    FORM,
                    "\"id\":\"street-parking\"",
                    "\"id\":\"Street Parking\""),
            replacing(
                    "ERROR NOT-10 services/street-parking.yaml:36:5: the form asks 'vehicle.plate', and no purpose uses it (name it in the 'fields' of a purpose, or take it out of the form)",
                    SERVICE,
                    "applicant.address, vehicle.plate, applicant.email]",
                    "applicant.address, applicant.email]"),
            replacing(
                    "ERROR NOT-11 services/street-parking.yaml:35:3: nobody has said what 'zz9' holds, so no receipt can record it (give it a 'category' with 'by' and 'because' under 'fields')",
                    FORM,
                    "{\"path\":\"applicant.email\"",
                    "{\"path\":\"zz9\",\"label\":\"Frobnication\"},\n  {\"path\":\"applicant.email\""),
            replacing(
                    "ERROR NOT-12 services/street-parking.yaml:36:5: the facts do not say how long 'vehicle.plate' is kept (name it under 'retention'; the records officer knows)",
                    SERVICE,
                    "  - fields: ALL\n    keep",
                    "  - fields: [applicant.name, applicant.address, applicant.email]\n    keep"),
            replacing(
                    "ERROR NOT-12 services/street-parking.yaml:39:5: the facts do not say how long 'applicant.email' is kept"
                            + " (name it under 'retention'; the records officer knows)",
                    SERVICE,
                    "  - fields: ALL\n    keep",
                    "  - fields: [applicant.name, applicant.address, vehicle.plate]\n    keep: P1Y\n  - fields: ALL\n    purposes: [permit]\n    keep"),
            replacing(
                    "WARNING NOT-13 services/street-parking.yaml:39:5: the facts do not say what happens without the optional field 'applicant.email' (add 'ifMissing' under 'fields'; the team that runs the service knows)",
                    SERVICE,
                    "    ifMissing: {en: We send your permit by post., es: Le enviamos el permiso por correo postal.}",
                    "    {}"),
            replacing(
                    "WARNING NOT-14 services/street-parking.yaml:36:5: the facts do not say why the PERSONAL field 'vehicle.plate' is needed (add 'why' under 'fields'; it stands beside the question)",
                    SERVICE,
                    "    why: {en: We match it with your car., es: La comparamos con su auto.}\n",
                    ""),
            replacing(
                    "ERROR NOT-15 services/street-parking.yaml:36:5: 'vehicle.plate' is said to be less public (PRIVATE_BY_LAW) than the rules say (CASE_BY_CASE) (add 'cite', 'by' and 'because', or take it out)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  vehicle.plate:\n    exposure: {value: PRIVATE_BY_LAW, cite: none, by: M. Osei}\n"),
            changing(
                    "WARNING NOT-16 services/street-parking.yaml:39:5: nobody knows yet whether 'applicant.email' can come out in a public-records request (ask counsel, and set 'exposure' under 'fields' or in the city's pack)",
                    folder -> folder),
            replacing(
                    "ERROR NOT-17 services/street-parking.yaml:35:17: the facts speak of 'vehicle.plat', which the form does not ask (did you mean 'vehicle.plate'?)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  vehicle.plat: {}\n  vehicle.plate:\n"),
            replacing(
                    "ERROR NOT-17 services/street-parking.yaml:36:5: the facts speak of 'plate', which the form does not ask; what M. Osei decided about it holds for nothing (did you mean 'vehicle.plate'?)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  plate:\n    category: pd:OfficialID\n    by: M. Osei\n    because: a tag\n  vehicle.plate:\n"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:37:9: 'fields[vehicle.plate].by' is ' '; it needs words (whoever decided signs with name and reason)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  vehicle.plate:\n    tier: PERSONAL\n    by: \" \"\n    because: b\n"),
            replacing(
                    "ERROR NOT-01 services/street-parking.yaml:36:5: 'fields[vehicle.plate].by' signs no decision (add 'category' or 'tier', or take 'by' and 'because' out)",
                    SERVICE,
                    "  vehicle.plate:\n",
                    "  vehicle.plate:\n    by: M. Osei\n    because: b\n"),
            replacing(
                    "ERROR NOT-17 services/street-parking.yaml:27:5: the facts speak of 'applicant.e-mail', which the form does not ask (did you mean 'applicant.email'?)",
                    SERVICE,
                    "fields: [applicant.email]",
                    "fields: [applicant.email, applicant.e-mail]"),
            replacing(
                    "ERROR NOT-15 packs/alder-falls.yaml:14:12: 'pd:Name' is said to be less public (PRIVATE_BY_LAW) than the rules say (LIKELY_PUBLIC) (add 'cite', 'by' and 'because', or take it out)",
                    "packs/alder-falls.yaml",
                    "languages: [en, es]",
                    "languages: [en, es]\nexposure:\n  pd:Name: {value: PRIVATE_BY_LAW, cite: none}"),
            replacing(
                    "ERROR NOT-29 packs/alder-falls.yaml:13:10: 'ASK_FOR_RECRDS' is no word of the vocabulary for a right (did you mean 'ASK_FOR_RECORDS'?)",
                    "packs/alder-falls.yaml",
                    "languages: [en, es]",
                    "languages: [en, es]\nrights: [ASK_FOR_RECRDS]"),
            replacing(
                    "ERROR NOT-29 city.yaml:37:13: 'BIG_PRINT_PLEASE' is no word of the vocabulary for a format (known here: AUDIO, BRAILLE, EASY_READ, LARGE_PRINT, SIGN_LANGUAGE)",
                    "city.yaml",
                    "formats: [LARGE_PRINT",
                    "formats: [BIG_PRINT_PLEASE"),
            replacing(
                    "ERROR NOT-29 services/street-parking.yaml:64:10: 'COURT_ORDERS' is no word of the vocabulary for a limit (did you mean 'COURT_ORDER'?)",
                    SERVICE,
                    "biometrics: NONE ",
                    "limits: [COURT_ORDERS]\nbiometrics: NONE "),
            replacing(
                    "ERROR NOT-30 services/street-parking.yaml:64:13: notices cannot say yet that a service uses FACE_ONE_TO_ONE (leave it out of the service, or wait for the release that can)",
                    SERVICE,
                    "biometrics: NONE ",
                    "biometrics: FACE_ONE_TO_ONE "),
            replacing(
                    "ERROR NOT-36 city.yaml:9:11: 'USA' is no place that receipts know (write it like US or US-OR (ISO 3166))",
                    "city.yaml",
                    "storage: [US]",
                    "storage: [USA]"),
            changing(
                    "WARNING NOT-38 services/other.yml: the name 'other.yml' does not end in .yaml, so nobody reads it (rename it)",
                    folder -> folder.with("services/other.yml", "id: other\n")),
            replacing(
                    "ERROR NOT-18 city.yaml:10:9: there is no pack 'alder-fals' (did you mean 'alder-falls'?)",
                    "city.yaml",
                    "packs: [alder-falls]",
                    "packs: [alder-fals]"),
            replacing(
                    "ERROR NOT-18 packs/alder-falls.yaml:2:5: there is no pack 'us-oregon-state' (packs here: alder-falls, intl, us, us-or)",
                    "packs/alder-falls.yaml",
                    "extends: [us-or]",
                    "extends: [us-oregon-state]"),
            replacing(
                    "ERROR NOT-18 packs/alder-falls.yaml:2:5: 'us-or' is the id of a bundled pack (give the city's own pack another id and let it extend 'us-or')",
                    "packs/alder-falls.yaml",
                    "id: alder-falls",
                    "id: us-or"),
            replacing(
                    "ERROR NOT-18 packs/alder-falls.yaml:2:5: pack 'alder-falls' extends itself, directly or through its parents (take one of the parents out)",
                    "packs/alder-falls.yaml",
                    "extends: [us-or]",
                    "extends: [us-or, alder-falls]"),
            replacing(
                    "WARNING NOT-20 city.yaml:31:3: 'complaints' does not say which authority people can turn to (name it, or write 'authority: null' if none has a say over the city; the privacy office knows)",
                    "city.yaml",
                    "  authority: null",
                    "  # authority"),
            replacing(
                    "ERROR NOT-21 city.yaml:45:16: only a named person with a reason may open the gate to WARN (add 'by' and 'because', or write BLOCK)",
                    "city.yaml",
                    "sensitiveGate: BLOCK",
                    "sensitiveGate: {mode: WARN, by: R. Castillo} #"),
            replacing(
                    "ERROR NOT-22 city.yaml:6:21: 'no' names two ways of writing Norwegian, and YAML readers may take it for false; write nb or nn (write a BCP 47 tag like en, es, nb or zh-Hans)",
                    "city.yaml",
                    "languages: [en, es]",
                    "languages: [en, es, no]"),
            replacing(
                    "ERROR NOT-22 city.yaml:6:21: 'zh' names two ways of writing Chinese; write zh-Hans or zh-Hant (write a BCP 47 tag like en, es, nb or zh-Hans)",
                    "city.yaml",
                    "languages: [en, es]",
                    "languages: [en, es, zh]"),
            replacing(
                    "ERROR NOT-22 city.yaml:6:12: the folder's own language 'en' is not offered (add it to 'languages')",
                    "city.yaml",
                    "languages: [en, es]",
                    "languages: [es]"),
            replacing(
                    "ERROR NOT-22 city.yaml:6:21: 'pt_br' is no language tag (write a BCP 47 tag like en, es, nb or zh-Hans)",
                    "city.yaml",
                    "languages: [en, es]",
                    "languages: [en, es, pt_br]"),
            replacing(
                    "ERROR NOT-23 services/street-parking.yaml:27:9: two purposes have the id 'permit' (let each have its own)",
                    SERVICE,
                    "- id: renewal-reminder",
                    "- id: permit"),
            replacing(
                    "ERROR NOT-24 services/street-parking.yaml:27:5: purpose 'renewal-reminder' asks for consent without saying how long a yes holds (add 'validity', such as P1Y)",
                    SERVICE,
                    "    validity: P1Y",
                    "    #"),
            replacing(
                    "ERROR NOT-24 services/street-parking.yaml:23:15: purpose 'permit' rests on TASK, so it has no validity (take it out; only consent runs out)",
                    SERVICE,
                    "    basis: TASK\n",
                    "    basis: TASK\n    validity: P1Y\n"),
            replacing(
                    "ERROR NOT-25 services/street-parking.yaml:20:5: purpose 'permit' rests on TASK and names no authority (add 'authority' with 'cite' and 'says'; counsel knows)",
                    SERVICE,
                    "    authority:\n      cite: Alder Falls City Code 16.20\n      says: {en: lets the city give parking permits to people who live on a street, es: permite a la ciudad dar permisos a quienes viven en la calle}\n",
                    ""),
            replacing(
                    "ERROR NOT-26 services/street-parking.yaml:27:5: purpose 'renewal-reminder' uses no field (name its 'fields', or take it out)",
                    SERVICE,
                    "fields: [applicant.email]",
                    "fields: []"),
            replacing(
                    "ERROR NOT-27 services/street-parking.yaml:27:5: purpose 'renewal-reminder' in the city's own words needs DPV 'terms' for receipts (such as dpv:CommunicationManagement, or use a word of the vocabulary)",
                    SERVICE,
                    "terms: [dpv:CommunicationManagement]",
                    "terms: []"),
            replacing(
                    "ERROR NOT-27 services/street-parking.yaml:29:13: 'dpv:Communication' is no DPV purpose (see https://w3id.org/dpv)",
                    SERVICE,
                    "dpv:CommunicationManagement",
                    "dpv:Communication"),
            replacing(
                    "ERROR NOT-27 services/street-parking.yaml:23:16: 'eu-gdpr:A9-2-z' is no DPV condition (such as eu-gdpr:A9-2-a)",
                    SERVICE,
                    "    basis: TASK\n",
                    "    basis: TASK\n    condition: eu-gdpr:A9-2-z\n"),
            replacing(
                    "ERROR NOT-28 services/street-parking.yaml:56:11: '3 years' is no time to keep something: a duration like P3Y, NOT_KEPT, PERMANENT, or UNTIL with 'after' (the records officer knows)",
                    SERVICE,
                    "keep: P3Y",
                    "keep: 3 years"),
            replacing(
                    "ERROR NOT-28 services/street-parking.yaml:56:11: 'UNTIL' is no time to keep something: a duration like P3Y, NOT_KEPT, PERMANENT, or UNTIL with 'after' (the records officer knows)",
                    SERVICE,
                    "keep: P3Y                               # or NOT_KEPT, PERMANENT\n    after: PERMIT_ENDS ",
                    "keep: UNTIL\n    #"),
            replacing(
                    "ERROR NOT-29 services/street-parking.yaml:21:11: 'DECIDE_ON_APPLICATIONS' is no word of the vocabulary for a purpose (did you mean 'DECIDE_ON_APPLICATION'?)",
                    SERVICE,
                    "DECIDE_ON_APPLICATION",
                    "DECIDE_ON_APPLICATIONS"),
            replacing(
                    "ERROR NOT-29 services/street-parking.yaml:57:12: 'PERMIT_OVER' is no word of the vocabulary for a trigger (known here: CASE_CLOSED, FORM_SENT, LAST_CONTACT, PERMIT_ENDS, YOU_STOP; or write it in your own words)",
                    SERVICE,
                    "PERMIT_ENDS",
                    "PERMIT_OVER"),
            replacing(
                    "ERROR NOT-29 services/street-parking.yaml:61:39: 'ENCRYPTD' is no word of the vocabulary for a protection (did you mean 'ENCRYPTED'?)",
                    SERVICE,
                    "ENCRYPTED",
                    "ENCRYPTD"),
            replacing(
                    "WARNING NOT-31 services/street-parking.yaml:2:5: pack 'alder-falls' is a draft that no person has checked (ask counsel to check it against the law)",
                    "packs/alder-falls.yaml",
                    "checkedBy: R. Castillo, Privacy Office",
                    "checkedBy: null"),
            replacing(
                    "ERROR NOT-32 services/street-parking.yaml:2:1: the notice must say 'help', and the facts do not (add it to the service or to city.yaml)",
                    "city.yaml",
                    "help:                                       # help to read a notice, free of charge\n  phone: \"311\"\n  interpreters: true\n  formats: [LARGE_PRINT, AUDIO, BRAILLE]\n",
                    ""),
            replacing(
                    "ERROR NOT-32 services/street-parking.yaml:2:1: the notice must say 'helpp', and the facts do not (add it to the service or to city.yaml)",
                    "packs/alder-falls.yaml",
                    "fact: help",
                    "fact: helpp"),
            changing(
                    "ADVICE NOT-32 services/street-parking.yaml:2:1: the notice must say 'consequences', and the facts do not (add it to the service or to city.yaml)",
                    folder -> folder),
            replacing(
                    "ERROR NOT-33 services/street-parking.yaml:2:5: a pack demands notices in 'fr' (add it to 'languages' in city.yaml)",
                    "packs/alder-falls.yaml",
                    "languages: [en, es]",
                    "languages: [en, es, fr]"),
            changing(
                    "WARNING NOT-34 services/street-parking.yaml:6:13: the next review was due on 2027-11-01 (check the text again and set a new date)",
                    folder -> folder),
            changing(
                    "ERROR NOT-35 services/street-parking.yaml:20:3: 'applicant.email' is required, but only optional purposes use it (make it optional in the form)",
                    folder -> folder.replacing(
                                    SERVICE,
                                    "applicant.address, vehicle.plate, applicant.email]",
                                    "applicant.address, vehicle.plate]")
                            .replacing(FORM, "\"required\":false", "\"required\":true")),
            replacing(
                    "ERROR NOT-37 services/street-parking.yaml:56:15: there is no purpose 'permits' to keep data for"
                            + " (did you mean 'permit'?)",
                    SERVICE,
                    "  - fields: ALL\n    keep",
                    "  - fields: ALL\n    purposes: [permits]\n    keep"),
            changing(
                    "ERROR NOT-18 packs/zz.yaml:1:5: two packs have the id 'alder-falls' (let each have its own)",
                    folder -> folder.with("packs/zz.yaml", "id: alder-falls\nname: Z\nversion: a\n")),
            replacing(
                    "ERROR NOT-36 city.yaml:8:8: 'US-ZZ' is no place that receipts know (write it like US or US-OR (ISO 3166))",
                    "city.yaml",
                    "place: US-OR",
                    "place: US-ZZ"),
            replacing(
                    "ERROR NOT-36 services/street-parking.yaml:51:12: 'USA' is no place that receipts know (write it like US or US-OR (ISO 3166))",
                    SERVICE,
                    "    place: US\n",
                    "    place: USA\n"));

    private static final List<Case> CASES =
            Stream.concat(PARKING.stream(), SensitiveCases.ALL.stream()).toList();

    @TestFactory
    Stream<DynamicTest> eachChangeBringsItsFinding() {
        return CASES.stream()
                .map(one -> dynamicTest(one.line(), () -> {
                    TestFolder changed = one.change().apply(AlderFalls.parking());
                    LocalDate today = one.code().equals("NOT-34") ? AFTER_THE_REVIEW : Reading.TODAY;
                    List<String> lines = Reading.findings(changed, today).stream()
                            .map(Finding::toString)
                            .toList();
                    assertThat(lines).contains(one.line());
                    if (!STANDING.contains(one.code())) {
                        assertThat(codes(Reading.findings(AlderFalls.parking()).asList()))
                                .doesNotContain(one.code());
                    }
                }));
    }

    @Test
    void everyCodeOfThisRoomHasACase() throws IOException {
        Set<String> inSources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "clearnotice", "notice"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher codes = Pattern.compile("\"(NOT-[0-9]+)\"").matcher(Files.readString(file));
                while (codes.find()) {
                    inSources.add(codes.group(1));
                }
            }
        }
        assertThat(inSources).hasSizeGreaterThanOrEqualTo(30);
        Set<String> inCases = CASES.stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCases).containsExactlyElementsOf(inSources);
    }

    @Test
    void theGoodFolderLeavesOnlyWhatAPersonHasToDecide() {
        List<Finding> left = Reading.findings(AlderFalls.parking()).asList();
        assertThat(codes(left)).isEqualTo(new TreeSet<>(STANDING));
        assertThat(left).allMatch(finding -> finding.severity() != org.clearnotice.document.Severity.ERROR);
        assertThat(left).allMatch(finding -> finding.service().equals("street-parking"));
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
