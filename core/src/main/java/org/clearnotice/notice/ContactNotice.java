package org.clearnotice.notice;

import static org.clearnotice.notice.SectionWriter.literal;
import static org.clearnotice.notice.SectionWriter.name;
import static org.clearnotice.notice.SectionWriter.phone;

import java.util.List;
import java.util.Map;
import org.clearnotice.risk.Duty;
import org.clearnotice.risk.FieldRisk;

/** The notice of a CONTACT form: one layer, one section, 60 to 130 words and what packs demand besides. */
final class ContactNotice {

    static final Phrase TITLE = Phrase.of("notice.contact.title");

    private final AssessedService service;
    private final NoticeData data;
    private final SharedSections shared;

    ContactNotice(AssessedService service) {
        this.service = service;
        this.data = new NoticeData(service);
        this.shared = new SharedSections(service);
    }

    List<Section> layer() {
        SectionWriter section = new SectionWriter("contact", TITLE);
        collect(section);
        shared.authority(section);
        choice(section);
        if (service.assessment().duties().contains(Duty.WHAT_TO_LEAVE_OUT)) {
            section.line("notice.leaveOut.freeText");
        }
        shared.recipients(section, true);
        section.line("notice.risk.small");
        shared.decide(section);
        shared.retention(section);
        shared.exposure(section);
        ask(section);
        if (demands("rights")) {
            shared.rights(section);
        }
        if (demands("help")) {
            shared.helpLine(section);
        }
        shared.version(section, false);
        return section.section().stream().toList();
    }

    /** Whether a pack says that the notice must hold it, though a short one goes without. */
    private boolean demands(String fact) {
        return service.jurisdiction().elements().stream()
                .filter(element -> element.fact().equals(fact))
                .filter(element -> element.level().compareTo(RulePack.Level.MUST) <= 0)
                .anyMatch(element -> PackElements.applies(element, service));
    }

    private void collect(SectionWriter section) {
        List<FieldRisk> required = data.personal(NoticeData::required);
        List<FieldRisk> optional = data.personal(field -> !NoticeData.required(field));
        if (required.isEmpty() && !optional.isEmpty()) {
            section.line("notice.collect.optional", Map.of("optional", NoticeData.data(optional)));
        } else if (optional.isEmpty()) {
            section.line("notice.collect.required", Map.of("data", NoticeData.data(required)));
        } else {
            section.line(
                    "notice.collect.both",
                    Map.of("data", NoticeData.data(required), "optional", NoticeData.data(optional)));
        }
        section.line(
                "notice.use",
                Map.of("purposes", SharedSections.purposes(service.facts().purposes())));
    }

    private void choice(SectionWriter section) {
        List<Purpose> asked =
                service.facts().purposes().stream().filter(Purpose::asksConsent).toList();
        if (asked.isEmpty()) {
            return;
        }
        boolean all = asked.size() == service.facts().purposes().size();
        if (all) {
            section.line("notice.choice.free");
        } else {
            asked.forEach(purpose -> section.line(
                    "notice.optional.consent", Map.of("purpose", purpose.text().in("purpose"))));
        }
        String number = SharedSections.withdrawalPhone(service);
        if (number != null) {
            section.line("notice.choice.stop", Map.of("phone", phone(number)));
        }
    }

    private void ask(SectionWriter section) {
        Office office = service.facts().collectedBy(service.city());
        String number = office.phone();
        String email = office.email();
        if (number != null && email != null) {
            section.line(
                    "notice.ask",
                    Map.of("office", name(office.name()), "phone", phone(number), "email", literal(email)));
        } else {
            shared.reach(section, office);
        }
    }
}
