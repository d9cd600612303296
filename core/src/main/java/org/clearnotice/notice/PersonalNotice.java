package org.clearnotice.notice;

import static org.clearnotice.notice.SectionWriter.phone;
import static org.clearnotice.notice.SectionWriter.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearnotice.risk.Duty;
import org.clearnotice.risk.FieldRisk;

/** The notice of a PERSONAL form: three lines first, then the whole text in the order of research 7.3. */
final class PersonalNotice {

    private final AssessedService service;
    private final NoticeData data;
    private final SharedSections shared;

    PersonalNotice(AssessedService service) {
        this.service = service;
        this.data = new NoticeData(service);
        this.shared = new SharedSections(service);
    }

    Phrase title() {
        return Phrase.of(
                "notice.personal.title", Map.of("service", words(service.facts().publicTitle())));
    }

    List<Section> shortLayer() {
        SectionWriter section = SectionWriter.of("short");
        section.line("notice.short.use", Map.of("purposes", SharedSections.purposes(mainPurposes())));
        List<FieldRisk> exposed = data.personal(field -> data.exposure(field).value() != Exposure.Value.PRIVATE_BY_LAW);
        if (!exposed.isEmpty()) {
            section.line("notice.short.public", Map.of("data", NoticeData.data(exposed)));
        }
        String number = service.city().privacyOffice().phone();
        if (number != null && !exposed.isEmpty()) {
            section.line("notice.short.safety", Map.of("phone", phone(number)));
        }
        return section.section().stream().toList();
    }

    List<Section> fullLayer() {
        return Stream.of(
                        who(),
                        why(),
                        must(),
                        optional(),
                        leaveOut(),
                        sees(),
                        SectionWriter.section("public", shared::exposure),
                        SectionWriter.section("decide", shared::decide),
                        SectionWriter.section("keep", shared::retention),
                        rights(),
                        SectionWriter.section("unhappy", shared::complaints),
                        help())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Purpose> mainPurposes() {
        List<Purpose> main = service.facts().purposes().stream()
                .filter(purpose -> !purpose.asksConsent())
                .toList();
        return main.isEmpty() ? service.facts().purposes() : main;
    }

    private Optional<Section> who() {
        SectionWriter section = SectionWriter.of("who");
        shared.asker(section);
        return section.section();
    }

    private Optional<Section> why() {
        SectionWriter section = SectionWriter.of("why");
        mainPurposes()
                .forEach(purpose -> section.item(
                        "notice.why.item", Map.of("purpose", purpose.text().in("purpose"))));
        for (FieldRisk field : data.personal(field -> data.why(field) != null)) {
            section.line(
                    "notice.why.field",
                    Map.of(
                            "field", data.label(field),
                            "why", words(java.util.Objects.requireNonNull(data.why(field)))));
        }
        return section.section();
    }

    private Optional<Section> must() {
        SectionWriter section = SectionWriter.of("must");
        List<FieldRisk> required = data.personal(NoticeData::required);
        if (!required.isEmpty()) {
            section.line("notice.must.list", Map.of("data", NoticeData.data(required)));
            shared.consequences(section, true);
        }
        return section.section();
    }

    private Optional<Section> optional() {
        SectionWriter section = SectionWriter.of("optional");
        List<FieldRisk> optional = data.personal(field -> !NoticeData.required(field));
        if (!optional.isEmpty()) {
            section.line("notice.optional.list", Map.of("data", NoticeData.data(optional)));
            shared.consequences(section, false);
        }
        List<Purpose> asked =
                service.facts().purposes().stream().filter(Purpose::asksConsent).toList();
        asked.forEach(purpose -> section.line(
                "notice.optional.consent", Map.of("purpose", purpose.text().in("purpose"))));
        if (!asked.isEmpty() && asked.size() < service.facts().purposes().size()) {
            section.line("notice.optional.noEffect");
        }
        return section.section();
    }

    private Optional<Section> leaveOut() {
        SectionWriter section = SectionWriter.of("leaveOut").line("notice.leaveOut.more");
        if (service.assessment().duties().contains(Duty.WHAT_TO_LEAVE_OUT)) {
            section.line("notice.leaveOut.freeText");
        }
        return section.section();
    }

    private Optional<Section> sees() {
        SectionWriter section = SectionWriter.of("sees");
        shared.recipients(section, false);
        section.line("notice.sees.court");
        return section.section();
    }

    private Optional<Section> rights() {
        SectionWriter section = SectionWriter.of("rights");
        shared.rights(section);
        shared.reach(section, service.city().privacyOffice());
        String number = SharedSections.withdrawalPhone(service);
        if (number != null && service.facts().purposes().stream().anyMatch(Purpose::asksConsent)) {
            section.line("notice.choice.stop", Map.of("phone", phone(number)));
        }
        return section.section();
    }

    private Optional<Section> help() {
        SectionWriter section = SectionWriter.of("help");
        shared.help(section);
        shared.version(section, true);
        return section.section();
    }
}
