package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectKey;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.proof.Algorithm;
import org.clearnotice.proof.Jws;
import org.clearnotice.proof.LocalKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ReceiptStore} keeps to; a store is right if it passes this. */
public abstract class ReceiptStoreContract {

    private static final LocalKey KEY = LocalKey.generate(Algorithm.ED_DSA, "", new SecureRandom());
    private static final SubjectKey SUBJECTS = new SubjectKey("k1", new byte[32]);
    private static final SubjectRef ANA = SUBJECTS.reference("permits", "SP-1");
    private static final SubjectRef BEN = SUBJECTS.reference("permits", "SP-2");
    private static final String WORDS = "sí, avisarme \u2014 \ud83d\ude97\n\t\"ok\" \\";

    private ReceiptStore store;

    /** A store with nothing in it. */
    protected abstract ReceiptStore emptyStore() throws Exception;

    /** The same store as a program finds it that starts later; the same object where nothing outlives the program. */
    protected ReceiptStore reopened(ReceiptStore open) throws Exception {
        return open;
    }

    @BeforeEach
    void open() throws Exception {
        store = emptyStore();
    }

    @Test
    void whatWasAppendedIsGivenBackAndFoundInEveryWay() {
        Receipt receipt = receipt(ANA);
        Digest withdrawal = Digest.of("code");
        assertThat(store.append(new ReceiptStore.Entry(receipt, "showing-1", withdrawal)))
                .isEqualTo(receipt);
        assertThat(store.find(receipt.id())).contains(receipt);
        assertThat(store.findByClaim("showing-1")).contains(receipt);
        assertThat(store.findByWithdrawal(withdrawal)).contains(receipt);
        assertThat(store.history(ANA)).containsExactly(receipt);
    }

