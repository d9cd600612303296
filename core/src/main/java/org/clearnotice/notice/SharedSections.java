package org.clearnotice.notice;

import static org.clearnotice.notice.SectionWriter.literal;
import static org.clearnotice.notice.SectionWriter.name;
import static org.clearnotice.notice.SectionWriter.phone;
import static org.clearnotice.notice.SectionWriter.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.FieldRisk;
import org.jspecify.annotations.Nullable;

/** Lines that notices of every tier say in the same way. */
final class SharedSections {

    private final AssessedService service;
    private final NoticeData data;

    SharedSections(AssessedService service) {
        this.service = service;
        this.data = new NoticeData(service);
    }

    /** The purposes as one list of verb phrases. */
    static Argument purposes(List<Purpose> purposes) {
        return new Argument.Several(
                purposes.stream().map(purpose -> purpose.text().in("purpose")).toList());
    }

    /** Who is asking, and what lets them ask. */
    void asker(SectionWriter section) {
        Office collector = service.facts().collector();
        if (collector == null) {
            section.line(
                    "notice.who.controller",
                    Map.of("controller", name(service.city().controller().name())));
        } else {
            section.line(
                    "notice.who.collector",
                    Map.of(
                            "collector",
                            name(collector.name()),
                            "controller",
                            name(service.city().name())));
        }
        authority(section);
    }

    /** What lets the city ask, one line a purpose that names it. */
    void authority(SectionWriter section) {
        for (Purpose purpose : service.facts().purposes()) {
            Purpose.Authority authority = purpose.authority();
            if (authority != null) {
                section.line(
                        "notice.who.authority",
                        Map.of("cite", literal(authority.cite()), "says", words(authority.says())));
            }
        }
    }

    /** Who sees it, and how it is guarded. @param brief whether what a processor may not do is left to the contract */
    void recipients(SectionWriter section, boolean brief) {
        seers(section, brief);
        protections(section);
    }

    /** Who sees it, and nothing of how it is guarded. */
    void seers(SectionWriter section, boolean brief) {
        Office collector = service.facts().collectedBy(service.city());
        section.line("notice.sees.team", Map.of("collector", name(collector.name())));
        for (ServiceFacts.Recipient recipient : service.facts().recipients()) {
            boolean processor = !brief && recipient.role() == ServiceFacts.Recipient.Role.PROCESSOR;
            section.line(
                    processor ? "notice.sees.recipient.processor" : "notice.sees.recipient",
                    Map.of("name", literal(recipient.name()), "why", words(recipient.why())));
        }
    }

    void protections(SectionWriter section) {
        service.facts().protections().forEach(protection -> section.line(protection.sentence("protection")));
    }

    /** What a public-records request can bring out: one lead, then one line for each value. */
    void exposure(SectionWriter section) {
        exposure(section, null);
    }

    /** @param everything what stands for all data at once, where the same holds for all of it; null to name each kind */
    void exposure(SectionWriter section, @Nullable Argument everything) {
        Map<Exposure.Value, List<FieldRisk>> groups =
                data.grouped(field -> data.exposure(field).value());
        if (groups.isEmpty()) {
            return;
        }
        section.line("notice.public.lead");
        boolean whole = everything != null && groups.size() == 1;
        groups.forEach((value, fields) -> section.line(
                "notice.public." + value.name(),
                Map.of("data", whole ? Objects.requireNonNull(everything) : NoticeData.data(fields))));
        List<FieldRisk> onRequest = data.personal(field -> data.exposure(field).onRequest());
        if (!onRequest.isEmpty()) {
            section.line("notice.public.onRequest", Map.of("data", NoticeData.data(onRequest)));
            String number = service.city().privacyOffice().phone();
            if (number != null) {
                section.line("notice.public.onRequest.call", Map.of("phone", phone(number)));
            }
        }
    }

    /** What a computer has to do with the decision. */
    void decide(SectionWriter section) {
        ServiceFacts.Automated automated = service.facts().automated();
        if (automated != null) {
            section.line("notice.decide.what", Map.of("what", words(automated.what())));
            if (automated.inputs() != null) {
                section.line("notice.decide.inputs", Map.of("inputs", words(automated.inputs())));
            }
            if (automated.outcome() != null) {
                section.line("notice.decide.outcome", Map.of("outcome", words(automated.outcome())));
            }
            if (automated.humanCheck() != null) {
                section.line("notice.decide.human", Map.of("check", words(automated.humanCheck())));
            }
            if (automated.ask() != null) {
                section.line("notice.decide.ask", Map.of("ask", words(automated.ask())));
            }
        }
    }

