package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clearnotice.document.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reading of the receipt's schema, and that of a library that knows nothing of us: they must agree on every payload. */
class SchemaAgreementTest {

    private static final List<String> EXAMPLES = Altered.EXAMPLES;

    /** Every member of the common part, once; the second purpose is the one that is given. */
    private static final Pattern ONCE_IN_CONSENT =
            Pattern.compile("/purposes(/1(/[a-z]+(/(?!1)[0-9a-z]+)*)?)?|/(?!purposes).*?(?<!/1)");

    /** What the kinds say of their own. */
    private static final Pattern OF_THE_KIND = Pattern.compile(
            "/(kind|type|profile|event/.*|previous|withdrawal|purposes(/0/(decision|validity|recip).*)?)");

    /** Both must say the same; what each said, if they do not. */
    private static String disagreement(Altered receipt) {
        String ours = String.valueOf(ReceiptShapes.problem(receipt.node()));
        List<String> theirs = ReceiptSchema.complaints(receipt.json());
        return ours.equals("null") == theirs.isEmpty() ? "" : ours + " <> " + theirs + "\n  " + receipt.json();
    }

    private static void collect(Altered receipt, List<String> into) {
        String disagreement = disagreement(receipt);
        if (!disagreement.isEmpty()) {
            into.add(disagreement);
        }
    }

    private static void pointers(Node node, String at, List<String> into) {
        if (!at.isEmpty()) {
            into.add(at);
        }
        if (node instanceof Node.Members object) {
            object.members().forEach((name, member) -> pointers(member.value(), at + "/" + name, into));
        } else if (node instanceof Node.Elements list) {
            for (int i = 0; i < Math.min(2, list.elements().size()); i++) {
                pointers(list.elements().get(i), at + "/" + i, into);
            }
        }
    }

    private static List<String> pointers(Altered receipt) {
        List<String> all = new ArrayList<>();
        pointers(receipt.node(), "", all);
        return all;
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void theExamplesFit(String example) {
        assertThat(ReceiptSchema.complaints(Altered.example(example).json())).isEmpty();
        assertThat(ReceiptShapes.problem(Altered.example(example).node())).isNull();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void onEveryMemberTakenAway(String example) {
        Altered receipt = Altered.example(example);
        List<String> disagreements = new ArrayList<>();
        pointers(receipt).forEach(pointer -> collect(receipt.without(pointer), disagreements));
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void onEveryValueReplaced(String example) {
        Altered receipt = Altered.example(example);
        List<String> disagreements = new ArrayList<>();
        boolean first = example.equals("consent");
        for (String pointer : pointers(receipt)) {
            if (first
                    ? ONCE_IN_CONSENT.matcher(pointer).matches()
                    : OF_THE_KIND.matcher(pointer).matches()) {
                for (List<Object> values : first
                        ? List.of(SampleValues.TEXTS, SampleValues.MORE, SampleValues.WORDS, SampleValues.OTHERS)
                        : List.of(SampleValues.WORDS, SampleValues.OTHERS)) {
                    values.forEach(value -> collect(receipt.with(pointer, value), disagreements));
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    /** A length counts code points: four bytes of one sign are one. */
    @ParameterizedTest
    @ValueSource(strings = {"y", "🙂", "é"})
    void onTextsOfTheGreatestLengthAndOneMore(String sign) {
        List<String> disagreements = new ArrayList<>();
        for (int length : new int[] {2_000, 2_001}) {
            Altered receipt = Altered.example("consent").with("/service/name", sign.repeat(length));
            assertThat(ReceiptShapes.problem(receipt.node()) == null).isEqualTo(length == 2_000);
            collect(receipt, disagreements);
        }
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void onEveryListMadeLonger(String example) {
        Altered receipt = Altered.example(example);
        List<String> disagreements = new ArrayList<>();
        for (String pointer : pointers(receipt)) {
            if (receipt.at(pointer) instanceof List<?> list && !list.isEmpty()) {
                collect(receipt.with(pointer + "/-", receipt.at(pointer + "/0")), disagreements);
                collect(receipt.with(pointer + "/-", "a"), disagreements);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void onEveryMemberAdded(String example) {
        Altered receipt = Altered.example(example);
        List<String> disagreements = new ArrayList<>();
        for (String name : List.of(
                "more",
                "previous",
                "withdrawal",
                "jointControllers",
                "wording",
                "validity",
                "decision",
                "condition",
                "law",
                "location",
                "email",
                "phone")) {
            collect(receipt.with("/" + name, "a"), disagreements);
            for (String pointer : pointers(receipt)) {
                if (receipt.at(pointer) instanceof Map) {
                    for (Object value : sample(name)) {
                        collect(receipt.with(pointer + "/" + name, value), disagreements);
                    }
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private static List<Object> sample(String name) {
        return switch (name) {
            case "wording" -> List.of("sha-256:" + "0".repeat(64));
            case "validity" ->
                List.of(
                        Map.of("type", "PERIOD", "value", "P1Y", "text", "a"),
                        Map.of("type", "PERIOD", "value", "P0D", "text", "a"),
                        Map.of("type", "ENDLESS", "value", "law", "text", "a"),
                        Map.of("type", "UNTIL_EVENT", "value", "permit-ends", "text", "a"));
            case "decision" -> List.of("GIVEN", "REFUSED", "WITHDRAWN", "EXPIRED");
            case "condition" -> List.of("eu-gdpr:A9-2-a", "gdpr:A");
            case "location" -> List.of("loc:US-OR");
            case "email" -> List.of("a@b.example");
            case "phone" -> List.of("311");
            default -> List.of("a");
        };
    }

    @Test
    void aDisagreementWouldBeSeen() {
        Altered receipt = Altered.example("consent").with("/more", "a");
        assertThat(ReceiptSchema.complaints(receipt.json())).isNotEmpty();
        assertThat(ReceiptShapes.problem(receipt.node())).contains("/more");
    }
}
