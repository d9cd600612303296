package org.clearnotice.consent;

import static org.clearnotice.consent.Shape.integer;
import static org.clearnotice.consent.Shape.list;
import static org.clearnotice.consent.Shape.object;
import static org.clearnotice.consent.Shape.oneOf;
import static org.clearnotice.consent.Shape.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The closed schema of a receipt's payload: consent-receipt.schema.json, member by member. */
final class ReceiptShapes {

    private static final String OUTSIDE =
            "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u2000-\\u200a\\u200e\\u200f"
                    + "\\u2028-\\u202f\\u205f\\u2066-\\u2069\\u3000";
    private static final String INSIDE = OUTSIDE.replace("\\u0000-\\u0020", "\\u0000-\\u001f");
    private static final String URL_START =
            "https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[1-9][0-9]{0,4})?" + "(?:/[A-Za-z0-9._~!$&'()*+,;=:%/-]*)?";

    static final Shape TEXT = text("(?!.*  )[^" + OUTSIDE + "](?:[^" + INSIDE + "]*[^" + OUTSIDE + "])?", 2_000);
    static final Shape TOKEN = text("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?", 64);
    static final Shape VERSION = text("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?", 32);
    static final Shape URL = text(URL_START, 1_000);
    private static final Shape QUERY_URL = text(URL_START + "(?:\\?[A-Za-z0-9._~!$&'()*+,;=:%/?-]+)?", 1_000);
    private static final Shape EMAIL =
            text("[A-Za-z0-9._%+-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+", 254);
    private static final Shape PHONE = text("\\+[1-9][0-9]{6,14}|[0-9]{3,6}", 16);
    private static final Shape PLACE = text("loc:[A-Z0-9]+(?:-[A-Z0-9]+)*+", Integer.MAX_VALUE);
    private static final Shape DIGEST = text("sha-256:[0-9a-f]{64}", 72);
    private static final Shape UUID =
            text("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", 45);
    private static final Shape UTC = text(
                    "2[0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z",
                    20)
            .and(ReceiptShapes::day);
    private static final Shape DATE =
            text("2[0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", 10).and(ReceiptShapes::day);
    private static final Shape LANGUAGE = text(
            "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*+"
                    + "(?:-x(?:-[a-z0-9]{1,8})++)?",
            Integer.MAX_VALUE);
    static final Shape NONCE = text("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]", 43);
    private static final Shape CHANNEL = oneOf("WEB", "APP", "TEXT", "PRINT", "PHONE", "COUNTER");

    private static final Shape DATA = object(
            Map.of(
                    "category", text("(?:pd|x):[A-Z][A-Za-z0-9]*", Integer.MAX_VALUE),
                    "tier", integer(0, 3),
                    "necessity", oneOf("REQUIRED", "OPTIONAL")),
            Map.of());

    private static final Shape RECIPIENT = object(
            Map.of("name", TEXT, "role", oneOf("CONTROLLER", "PROCESSOR", "AUTHORITY", "THIRD_PARTY")),
            Map.of("location", PLACE));

    private static final Shape PERIOD = text(
            "P(?:0D|[1-9][0-9]{0,2}Y(?:[1-9][0-9]{0,2}M)?(?:[1-9][0-9]{0,3}D)?|[1-9][0-9]{0,2}M(?:[1-9][0-9]{0,3}D)?"
                    + "|[1-9][0-9]{0,3}D|[1-9][0-9]{0,2}W|T[1-9][0-9]{0,3}[HM])",
            Integer.MAX_VALUE);

    private static final Shape DURATION = object(
                    Map.of(
                            "type", oneOf("PERIOD", "UNTIL_DATE", "UNTIL_EVENT", "ENDLESS"),
                            "value", text("(?s).*", Integer.MAX_VALUE),
                            "text", TEXT),
                    Map.of())
            .and(ReceiptShapes::durationValue);

    private static final Shape VALIDITY = DURATION.and((value, at) -> {
        boolean endless = ReceiptTree.text(value, "type").equals("ENDLESS");
        return endless || ReceiptTree.text(value, "value").equals("P0D") ? at + " is no validity" : null;
    });

    private static final Shape PURPOSE = object(
            Map.of(
                    "id", TOKEN,
                    "text", TEXT,
                    "terms", list(1, 10, text("(?:dpv|sector-publicservices):[A-Z][A-Za-z0-9]*", Integer.MAX_VALUE)),
                    "basis", text("(?:dpv|eu-gdpr):[A-Z][A-Za-z0-9-]*", Integer.MAX_VALUE),
                    "data", list(1, 200, DATA),
                    "recipients", list(1, 50, RECIPIENT),
                    "storage", object(Map.of("locations", list(1, 20, PLACE), "retention", DURATION), Map.of())),
            Map.of(
                    "condition",
                    text("(?:dpv|eu-gdpr):[A-Z][A-Za-z0-9-]*", Integer.MAX_VALUE),
                    "law",
                    TEXT,
                    "decision",
                    oneOf("GIVEN", "REFUSED", "WITHDRAWN", "REVOKED", "EXPIRED"),
                    "validity",
                    VALIDITY));