    void retention(SectionWriter section) {
        for (Retention retention : service.facts().retention()) {
            Map<String, Argument> arguments = new LinkedHashMap<>();
            String scope = "notice.keep.";
            if (!retention.fields().all()) {
                List<FieldRisk> fields =
                        data.personal(field -> retention.fields().holds(field.path()));
                if (fields.isEmpty()) {
                    continue;
                }
                scope = "notice.keep.data.";
                arguments.put("data", NoticeData.data(fields));
            }
            section.line(narrowed(retention, Phrase.of(scope + keepKey(retention, arguments), arguments)));
            if (retention.then() != null && !retention.keep().equals("NOT_KEPT")) {
                section.line("notice.keep.then." + retention.then().name());
            }
        }
    }

    /** A time that holds for some purposes only says which: two times for the same data would contradict each other. */
    private Phrase narrowed(Retention retention, Phrase sentence) {
        List<Purpose> purposes =
                service.facts().purposes().stream().filter(retention::isFor).toList();
        return retention.purposes().isEmpty()
                ? sentence
                : Phrase.of(
                        "notice.keep.purposes",
                        Map.of("purposes", purposes(purposes), "sentence", new Argument.Said(sentence)));
    }

    /** The last part of the message key, with what the message needs put among the arguments. */
    static String keepKey(Retention retention, Map<String, Argument> arguments) {
        Term after = retention.after();
        if (after != null) {
            arguments.put("trigger", after.in("trigger"));
        }
        return switch (retention.keep()) {
            case "NOT_KEPT" -> "notKept";
            case "PERMANENT" -> "permanent";
            case "UNTIL" -> "until";
            default -> {
                arguments.put("span", new Argument.Span(retention.keep()));
                yield after == null ? "period" : "after";
            }
        };
    }

    /** How to reach an office, by whatever ways it has. */
    void reach(SectionWriter section, Office office) {
        String number = office.phone();
        String email = office.email();
        if (number != null && email != null) {
            section.line(
                    "notice.rights.how",
                    Map.of("office", name(office.name()), "phone", phone(number), "email", literal(email)));
        } else if (number != null) {
            section.line("notice.rights.how.phone", Map.of("office", name(office.name()), "phone", phone(number)));
        } else if (email != null) {
            section.line("notice.rights.how.email", Map.of("office", name(office.name()), "email", literal(email)));
        }
    }

    /** Where to go with a bad answer, and how to reach them. */
    void complaints(SectionWriter section) {
        City.Complaints complaints = service.city().complaints();
        if (complaints != null && complaints.internal() != null) {
            reach(section, complaints.internal());
        }
        if (complaints != null && complaints.authority() != null) {
            section.line(
                    "notice.unhappy.authority",
                    Map.of("authority", name(complaints.authority().name())));
            reach(section, complaints.authority());
        }
    }

    /** What a person may ask for; of hiding an address only where one can be hidden. */
    void rights(SectionWriter section) {
        boolean address = data.has(field -> data.exposure(field).onRequest());
        service.jurisdiction().rights().stream()
                .filter(right -> address || !right.equals("ASK_TO_HIDE_ADDRESS"))
                .forEach(right -> section.line("right." + right));
    }

    void helpLine(SectionWriter section) {
        City.Help help = service.city().help();
        if (help != null) {
            section.line("notice.help.line", Map.of("phone", phone(help.phone())));
        }
    }

    void help(SectionWriter section) {
        helpLine(section);
        City.Help help = service.city().help();
        if (help != null) {
            if (help.interpreters()) {
                section.line("notice.help.interpreter");
            }
            if (!help.formats().isEmpty()) {
                section.line(
                        "notice.help.formats",
                        Map.of(
                                "formats",
                                new Argument.Several(help.formats().stream()
                                        .<Argument>map(format -> new Argument.Said(Phrase.of("format." + format)))
                                        .toList())));
            }
        }
    }

    /** @param review whether the date of the next review is said too */
    void version(SectionWriter section, boolean review) {
        ServiceFacts facts = service.facts();
        section.line(
                "notice.version",
                Map.of("version", literal(facts.version()), "updated", new Argument.Day(facts.updated())));
        if (review && facts.nextReview() != null) {
            section.line("notice.version.next", Map.of("nextReview", new Argument.Day(facts.nextReview())));
        }
    }

    /** "If you leave out …: …", fields with the same consequence together. */
    void consequences(SectionWriter section, boolean required) {
        Map<LocalText, List<FieldRisk>> groups = data.consequences(required);
        groups.forEach((text, fields) ->
                section.line("notice.without", Map.of("data", NoticeData.anyOf(fields), "consequence", words(text))));
    }

    static @Nullable String withdrawalPhone(AssessedService service) {
        String number = service.city().withdrawal().phone();
        return number == null ? service.city().privacyOffice().phone() : number;
    }
}
