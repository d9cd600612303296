package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.notice.NoticeDigest;
import org.clearnotice.proof.Jwks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The receipt profile's own cases: same order, same verdict, same output. */
class PublicCasesTest {

    /** Steps 11 to 14 come with the whole verifier: a case that needs one of them is named here and nowhere else. */
    private static final Set<String> NEEDS_LATER_STEPS = Set.of(
            "withdrawal with the earlier receipt",
            "withdrawal of other data than were given",
            "with its proof",
            "seen in the log 301 seconds before it was issued",
            "with the proof of its neighbour",
            "checkpoint without the signature of the log");

    private static final Node CASES = Document.json(Source.of("cases-public.json", bytes("cases-public.json")))
            .root();

    private final ReceiptVerifier verifier = new ReceiptVerifier();

    @TestFactory
    Stream<DynamicTest> everyCaseOfStepsOneToTenAndFifteenGetsItsVerdict() {
        Jwks keys = Jwks.read(Source.of("jwks", CanonicalJson.bytes(ReceiptTree.get(CASES, "jwks"))));
        return ReceiptTree.list(CASES, "cases").stream()
                .filter(one -> !NEEDS_LATER_STEPS.contains(ReceiptTree.text(one, "name")))
                .map(one -> dynamicTest(ReceiptTree.text(one, "name"), () -> check(one, keys)));
    }

    private void check(Node one, Jwks keys) {
        String now = ReceiptTree.text(one, "now");
        VerificationResult result = verifier.verify(new Evidence(
                ReceiptTree.text(one, "jws"),
                keys,
                ReceiptTree.has(one, "notice")
                        ? ReceiptTree.text(one, "notice").getBytes(StandardCharsets.UTF_8)
                        : null,
                now.isEmpty() ? null : Instant.parse(now)));
        assertThat(result.verdict().name()).as(result.detail()).isEqualTo(ReceiptTree.text(one, "expect"));
        Node output = Document.json(Source.of("output", result.toJson())).root();
        if (ReceiptTree.get(one, "expectOutput") instanceof Node.Members expected) {
            expected.members()
                    .forEach((name, member) -> assertThat(ReceiptTree.text(output, name))
                            .as(name)
                            .isEqualTo(((Node.Text) member.value()).value()));
        }
    }

    @Test
    void casesThatWaitForLaterStepsAreAllAmongThePublicOnes() {
        Set<String> names = new HashSet<>(ReceiptTree.list(CASES, "cases").stream()
                .map(one -> ReceiptTree.text(one, "name"))
                .toList());
        assertThat(names).hasSize(26).containsAll(NEEDS_LATER_STEPS);
    }

    @TestFactory
    Stream<DynamicTest> theExamplesAreValid() {
        Jwks keys = Jwks.read(Source.of("jwks.json", bytes("examples/jwks.json")));
        return Stream.of(
                        List.of("consent", "notice.es.short.txt", "SHOWN"),
                        List.of("consent", "notice.es.full.txt", "FULL"),
                        List.of("notice-shown", "notice.en.short.txt", "SHOWN"),
                        List.of("withdrawal", "notice.es.short.txt", "SHOWN"),
                        List.of("release", "release.en.short.txt", "SHOWN"),
                        List.of("release-ended", "release.en.full.txt", "FULL"))
                .map(example -> dynamicTest(example.toString(), () -> {
                    VerificationResult result = verifier.verify(new Evidence(
                            text("examples/" + example.get(0) + ".jws"),
                            keys,
                            bytes("examples/" + example.get(1)),
                            null));
                    assertThat(result.verdict()).as(result.detail()).isEqualTo(Verdict.VALID);
                    assertThat(result.notice()).isEqualTo(example.get(2));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theWordsThatAreHashed() {
        return ReceiptTree.list(CASES, "words").stream()
                .map(one -> dynamicTest(ReceiptTree.text(one, "name"), () -> {
                    List<String> blocks = ReceiptTree.texts(one, "blocks");
                    assertThat(NoticeDigest.words(blocks)).isEqualTo(ReceiptTree.text(one, "text"));
                    assertThat(NoticeDigest.of(blocks).value()).isEqualTo(ReceiptTree.text(one, "digest"));
                }));
    }

    @Test
    void theSubjectOfTheVector() {
        Node vector = Objects.requireNonNull(ReceiptTree.get(CASES, "vectors", "subject"));
        SubjectKey key = new SubjectKey(
                ReceiptTree.text(vector, "keyId"),
                java.util.HexFormat.of().parseHex(ReceiptTree.text(vector, "keyHex")));
        SubjectRef subject = key.reference(ReceiptTree.text(vector, "scope"), ReceiptTree.text(vector, "internalId"));
        assertThat(subject.urn()).isEqualTo(ReceiptTree.text(vector, "urn"));
        assertThat(subject.toString()).doesNotContain(ReceiptTree.text(vector, "internalId"), "hmac");
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PublicCasesTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
