package org.clearnotice.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;
import org.jspecify.annotations.Nullable;

/** Writes the notice that follows from a form and its facts, language-neutral. */
public final class NoticeWriter {

    private NoticeWriter() {}

    /**
     * The notice of a service, for the web. Facts that are missing leave a line out: whether it may be shown is for
     * {@link NoticeRules} and the review.
     */
    public static Notice write(AssessedService service) {
        Layers layers = layers(service);
        List<Purpose> asked =
                service.facts().purposes().stream().filter(Purpose::asksConsent).toList();
        return new Notice(
                service.facts().id(),
                service.facts().version(),
                Channel.WEB,
                service.assessment(),
                layers.title(),
                layers.first(),
                layers.full(),
                besideFields(service),
                asked.stream().map(NoticeWriter::question).toList(),
                new Notice.Withdrawal(Phrase.of("control.withdraw.question"), Phrase.of("control.withdraw.button")),
                layers.exit(),
                StatedFacts.of(service));
    }

    /** What differs from tier to tier. @param first empty where there is one layer */
    private record Layers(Phrase title, List<Section> first, List<Section> full, Notice.@Nullable Exit exit) {}

    private static Layers layers(AssessedService service) {
        return switch (service.assessment().tier()) {
            case SENSITIVE -> {
                SensitiveNotice notice = new SensitiveNotice(service);
                yield new Layers(SensitiveNotice.TITLE, notice.shortLayer(), notice.fullLayer(), notice.exit());
            }
            case PERSONAL -> {
                PersonalNotice notice = new PersonalNotice(service);
                yield new Layers(notice.title(), notice.shortLayer(), notice.fullLayer(), null);
            }
            case CONTACT, NONE -> new Layers(ContactNotice.TITLE, List.of(), new ContactNotice(service).layer(), null);
        };
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
