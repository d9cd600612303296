package org.clearnotice.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Node;
import org.clearnotice.notice.Control;
import org.clearnotice.notice.NoticeDigest;
import org.clearnotice.notice.RecordedFacts;
import org.clearnotice.notice.RecordedFactsJson;
import org.clearnotice.notice.RenderedNotice;

/** The payload of a receipt before it is signed: members of the receipt profile, section 3. */
final class ReceiptDraft {

    private static final String PROFILE = "urn:clearnotice:receipt:v1";
    private static final String ISO_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record";

    /** What makes each receipt its own. @param nonce 32 bytes, base64url */
    record Stamp(String id, Instant at, String nonce) {}

    private ReceiptDraft() {}

    /** CONSENT where something was answered, else NOTICE_SHOWN. */
    static Map<String, Object> of(Submission submission, Stamp stamp) {
        RenderedNotice words = submission.words();
        Map<String, Object> json = new LinkedHashMap<>(RecordedFactsJson.frame(words.facts()));
        boolean decides = submission.decides();
        json.putAll(head(decides ? ReceiptKind.CONSENT : ReceiptKind.NOTICE_SHOWN, stamp));
        json.put("notice", notice(submission.shown(), words));
        json.put(
                "event",
                decides
                        ? event(submission.shown().channel().name(), "RADIO", asked(words), stamp)
                        : event(
                                submission.shown().channel().name(),
                                "CONTINUE",
                                words.send().words(),
                                stamp));
        json.put("purposes", purposes(submission));
        if (decides) {
            json.put("withdrawal", RecordedFactsJson.withdrawal(words.facts()));
        }
        json.put("subject", submission.subject().urn());
        RecordedFacts.LogRef log = words.facts().log();
        json.put("log", log(log.origin(), log.mergeDelay()));
        return json;
    }

    /** WITHDRAWAL of these purposes; everything else stands as in the receipt that gave them. */
    static Map<String, Object> withdrawal(Receipt given, List<String> purposes, List<String> words, Stamp stamp) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String member : List.of(
                "controller",
                "jointControllers",
                "service",
                "form",
                "notice",
                "rights",
                "withdrawal",
                "jurisdiction",
                "packs",
                "subject")) {
            Node node = given.node(member);
            if (node != null) {
                json.put(member, node);
            }
        }
        json.putAll(head(ReceiptKind.WITHDRAWAL, stamp));
        json.put("previous", given.id());
        json.put("event", event("WEB", "BUTTON", words, stamp));
        json.put(
                "purposes",
                given.purposes().stream()
                        .filter(purpose -> purposes.contains(ReceiptTree.text(purpose, "id")))
                        .map(ReceiptDraft::withdrawn)
                        .toList());
        json.put("log", log(given.text("log", "origin"), Objects.requireNonNull(given.node("log", "mergeDelay"))));
        return json;
    }

    private static Map<String, Object> head(ReceiptKind kind, Stamp stamp) {
        boolean record = kind == ReceiptKind.NOTICE_SHOWN;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", PROFILE + ":context");
        json.put("type", record ? "dpv:DataProcessingRecord" : "dpv:ConsentReceipt");
        json.put("profile", record ? List.of(PROFILE) : List.of(PROFILE, ISO_PROFILE));
        json.put("kind", kind);
        json.put("id", stamp.id());
        json.put("issuedAt", stamp.at().toString());
        json.put("nonce", stamp.nonce());
        return json;
    }

    private static Map<String, Object> notice(ShownNotice shown, RenderedNotice words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", shown.notice());
        json.put("version", shown.version());
        json.put("url", words.facts().noticeUrl());
        json.put("language", shown.language());
        json.put("translation", words.translation());
        json.put("layer", shown.layer());
        json.put("channel", shown.channel());
        json.put("digest", shown.digest().value());
        json.put("fullDigest", shown.fullDigest().value());
        return json;
    }

    private static Map<String, Object> event(String channel, String control, List<String> words, Stamp stamp) {
        Digest wording = NoticeDigest.of(words);
        return Map.of(
                "at",
                stamp.at().toString(),
                "by",
                "SUBJECT",
                "channel",
                channel,
                "control",
                control,
                "wording",
                wording.value());
    }

    private static List<String> asked(RenderedNotice words) {
        return words.questions().stream()
                .map(Control::words)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Map<String, Object>> purposes(Submission submission) {
        Map<String, Choice.Decision> decisions =
                submission.choices().stream().collect(Collectors.toMap(Choice::purpose, Choice::decision));
        List<Map<String, Object>> purposes = new ArrayList<>();
        for (RecordedFacts.Purpose purpose : submission.words().facts().purposes()) {
            Choice.Decision decision = decisions.get(purpose.id());
            if (decision == null && purpose.asksConsent()) {
                continue;
            }
            Map<String, Object> json = new LinkedHashMap<>(RecordedFactsJson.purpose(purpose));
            if (decision != null) {
                json.put("decision", decision);
            }
            if (decision != Choice.Decision.GIVEN) {
                json.remove("validity");
            }
            purposes.add(json);
        }
        return purposes;
    }

    private static Map<String, Object> withdrawn(Node purpose) {
        Map<String, Object> json = new LinkedHashMap<>();
        ((Node.Members) purpose).members().forEach((name, member) -> json.put(name, member.value()));
        json.remove("validity");
        json.put("decision", "WITHDRAWN");
        return json;
    }

    /** Before the first leaf of a log: size 0 and the root of the empty tree. */
    private static Map<String, Object> log(String origin, Object mergeDelay) {
        return Map.of(
                "origin",
                origin,
                "mergeDelay",
                mergeDelay,
                "checkpoint",
                Map.of("size", 0, "root", ReceiptPolicy.EMPTY_ROOT));
    }

    /** The words on and around the control that takes these purposes back. */
    static List<String> withdrawWords(RenderedNotice words, List<String> purposes) {
        Stream<String> texts = words.facts().purposes().stream()
                .filter(purpose -> purposes.contains(purpose.id()))
                .map(RecordedFacts.Purpose::text);
        return Stream.of(Stream.of(words.withdraw().question()), texts, words.withdraw().labels().stream())
                .flatMap(all -> all)
                .toList();
    }
}