    @Test
    void whatWasNeverAppendedIsNotFound() {
        append(receipt(ANA), "showing-1");
        assertThat(store.find("urn:uuid:" + UUID.randomUUID())).isEmpty();
        assertThat(store.findByClaim("showing-2")).isEmpty();
        assertThat(store.findByClaim("SHOWING-1")).isEmpty();
        assertThat(store.findByWithdrawal(Digest.of("code"))).isEmpty();
        assertThat(store.history(BEN)).isEmpty();
        assertThat(store.following("urn:uuid:" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void aQuestionThatNoReceiptCanAnswerFindsNothing() {
        append(receipt(ANA), "showing-1");
        for (String odd : List.of("", "a\0b", "%", "'; --", "x".repeat(100_000), "\u202e\ud83d\ude97")) {
            assertThat(store.find(odd)).isEmpty();
            assertThat(store.findByClaim(odd)).isEmpty();
            assertThat(store.following(odd)).isEmpty();
            assertThat(store.erase(odd)).isFalse();
        }
        assertThat(store.history(ANA)).hasSize(1);
    }

    @Test
    void receiptsComeBackByteForByte() throws Exception {
        Receipt small = append(receipt(ANA), "small");
        String long100k = "ñ".repeat(90_000);
        Receipt large = append(receipt(BEN, null, long100k), "large");
        assertThat(large.jws().length()).isBetween(200_000, Jws.MAX_BYTES);
        ReceiptStore later = reopened(store);
        assertThat(later.find(small.id()).map(Receipt::jws)).contains(small.jws());
        assertThat(later.find(small.id()).map(receipt -> receipt.text("words"))).contains(WORDS);
        assertThat(later.findByClaim("large").map(Receipt::jws)).contains(large.jws());
        assertThat(later.history(ANA)).containsExactly(small);
    }

    @Test
    void aClaimTakenTwiceGivesTheFirstReceiptAndWritesNothing() throws Exception {
        Digest withdrawal = Digest.of("second code");
        Receipt first = append(receipt(ANA), "showing-1");
        Receipt second = receipt(BEN);
        assertThat(store.append(new ReceiptStore.Entry(second, "showing-1", withdrawal)))
                .isEqualTo(first);
        assertThat(store.append(new ReceiptStore.Entry(first, "showing-1", null)))
                .isEqualTo(first);
        ReceiptStore later = reopened(store);
        assertThat(later.find(second.id())).isEmpty();
        assertThat(later.findByWithdrawal(withdrawal)).isEmpty();
        assertThat(later.history(BEN)).isEmpty();
        assertThat(later.history(ANA)).containsExactly(first);
        assertThat(later.append(new ReceiptStore.Entry(second, "showing-1", null)))
                .isEqualTo(first);
    }

    @Test
    void anIdUnderAnotherClaimIsRefusedAndThatClaimStaysFree() {
        Receipt first = append(receipt(ANA), "showing-1");
        assertRefused(first, () -> append(first, "showing-2"));
        assertThat(store.findByClaim("showing-2")).isEmpty();
        assertThat(store.history(ANA)).containsExactly(first);
        Receipt other = receipt(ANA);
        assertThat(append(other, "showing-2")).isEqualTo(other);
    }

    @Test
    void aWithdrawalLookupBelongsToOneReceipt() {
        Digest withdrawal = Digest.of("code");
        Receipt first = receipt(ANA);
        store.append(new ReceiptStore.Entry(first, "showing-1", withdrawal));
        Receipt second = receipt(BEN);
        assertRefused(second, () -> store.append(new ReceiptStore.Entry(second, "showing-2", withdrawal)));
        assertThat(store.findByWithdrawal(withdrawal)).contains(first);
        assertThat(store.find(second.id())).isEmpty();
        assertThat(store.findByClaim("showing-2")).isEmpty();
    }

    @Test
    void manyReceiptsHaveNothingToTakeBack() {
        Receipt first = append(receipt(ANA), "showing-1");
        Receipt second = append(receipt(ANA), "showing-2");
        assertThat(store.history(ANA)).containsExactly(first, second);
    }

    @Test
    void theHistoryOfAPersonIsInTheOrderOfAppendingAndHoldsNobodyElse() throws Exception {
        List<Receipt> ofAna = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            append(receipt(BEN), "ben-" + i);
            ofAna.add(append(receipt(ANA), "ana-" + i));
        }
        assertThat(store.history(ANA)).isEqualTo(ofAna);
        assertThat(reopened(store).history(ANA)).isEqualTo(ofAna);
        assertThat(store.history(SUBJECTS.reference("other forms", "SP-1"))).isEmpty();
    }

    @Test
    void whatFollowsAReceiptIsInTheOrderOfAppending() throws Exception {
        Receipt given = append(receipt(ANA), "given");
        append(receipt(BEN), "other");
        Receipt ended = append(receipt(ANA, given.id(), WORDS), "ended");
        Receipt renewed = append(receipt(ANA, given.id(), WORDS), "renewed");
        append(receipt(ANA, ended.id(), WORDS), "after the end");
        assertThat(store.following(given.id())).containsExactly(ended, renewed);
        assertThat(reopened(store).following(given.id())).containsExactly(ended, renewed);
        assertThat(store.following(renewed.id())).isEmpty();
    }

    @Test
    void whatIsErasedIsFoundInNoWayAndNothingElseIsTouched() throws Exception {
        Digest withdrawal = Digest.of("code");
        Receipt given = receipt(ANA);
        store.append(new ReceiptStore.Entry(given, "given", withdrawal));
        Receipt ended = append(receipt(ANA, given.id(), WORDS), "ended");
        Receipt other = append(receipt(BEN), "other");
        assertThat(store.erase(ended.id())).isTrue();
        assertThat(store.following(given.id())).isEmpty();
        assertThat(store.erase(given.id())).isTrue();
        for (ReceiptStore any : List.of(store, reopened(store))) {
            assertThat(any.find(given.id())).isEmpty();
            assertThat(any.findByClaim("given")).isEmpty();
            assertThat(any.findByWithdrawal(withdrawal)).isEmpty();
            assertThat(any.history(ANA)).isEmpty();
            assertThat(any.erase(given.id())).isFalse();
            assertThat(any.history(BEN)).containsExactly(other);
            assertThat(any.findByClaim("other")).contains(other);
        }
    }

    @Test
    void anErasedReceiptLeavesItsClaimAndItsIdTaken() throws Exception {
        Receipt erased = append(receipt(ANA), "showing-1");
        store.erase(erased.id());
        for (ReceiptStore any : List.of(store, reopened(store))) {
            Receipt another = receipt(ANA);
            assertRefused(another, () -> any.append(new ReceiptStore.Entry(another, "showing-1", null)));
            assertRefused(erased, () -> any.append(new ReceiptStore.Entry(erased, "showing-1", null)));
            assertRefused(erased, () -> any.append(new ReceiptStore.Entry(erased, "showing-2", null)));
            assertThat(any.history(ANA)).isEmpty();
            assertThat(any.findByClaim("showing-2")).isEmpty();
        }
    }

    @Test
    void ofManyAtOnceWithOneClaimExactlyOneIsWritten() throws Exception {
        for (int round = 0; round < 20; round++) {
            String claim = "showing-" + round;
            SubjectRef person = SUBJECTS.reference("permits", claim);
            List<ReceiptStore.Entry> posts = Stream.generate(() -> receipt(person))
                    .limit(16)
                    .map(receipt -> new ReceiptStore.Entry(receipt, claim, Digest.of(receipt.id())))
                    .toList();
            List<Receipt> answers = atOnce(16, i -> store.append(posts.get(i)));
            assertThat(answers).hasSize(16).containsOnly(answers.get(0));
            assertThat(store.history(person)).containsExactly(answers.get(0));
            assertThat(store.findByClaim(claim)).contains(answers.get(0));
        }
    }

    @Test
    void ofManyAtOnceWithClaimsOfTheirOwnAllAreWritten() throws Exception {
        List<Receipt> answers = atOnce(16, i -> append(receipt(ANA), "showing-" + i));
        assertThat(store.history(ANA)).containsExactlyInAnyOrderElementsOf(answers);
    }

    private Receipt append(Receipt receipt, String claim) {
        return store.append(new ReceiptStore.Entry(receipt, claim, null));
    }

    static Receipt receipt(SubjectRef subject) {
        return receipt(subject, null, WORDS);
    }

    private static Receipt receipt(SubjectRef subject, @Nullable String previous, String words) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("id", "urn:uuid:" + UUID.randomUUID());
        payload.put("subject", subject.urn());
        payload.put("words", words);
        if (previous != null) {
            payload.put("previous", previous);
        }
        return Receipt.parse(Jws.sign(CanonicalJson.bytes(payload), "receipt", KEY));
    }

    /** Refused, and neither message nor causes say what the receipt says. */
    private static void assertRefused(Receipt receipt, ThrowingCallable append) {
        assertThatIllegalStateException()
                .isThrownBy(append)
                .satisfies(refusal -> assertThat(refusal)
                        .asString()
                        .doesNotContain(receipt.jws())
                        .doesNotContain(receipt.subject()));
    }

    private interface Nth {
        Receipt call(int i) throws Exception;
    }

    private static List<Receipt> atOnce(int threads, Nth each) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(threads);
            List<Callable<Receipt>> calls = IntStream.range(0, threads)
                    .<Callable<Receipt>>mapToObj(i -> () -> {
                        start.countDown();
                        start.await();
                        return each.call(i);
                    })
                    .toList();
            List<Receipt> answers = new ArrayList<>();
            for (Future<Receipt> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
