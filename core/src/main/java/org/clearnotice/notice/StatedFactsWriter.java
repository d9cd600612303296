package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.risk.FieldRisk;
import org.jspecify.annotations.Nullable;

/** Draws what receipts repeat from the facts: privacy-folder, "What receipts take from here"; receipt profile, section 3. */
final class StatedFactsWriter {

    private final AssessedService service;
    private final City city;
    private final ServiceFacts facts;

    StatedFactsWriter(AssessedService service) {
        this.service = service;
        this.city = service.city();
        this.facts = service.facts();
    }

    StatedFacts write() {
        List<StatedFacts.StatedPurpose> purposes =
                facts.purposes().stream().map(this::purpose).toList();
        return new StatedFacts(
                frame(), words(facts.publicTitle()), name(city.privacyOffice().name()), withdrawal(), purposes);
    }

    private RecordedFacts frame() {
        Office privacy = city.privacyOffice();
        return new RecordedFacts(
                controller(),
                Stream.concat(city.jointControllers().stream(), facts.jointControllers().stream())
                        .distinct()
                        .map(joint -> new RecordedFacts.JointController(joint.id(), NoticeDigest.line(joint.name())))
                        .toList(),
                new RecordedFacts.Named(facts.id(), ""),
                form(),
                city.site() + "/privacy/notices/" + facts.id() + "/" + facts.version(),
                List.of(),
                new RecordedFacts.Contact(
                        "",
                        city.address(Objects.requireNonNullElse(privacy.page(), "/")),
                        privacy.email(),
                        privacy.phone()),
                new RecordedFacts.Withdrawal(
                        "",
                        city.address(city.withdrawal().page()),
                        city.withdrawal().email(),
                        SharedSections.withdrawalPhone(service)),
                List.of("loc:" + city.place()),
                packs(),
                new RecordedFacts.LogRef(
                        city.log().origin(), (int) city.log().mergeDelay().toSeconds()),
                facts.scope());
    }

    private RecordedFacts.Controller controller() {
        Office controller = city.controller();
        String name = NoticeDigest.line(controller.name().forStaff(city.language()));
        return new RecordedFacts.Controller(
                city.controllerId(),
                name,
                NoticeDigest.line(Objects.requireNonNullElse(controller.address(), name)),
                Objects.requireNonNullElse(controller.email(), ""),
                Objects.requireNonNullElse(controller.phone(), ""));
    }

    private RecordedFacts.FormRef form() {
        Form form = service.assessment().form();
        return new RecordedFacts.FormRef(form.id(), form.fingerprint());
    }

    private List<RecordedFacts.PackRef> packs() {
        return service.jurisdiction().packs().stream()
                .map(pack -> new RecordedFacts.PackRef(pack.id(), pack.version()))
                .toList();
    }

    private Phrase withdrawal() {
        String number = SharedSections.withdrawalPhone(service);
        return number == null
                ? Phrase.of("recorded.withdrawal.counter")
                : Phrase.of("recorded.withdrawal", Map.of("phone", new Argument.Phone(number)));
    }

    private StatedFacts.StatedPurpose purpose(Purpose purpose) {
        List<FieldRisk> fields = service.assessment().fields().stream()
                .filter(field -> purpose.fields().holds(field.path()))
                .toList();
        List<Phrase> names = new ArrayList<>();
        List<RecordedFacts.Recipient> recipients = recipients(fields, names);
        Retention retention = longest(purpose, fields);
        String validity = purpose.validity();
        String code = purpose.text().code();
        RecordedFacts.Purpose frame = new RecordedFacts.Purpose(
                purpose.id(),
                "",
                code == null ? purpose.terms() : PrivacyVocabulary.bundled().purposeTerms(code),
                purpose.basis().term(),
                purpose.condition(),
                purpose.authority() == null
                        ? null
                        : NoticeDigest.line(purpose.authority().cite()),
                StatedFacts.data(fields),
                recipients,
                city.storage().stream().map(place -> "loc:" + place).toList(),
                duration(retention),
                validity == null ? null : new RecordedFacts.Duration("PERIOD", validity, ""));
        return new StatedFacts.StatedPurpose(
                frame, text(purpose), names, said(retention), validity == null ? null : period(validity));
    }

    private static Phrase text(Purpose purpose) {
        return Phrase.of(
                "notice.words",
                Map.of("words", new Argument.Opening(purpose.text().in("purpose"))));
    }

    private List<RecordedFacts.Recipient> recipients(List<FieldRisk> fields, List<Phrase> names) {
        List<RecordedFacts.Recipient> recipients = new ArrayList<>();
        recipients.add(new RecordedFacts.Recipient("", "CONTROLLER", null));
        names.add(name(facts.collectedBy(city).name()));
        for (ServiceFacts.Recipient recipient : facts.recipients()) {
            if (fields.stream().anyMatch(field -> recipient.gets().holds(field.path()))) {
                String place = recipient.place();
                recipients.add(new RecordedFacts.Recipient(
                        "", recipient.role().name(), place == null ? null : "loc:" + place));
                names.add(Phrase.of("notice.words", Map.of("words", new Argument.Literal(recipient.name()))));
            }
        }
        return recipients;
    }

    /** The entry that keeps this purpose's data longest. */
    private Retention longest(Purpose purpose, List<FieldRisk> fields) {
        return facts.retention().stream()
                .filter(entry -> entry.isFor(purpose))
                .filter(entry ->
                        fields.stream().anyMatch(field -> entry.fields().holds(field.path())))
                .max(Comparator.comparingLong(StatedFactsWriter::weight))
                .orElse(facts.retention().get(0));
    }

    private static long weight(Retention retention) {
        return switch (retention.keep()) {
            case "PERMANENT" -> Long.MAX_VALUE;
            case "UNTIL" -> Long.MAX_VALUE - 1;
            case "NOT_KEPT" -> 0;
            default -> Periods.days(retention.keep());
        };
    }

    private static RecordedFacts.Duration duration(Retention retention) {
        return switch (retention.keep()) {
            case "NOT_KEPT" -> new RecordedFacts.Duration("PERIOD", "P0D", "");
            case "PERMANENT" -> new RecordedFacts.Duration("ENDLESS", "law", "");
            case "UNTIL" -> new RecordedFacts.Duration("UNTIL_EVENT", eventToken(retention.after()), "");
            default -> new RecordedFacts.Duration("PERIOD", retention.keep(), "");
        };
    }

    private static String eventToken(@Nullable Term after) {
        String code = after == null ? null : after.code();
        return code == null ? "event" : code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Phrase said(Retention retention) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        String key = SharedSections.keepKey(retention, arguments);
        return Phrase.of("recorded." + (key.equals("after") ? "period.after" : key), arguments);
    }

    private static Phrase period(String iso) {
        return Phrase.of("recorded.period", Map.of("span", new Argument.Span(iso)));
    }

    private static Phrase name(LocalText text) {
        return Phrase.of("notice.words", Map.of("words", SectionWriter.name(text)));
    }

    private static Phrase words(LocalText text) {
        return Term.words(text).sentence("words");
    }
}
