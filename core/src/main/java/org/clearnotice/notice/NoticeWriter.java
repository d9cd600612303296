package org.clearnotice.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;

/** Writes the notice that follows from a form and its facts, language-neutral. */
public final class NoticeWriter {

    private NoticeWriter() {}

    /**
     * The notice of a service, for the web.
     *
     * @throws IllegalArgumentException if the form is SENSITIVE: such notices are refused rather than half true
     */
    public static Notice write(AssessedService service) {
        Tier tier = service.assessment().tier();
        if (tier == Tier.SENSITIVE) {
            throw new IllegalArgumentException("service '" + service.facts().id()
                    + "' is SENSITIVE, and notices for SENSITIVE services cannot be written yet");
        }
        PersonalNotice personal = new PersonalNotice(service);
        boolean layered = tier == Tier.PERSONAL;
        List<Purpose> asked =
                service.facts().purposes().stream().filter(Purpose::asksConsent).toList();
        return new Notice(
                service.facts().id(),
                service.facts().version(),
                Channel.WEB,
                service.assessment(),
                layered ? personal.title() : ContactNotice.TITLE,
                layered ? personal.shortLayer() : List.of(),
                layered ? personal.fullLayer() : new ContactNotice(service).layer(),
                besideFields(service),
                asked.stream().map(NoticeWriter::question).toList(),
                new Notice.Withdrawal(Phrase.of("control.withdraw.question"), Phrase.of("control.withdraw.button")),
                StatedFacts.of(service));
    }

    private static ConsentQuestion question(Purpose purpose) {
        return new ConsentQuestion(
                purpose.id(),
                Phrase.of("control.question", Map.of("purpose", purpose.text().in("purpose"))),
                Phrase.of("control.yes"),
                Phrase.of("control.no"));
    }

    private static Map<String, Phrase> besideFields(AssessedService service) {
        NoticeData data = new NoticeData(service);
        Map<String, Phrase> beside = new LinkedHashMap<>();
        for (FieldRisk field : data.personal()) {
            LocalText why = data.why(field);
            if (why != null && field.assessedTier().compareTo(Tier.PERSONAL) >= 0) {
                beside.put(field.path(), Term.words(why).sentence("why"));
            }
        }
        return beside;
    }
}
