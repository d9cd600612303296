package org.clearnotice.consent;

import java.util.List;
import java.util.Set;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What the schema asks of each kind beyond the common members: its {@code allOf}. */
final class ReceiptKindShapes {

    private static final String RECEIPT = "urn:clearnotice:receipt:v1";
    private static final String ISO = "https://w3id.org/dpv/schema/dpv-27560#record";
    private static final Set<String> PERSONS = Set.of("SUBJECT", "PARENT", "GUARDIAN", "PROXY");
    private static final Set<String> HANDS =
            Set.of("CHECKBOX", "RADIO", "BUTTON", "REPLY", "SPOKEN", "PAPER_MARK", "SIGNATURE");

    private final Node.Members payload;

    private ReceiptKindShapes(Node.Members payload) {
        this.payload = payload;
    }

    static @Nullable String problem(Node.Members payload) {
        ReceiptKindShapes shapes = new ReceiptKindShapes(payload);
        boolean shown = ReceiptTree.text(payload, "kind").equals("NOTICE_SHOWN");
        String frame = shown
                ? shapes.frame("dpv:DataProcessingRecord", List.of(RECEIPT))
                : shapes.frame("dpv:ConsentReceipt", List.of(RECEIPT, ISO));
        if (frame != null) {
            return frame;
        }
        return switch (ReceiptTree.text(payload, "kind")) {
            case "NOTICE_SHOWN" -> shapes.noticeShown();
            case "CONSENT" -> shapes.consent();
            case "WITHDRAWAL" -> shapes.withdrawal();
            case "RELEASE" -> shapes.release();
            default -> shapes.releaseEnded();
        };
    }

    private @Nullable String frame(String type, List<String> profile) {
        if (!ReceiptTree.text(payload, "type").equals(type)) {
            return "/type is " + type + " for this kind";
        }
        boolean same = ReceiptTree.list(payload, "profile").size() == profile.size()
                && ReceiptTree.texts(payload, "profile").equals(profile);
        return same ? null : "/profile is not that of this kind";
    }

    private @Nullable String noticeShown() {
        if (has("previous") || has("withdrawal")) {
            return "/previous and /withdrawal have no place in a NOTICE_SHOWN";
        }
        String event = event(PERSONS, Set.of("NONE", "CONTINUE", "ACKNOWLEDGE"));
        return event != null ? event : purposes(Set.of(), Validity.NEVER, true);
    }

    private @Nullable String consent() {
        String event = event(PERSONS, HANDS);
        return event != null
                ? event
                : missing("withdrawal", purposes(Set.of("GIVEN", "REFUSED"), Validity.WHERE_GIVEN, true));
    }

    private @Nullable String withdrawal() {
        String event = event(PERSONS, HANDS);
        return event != null
                ? event
                : missing("previous", missing("withdrawal", purposes(Set.of("WITHDRAWN"), Validity.NEVER, false)));
    }

    private @Nullable String release() {
        String event = event(PERSONS, Set.of("SIGNATURE"));
        if (event != null) {
            return event;
        }
        String purposes = missing("withdrawal", purposes(Set.of("GIVEN"), Validity.WHERE_GIVEN, false));
        return purposes != null ? purposes : oneRecipient(true);
    }

    private @Nullable String releaseEnded() {
        String purposes = missing(
                "previous",
                missing("withdrawal", purposes(Set.of("WITHDRAWN", "REVOKED", "EXPIRED"), Validity.NEVER, false)));
        if (purposes != null) {
            return purposes;
        }
        boolean byPerson = ReceiptTree.list(payload, "purposes").stream()
                .allMatch(purpose -> ReceiptTree.text(purpose, "decision").equals("WITHDRAWN"));
        String event = byPerson ? event(PERSONS, HANDS) : event(Set.of("CONTROLLER"), Set.of("NONE"));
        return event != null ? event : oneRecipient(false);
    }

    private enum Validity {
        NEVER,
        WHERE_GIVEN
    }

    private @Nullable String purposes(Set<String> decisions, Validity validity, boolean undecidedToo) {
        List<Node> purposes = ReceiptTree.list(payload, "purposes");
        for (int i = 0; i < purposes.size(); i++) {
            Node purpose = purposes.get(i);
            String at = "/purposes/" + i;
            boolean decided = ReceiptTree.has(purpose, "decision");
            String decision = ReceiptTree.text(purpose, "decision");
            if (decided ? !decisions.contains(decision) : !undecidedToo) {
                return at + "/decision is not one of this kind";
            }
            boolean valid = ReceiptTree.has(purpose, "validity");
            boolean wanted = validity == Validity.WHERE_GIVEN && decision.equals("GIVEN");
            if (valid != wanted) {
                return at + "/validity stands exactly where something is given";
            }
        }
        return null;
    }

    private @Nullable String event(Set<String> by, Set<String> controls) {
        if (!by.contains(ReceiptTree.text(payload, "event", "by"))) {
            return "/event/by is not one of this kind";
        }
        return controls.contains(ReceiptTree.text(payload, "event", "control"))
                ? null
                : "/event/control is not one of this kind";
    }

    private @Nullable String oneRecipient(boolean untilDate) {
        List<Node> purposes = ReceiptTree.list(payload, "purposes");
        if (purposes.size() > 1) {
            return "/purposes has more than one entry";
        }
        for (Node purpose : purposes) {
            List<Node> recipients = ReceiptTree.list(purpose, "recipients");
            boolean outside = recipients.size() == 1
                    && Set.of("AUTHORITY", "THIRD_PARTY").contains(ReceiptTree.text(recipients.get(0), "role"));
            if (!outside) {
                return "/purposes/0/recipients is one recipient outside";
            }
            if (untilDate && !ReceiptTree.text(purpose, "validity", "type").equals("UNTIL_DATE")) {
                return "/purposes/0/validity is a date";
            }
        }
        return null;
    }

    private boolean has(String name) {
        return payload.members().containsKey(name);
    }

    private @Nullable String missing(String name, @Nullable String otherwise) {
        return has(name) ? otherwise : "/" + name + " is missing";
    }
}
