package org.clearnotice.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.document.Node;
import org.clearnotice.notice.DpvVocabulary;
import org.jspecify.annotations.Nullable;

/** Step 9: the rules between members. */
final class ReceiptPolicy {

    /** The root of the empty tree: SHA-256 of nothing, in base64 (RFC 6962). */
    static final String EMPTY_ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static final Duration AHEAD = Duration.ofSeconds(300);
    private static final Duration LATE = Duration.ofHours(24);
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Node.Members receipt;
    private final DpvVocabulary vocabulary;

    private ReceiptPolicy(Node.Members receipt, DpvVocabulary vocabulary) {
        this.receipt = receipt;
        this.vocabulary = vocabulary;
    }

    static void check(Node.Members receipt, DpvVocabulary vocabulary, @Nullable Instant now) throws StepFailed {
        ReceiptPolicy policy = new ReceiptPolicy(receipt, vocabulary);
        policy.times(now);
        policy.onceEach();
        policy.decisions();
        policy.layer();
        policy.log();
        for (String member : List.of("notice", "rights", "withdrawal")) {
            policy.address("/" + member + "/url", text(member, receipt));
        }
    }

    private static String text(String member, Node.Members receipt) {
        return ReceiptTree.text(receipt, member, "url");
    }

    private void times(@Nullable Instant now) throws StepFailed {
        Instant issued = Instant.parse(ReceiptTree.text(receipt, "issuedAt"));
        Instant event = Instant.parse(ReceiptTree.text(receipt, "event", "at"));
        if (now != null && issued.isAfter(now.plus(AHEAD))) {
            throw failed("/issuedAt is more than 300 s ahead of the clock");
        }
        if (event.isAfter(issued)) {
            throw failed("/event/at is after /issuedAt");
        }
        boolean online = Set.of("WEB", "APP", "TEXT").contains(ReceiptTree.text(receipt, "event", "channel"));
        if (online && event.isBefore(issued.minus(LATE))) {
            throw failed("/event/at is more than 24 hours before /issuedAt");
        }
        if (ReceiptTree.text(receipt, "kind").equals("RELEASE")) {
            LocalDate day = event.atZone(ZoneOffset.UTC).toLocalDate();
            for (Node purpose : ReceiptTree.list(receipt, "purposes")) {
                LocalDate end = LocalDate.parse(ReceiptTree.text(purpose, "validity", "value"));
                if (end.isBefore(day.minusDays(1))) {
                    throw failed("/purposes/0/validity ends before the release was signed");
                }
            }
        }
    }

    private void onceEach() throws StepFailed {
        unique("/purposes", ids(ReceiptTree.list(receipt, "purposes")));
        unique("/packs", ids(ReceiptTree.list(receipt, "packs")));
        unique(
                "/jointControllers",
                Stream.concat(
                                Stream.of(ReceiptTree.text(receipt, "controller", "id")),
                                ids(ReceiptTree.list(receipt, "jointControllers")).stream())
                        .toList());
        for (Node purpose : ReceiptTree.list(receipt, "purposes")) {
            unique(
                    "/purposes/data",
                    ReceiptTree.list(purpose, "data").stream()
                            .map(data -> ReceiptTree.text(data, "category"))
                            .toList());
        }
        String previous = ReceiptTree.text(receipt, "previous");
        if (previous.equals(ReceiptTree.text(receipt, "id"))) {
            throw failed("/previous is the receipt itself");
        }
    }

    private void decisions() throws StepFailed {
        String kind = ReceiptTree.text(receipt, "kind");
        boolean any = false;
        for (Node purpose : ReceiptTree.list(receipt, "purposes")) {
            boolean consent = vocabulary.restsOnConsent(ReceiptTree.text(purpose, "basis"));
            boolean decided = ReceiptTree.has(purpose, "decision");
            any |= decided;
            if (kind.equals("NOTICE_SHOWN") && consent) {
                throw failed("/purposes holds one that rests on consent, and nothing was asked");
            }
            if (decided != consent) {
                throw failed("/purposes has a decision exactly where the basis rests on consent");
            }
        }
        if (kind.equals("CONSENT") && !any) {
            throw failed("/purposes has no decision");
        }
    }

    private void layer() throws StepFailed {
        boolean full = ReceiptTree.text(receipt, "notice", "layer").equals("FULL");
        boolean sameWords = Set.of("WEB", "APP", "PRINT").contains(ReceiptTree.text(receipt, "notice", "channel"));
        boolean equal =
                ReceiptTree.text(receipt, "notice", "digest").equals(ReceiptTree.text(receipt, "notice", "fullDigest"));
        if (full && sameWords && !equal) {
            throw failed("/notice/digest and /notice/fullDigest differ, though the full layer was shown");
        }
    }

    private void log() throws StepFailed {
        boolean zero = ReceiptTree.get(receipt, "log", "checkpoint", "size") instanceof Node.Number size
                && size.literal().equals("0");
        boolean empty = ReceiptTree.text(receipt, "log", "checkpoint", "root").equals(EMPTY_ROOT);
        if (zero != empty) {
            throw failed("/log/checkpoint has size 0 exactly with the root of the empty tree");
        }
    }

    private void address(String at, String url) throws StepFailed {
        String rest = url.replaceFirst("https://[^/?]*", "");
        int question = rest.indexOf('?');
        Stream<String> segments = Stream.of((question < 0 ? rest : rest.substring(0, question)).split("/"));
        Stream<String> values = question < 0
                ? Stream.empty()
                : Stream.of(rest.substring(question + 1).split("&")).map(part -> part.substring(part.indexOf('=') + 1));
        boolean token = Stream.concat(segments, values).anyMatch(ReceiptPolicy::holdsToken);
        if (token) {
            throw failed(at + " holds what looks like a token");
        }
    }

    private static boolean holdsToken(String part) {
        return UUID.matcher(part).find()
                || Stream.of(part.split("[._~%-]"))
                        .anyMatch(piece -> piece.length() >= 16 && piece.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> ReceiptTree.text(node, "id")).toList();
    }

    private static void unique(String at, List<String> values) throws StepFailed {
        if (new HashSet<>(values).size() != values.size()) {
            throw failed(at + " names something twice");
        }
    }

    private static StepFailed failed(String detail) {
        return new StepFailed(Verdict.POLICY, 9, detail);
    }
}