    private static final Shape NOTICE = object(
            Map.of(
                    "id", TOKEN,
                    "version", VERSION,
                    "url", URL,
                    "language", LANGUAGE,
                    "translation", oneOf("SOURCE", "MACHINE_DRAFT", "HUMAN", "HUMAN_REVIEWED", "LEGAL_APPROVED"),
                    "layer", oneOf("FIELD", "SHORT", "FULL"),
                    "channel", CHANNEL,
                    "digest", DIGEST,
                    "fullDigest", DIGEST),
            Map.of());

    private static final Shape EVENT = object(
                    Map.of(
                            "at",
                            UTC,
                            "by",
                            oneOf("SUBJECT", "PARENT", "GUARDIAN", "PROXY", "CONTROLLER"),
                            "channel",
                            CHANNEL,
                            "control",
                            oneOf(
                                    "NONE",
                                    "CONTINUE",
                                    "ACKNOWLEDGE",
                                    "CHECKBOX",
                                    "RADIO",
                                    "BUTTON",
                                    "REPLY",
                                    "SPOKEN",
                                    "PAPER_MARK",
                                    "SIGNATURE")),
                    Map.of("wording", DIGEST))
            .and((value, at) -> {
                boolean none = ReceiptTree.text(value, "control").equals("NONE");
                return none == (ReceiptTree.get(value, "wording") != null)
                        ? at + "/wording stands exactly where there is a control"
                        : null;
            });

    private static final Shape LOG = object(
            Map.of(
                    "origin", text("[a-z0-9.-]+(?:/[A-Za-z0-9._-]+)*", 200),
                    "mergeDelay", integer(1, 604_800),
                    "checkpoint",
                            object(
                                    Map.of(
                                            "size", integer(0, (1L << 53) - 1),
                                            "root", text("[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=", 44)),
                                    Map.of())),
            Map.of());

    private static final Shape CONTROLLER =
            object(Map.of("id", URL, "name", TEXT, "address", TEXT, "email", EMAIL, "phone", PHONE), Map.of());

    private static final Shape PAYLOAD = object(
            Map.ofEntries(
                    Map.entry("@context", oneOf("urn:clearnotice:receipt:v1:context")),
                    Map.entry("type", oneOf("dpv:ConsentReceipt", "dpv:DataProcessingRecord")),
                    Map.entry("kind", oneOf("NOTICE_SHOWN", "CONSENT", "WITHDRAWAL", "RELEASE", "RELEASE_ENDED")),
                    Map.entry("profile", (value, at) -> null),
                    Map.entry("id", UUID),
                    Map.entry("issuedAt", UTC),
                    Map.entry("controller", CONTROLLER),
                    Map.entry("service", object(Map.of("id", TOKEN, "name", TEXT), Map.of())),
                    Map.entry("form", object(Map.of("id", TOKEN, "fingerprint", DIGEST), Map.of())),
                    Map.entry("notice", NOTICE),
                    Map.entry("event", EVENT),
                    Map.entry("purposes", list(1, 50, PURPOSE)),
                    Map.entry(
                            "rights",
                            object(Map.of("name", TEXT, "url", QUERY_URL), Map.of("email", EMAIL, "phone", PHONE))),
                    Map.entry("jurisdiction", list(1, 5, PLACE)),
                    Map.entry("packs", list(1, 20, object(Map.of("id", TOKEN, "version", VERSION), Map.of()))),
                    Map.entry(
                            "subject",
                            text(
                                    "urn:clearnotice:subject:(?:none|hmac-sha-256:[a-z0-9]{1,16}:"
                                            + "[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])",
                                    Integer.MAX_VALUE)),
                    Map.entry("log", LOG),
                    Map.entry("nonce", NONCE)),
            Map.of(
                    "previous", UUID,
                    "jointControllers", list(1, 10, object(Map.of("id", URL, "name", TEXT), Map.of())),
                    "withdrawal", object(Map.of("text", TEXT, "url", URL), Map.of("email", EMAIL, "phone", PHONE))));

    private ReceiptShapes() {}

    /** What is wrong with a payload, with the place; null if nothing is. */
    static @Nullable String problem(Node payload) {
        String problem = PAYLOAD.problem(payload, "");
        return problem != null ? problem : ReceiptKindShapes.problem((Node.Members) payload);
    }

    private static @Nullable String day(@Nullable Node value, String at) {
        try {
            LocalDate.parse(((Node.Text) java.util.Objects.requireNonNull(value))
                    .value()
                    .substring(0, 10));
            return null;
        } catch (DateTimeException e) {
            return at + " is no day of the calendar";
        }
    }

    private static @Nullable String durationValue(@Nullable Node value, String at) {
        Node inner = ReceiptTree.get(value, "value");
        return switch (ReceiptTree.text(value, "type")) {
            case "PERIOD" -> PERIOD.problem(inner, at + "/value");
            case "UNTIL_DATE" -> DATE.problem(inner, at + "/value");
            case "UNTIL_EVENT" -> TOKEN.problem(inner, at + "/value");
            default -> oneOf("law").problem(inner, at + "/value");
        };
    }
}
