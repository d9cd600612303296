package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.risk.FieldRisk;
import org.jspecify.annotations.Nullable;

/**
 * What receipts repeat of a notice, language-neutral, until a voice says it.
 *
 * @param frame all that needs no words; its notice address lacks the language
 */
public record StatedFacts(
        RecordedFacts frame, Phrase serviceName, Phrase rightsName, Phrase withdrawal, List<StatedPurpose> purposes) {

    /** One purpose with its sentences unsaid; the frame holds all that needs no words. */
    public record StatedPurpose(
            RecordedFacts.Purpose frame,
            Phrase text,
            List<Phrase> recipients,
            Phrase retention,
            @Nullable Phrase validity) {}

    static StatedFacts of(AssessedService service) {
        return new StatedFactsWriter(service).write();
    }

    /** Every phrase, for checking that a language can say them all. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>(List.of(serviceName, rightsName, withdrawal));
        for (StatedPurpose purpose : purposes) {
            phrases.add(purpose.text());
            phrases.addAll(purpose.recipients());
            phrases.add(purpose.retention());
            if (purpose.validity() != null) {
                phrases.add(purpose.validity());
            }
        }
        return phrases;
    }

    RecordedFacts in(Voice voice, String language) {
        return new RecordedFacts(
                frame.controller(),
                frame.jointControllers(),
                new RecordedFacts.Named(frame.service().id(), line(serviceName, voice)),
                frame.form(),
                frame.noticeUrl() + "/" + language,
                purposes.stream().map(purpose -> purpose(purpose, voice)).toList(),
                new RecordedFacts.Contact(
                        line(rightsName, voice),
                        frame.rights().url(),
                        frame.rights().email(),
                        frame.rights().phone()),
                new RecordedFacts.Withdrawal(
                        line(withdrawal, voice),
                        frame.withdrawal().url(),
                        frame.withdrawal().email(),
                        frame.withdrawal().phone()),
                frame.jurisdiction(),
                frame.packs(),
                frame.log(),
                frame.subjectScope());
    }

    private static RecordedFacts.Purpose purpose(StatedPurpose purpose, Voice voice) {
        RecordedFacts.Purpose frame = purpose.frame();
        List<RecordedFacts.Recipient> recipients = new ArrayList<>();
        for (int i = 0; i < frame.recipients().size(); i++) {
            RecordedFacts.Recipient recipient = frame.recipients().get(i);
            recipients.add(new RecordedFacts.Recipient(
                    line(purpose.recipients().get(i), voice), recipient.role(), recipient.location()));
        }
        RecordedFacts.Duration validity = frame.validity();
        return new RecordedFacts.Purpose(
                frame.id(),
                line(purpose.text(), voice),
                frame.terms(),
                frame.basis(),
                frame.condition(),
                frame.law(),
                frame.data(),
                recipients.stream().distinct().toList(),
                frame.locations(),
                said(frame.retention(), purpose.retention(), voice),
                validity == null || purpose.validity() == null ? null : said(validity, purpose.validity(), voice));
    }

    private static RecordedFacts.Duration said(RecordedFacts.Duration frame, Phrase text, Voice voice) {
        return new RecordedFacts.Duration(frame.type(), frame.value(), line(text, voice));
    }

    private static String line(Phrase phrase, Voice voice) {
        return NoticeDigest.line(voice.say(phrase));
    }

    /** Each category of these fields once, with its highest tier; required if one field of it is. */
    static List<RecordedFacts.Data> data(List<FieldRisk> fields) {
        Map<String, RecordedFacts.Data> data = new LinkedHashMap<>();
        for (FieldRisk field : fields) {
            DataCategory category = field.classification().category();
            if (category != null) {
                RecordedFacts.Data one = new RecordedFacts.Data(
                        category.name(),
                        field.assessedTier().level(),
                        field.classification().field().required());
                data.merge(
                        category.name(),
                        one,
                        (a, b) -> new RecordedFacts.Data(
                                a.category(), Math.max(a.tier(), b.tier()), a.required() || b.required()));
            }
        }
        return List.copyOf(data.values());
    }
}
