package org.clearnotice.notice;

import java.util.List;
import org.clearnotice.testing.AlderFalls;

/** Findings that only a SENSITIVE service can have: one change to emergency housing help, and the line that it must bring. */
final class SensitiveCases {

    private static final String HOUSING = "services/safe-housing.yaml";

    static final List<FindingCodesTest.Case> ALL = List.of(
            housing(
                    "ERROR NOT-17 services/safe-housing.yaml:34:17: the facts speak of 'contact.safePhon', which the form does not ask (did you mean 'contact.safePhone'?)",
                    "safeContact: [contact.safePhone",
                    "safeContact: [contact.safePhon"),
            housing(
                    "ERROR NOT-17 services/safe-housing.yaml:37:16: the facts speak of 'other.fistName', which the form does not ask (did you mean 'other.firstName'?)",
                    "fields: [other.firstName]",
                    "fields: [other.fistName]"),
            housing(
                    "ERROR NOT-39 services/safe-housing.yaml:20:3: the facts do not say use and guard of 'x:ViolenceOrVictim', which the form asks in 'other.firstName' (add 'x:ViolenceOrVictim' with 'use' and 'guard' under 'sensitive'; the team that runs the service knows)",
                    "    guard: {en: Only your housing worker can open it., es: Solo su trabajador de vivienda puede abrirlo.}\n",
                    ""),
            housing(
                    "ERROR NOT-39 services/safe-housing.yaml:23:22: the facts tell of 'x:ViolenceOrVictm', which the form does not collect (did you mean 'x:ViolenceOrVictim'?)",
                    "retention:",
                    "  x:ViolenceOrVictm: {use: {en: a, es: b}, guard: {en: a, es: b}}\nretention:"),
            housing(
                    "ERROR NOT-39 services/safe-housing.yaml:23:14: the facts tell of 'pd:Health', which the form does not collect (collected here: x:ViolenceOrVictim)",
                    "retention:",
                    "  pd:Health: {use: {en: a, es: b}, guard: {en: a, es: b}}\nretention:"),
            housing(
                    "ERROR NOT-39 services/safe-housing.yaml:12:13: the notice would say that 'pd:Name' is never asked, and 'name' asks it (take it out of 'neverAsks', or the question out of the form)",
                    "funding:",
                    "neverAsks: [pd:Name]\nfunding:"),
            housing(
                    "ERROR NOT-29 services/safe-housing.yaml:10:10: 'VIOLENSE' is no word of the vocabulary for a context (did you mean 'VIOLENCE'?)",
                    "{SENSITIVE: VIOLENCE}",
                    "{SENSITIVE: VIOLENSE}"),
            housing(
                    "ERROR NOT-29 services/safe-housing.yaml:12:11: 'VAWAA' is no word of the vocabulary for a funding (did you mean 'VAWA'?)",
                    "[VAWA]",
                    "[VAWAA]"),
            housing(
                    "ERROR NOT-29 services/safe-housing.yaml:35:19: 'ADDRESS_CONFIDENTIALITY' is no word of the vocabulary for a program (did you mean 'ADDRESS_CONFIDENTIALITY_OR'?)",
                    "ADDRESS_CONFIDENTIALITY_OR",
                    "ADDRESS_CONFIDENTIALITY"),
            housing(
                    "ERROR NOT-41 services/safe-housing.yaml:11:11: the person who was hurt and the person accused of it would read the same notice (write 'audience: {role: VICTIM}' or '{role: ACCUSED}', and a service of its own for the other)",
                    "audience: {role: VICTIM}",
                    "audience: ADULTS"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:2:1: a SENSITIVE notice needs 'neutralTitle' (add it: page titles and receipts would name the service)",
                    "neutralTitle: {en: City service, es: Servicio de la ciudad}",
                    "#"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:24:14: a SENSITIVE notice needs 'protections' (add it: people ask who can open it)",
                    "protections: [ONLY_YOUR_WORKER, ENCRYPTED, NO_COPY_BY_MAIL]",
                    "protections: []"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:9:11: PHONE is not among the 'channels', so the web is the only way (add PHONE once staff can take all of this by phone: for some nothing else is safe)",
                    "channels: [WEB, PHONE, COUNTER]",
                    "channels: [WEB]"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:34:3: a SENSITIVE notice needs 'safety.exit' (add it: people must be able to leave the page at once)",
                    "  exit: https://www.weather.gov ",
                    "  #"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:33:9: 'safety.exit' is 'http://www.weather.gov'; it must be an https address, or a path below the site that starts with / (name a page that anybody could have open, such as the weather)",
                    "exit: https://www.weather.gov",
                    "exit: http://www.weather.gov"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:34:16: a SENSITIVE notice needs 'safety.safeContact' (add it: a call at the wrong time can hurt)",
                    "safeContact: [contact.safePhone, contact.safeTime]",
                    "safeContact: []"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:33:3: a SENSITIVE notice needs 'safety.copies' (add it: people ask what arrives at home)",
                    "  copies: ON_REQUEST",
                    "  #"),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:37:16: a SENSITIVE notice needs 'thirdParties[0].who' (add it: the notice says who it is)",
                    "who: {en: the person who hurt you, es: la persona que le hizo daño}, ",
                    ""),
            housing(
                    "ERROR NOT-40 services/safe-housing.yaml:29:10: a SENSITIVE notice needs 'releases.rule' (add it: people ask whom the city tells)",
                    "  rule: SIGNED_AND_TIME_LIMITED",
                    "  #"),
            housing(
                    "ERROR NOT-42 services/safe-housing.yaml:36:11: copies go out by themselves, to where somebody else may open them (write ON_REQUEST or NEVER, and send none)",
                    "copies: ON_REQUEST",
                    "copies: BY_DEFAULT"),
            housing(
                    "ERROR NOT-43 services/safe-housing.yaml:31:9: the facts do not say when the city must share all the same (name the 'limits', such as COURT_ORDER; counsel knows)",
                    "limits: [COURT_ORDER, CHILD_ABUSE_REPORT, IMMEDIATE_DANGER]",
                    "limits: []"),
            housing(
                    "ERROR NOT-43 services/safe-housing.yaml:25:7: the facts name no law that protects this data (add 'laws' with 'cite' and 'says', or 'laws: {NONE: the reason, by: a person}'; counsel knows)",
                    "laws:\n  - cite: 34 U.S.C. 12291(b)(2)\n    says: {en: Programs like this one cannot share who you are unless you sign., es: Programas como este no pueden decir quién es usted sin su firma.}\n    fields: ALL\n",
                    "laws: {NONE: we looked}\n"),
            housing(
                    "ERROR NOT-43 services/safe-housing.yaml:25:7: the facts name no law that protects this data (add 'laws' with 'cite' and 'says', or 'laws: {NONE: the reason, by: a person}'; counsel knows)",
                    "laws:\n  - cite: 34 U.S.C. 12291(b)(2)\n    says: {en: Programs like this one cannot share who you are unless you sign., es: Programas como este no pueden decir quién es usted sin su firma.}\n    fields: ALL\n",
                    "laws: {NONE: we looked, by: \" \"}\n"),
            housing(
                    "ERROR NOT-44 services/safe-housing.yaml:30:9: a service paid by VAWA needs releases that end: SIGNED is too wide (write SIGNED_AND_TIME_LIMITED or NEVER)",
                    "rule: SIGNED_AND_TIME_LIMITED",
                    "rule: SIGNED"),
            housing(
                    "ERROR NOT-44 services/safe-housing.yaml:30:3: the notice would say that nobody outside is told, and 'recipients' names some (take them out, or write SIGNED_AND_TIME_LIMITED)",
                    "rule: SIGNED_AND_TIME_LIMITED             # never a condition of help",
                    "rule: NEVER\nrecipients:\n  - {name: County, role: AUTHORITY, gets: ALL, why: {en: helps, es: ayuda}}"),
            FindingCodesTest.changing(
                    "ERROR NOT-39 services/safe-housing.yaml:2:5: the form is SENSITIVE, and nobody has said which very sensitive kind it collects (add 'context: {SENSITIVE: VIOLENCE}' or the like, or a 'category' under 'fields')",
                    folder -> AlderFalls.housing()
                            .replacing(HOUSING, "context: {SENSITIVE: VIOLENCE}", "context: ORDINARY")
                            .replacing(
                                    HOUSING,
                                    "retention:",
                                    "fields: {other.firstName: {category: pd:Name, by: M. Osei, because: a name}}\nretention:")),
            FindingCodesTest.changing(
                    "ERROR NOT-40 services/safe-housing.yaml:2:1: a SENSITIVE notice needs 'emergency' (add it: a person in danger must find the number; it stands in city.yaml)",
                    folder -> AlderFalls.housing().replacing("city.yaml", "emergency: \"911\"", "#")),
            FindingCodesTest.changing(
                    "WARNING NOT-45 services/safe-housing.yaml:2:1: a service paid by VAWA may not tell who came, and the notice says that 'name' may be shared (LIKELY_PUBLIC) (ask counsel, and set 'exposure' under 'fields')",
                    folder -> AlderFalls.housing()));

    private SensitiveCases() {}

    private static FindingCodesTest.Case housing(String line, String text, String by) {
        return FindingCodesTest.changing(line, folder -> AlderFalls.housing().replacing(HOUSING, text, by));
    }
}
