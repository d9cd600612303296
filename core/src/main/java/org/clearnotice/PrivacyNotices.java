package org.clearnotice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptAddresses;
import org.clearnotice.consent.ReceiptIssuer;
import org.clearnotice.consent.ShownNotice;
import org.clearnotice.consent.Submission;
import org.clearnotice.consent.SubmissionRefused;
import org.clearnotice.consent.TokenSeal;
import org.clearnotice.consent.WithdrawalCodes;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.City;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.proof.VerificationKey;
import org.clearnotice.review.Publishable;
import org.clearnotice.review.ServiceReview;
import org.clearnotice.store.NoticeTexts;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;
import org.jspecify.annotations.Nullable;

/**
 * The front door: assesses a city's services, makes the notice for a page, and records what a person decided. Residents see a
 * notice only if no ERROR stands against it, and every accepted post has exactly one receipt. Safe for many threads.
 */
public final class PrivacyNotices {

    /** Where evidence is kept comes first. */
    public interface Kept {
        Signed keptIn(ReceiptStore receipts, NoticeTexts texts);
    }

    /** Then the keys. */
    public interface Signed {
        Opening signedWith(SiteKeys keys);
    }

    /** Last, time and chance. */
    public interface Opening {

        /** @param lifetime how long a person may take from reading to sending; a day unless set */
        Opening tokensLive(Duration lifetime);

        /** Assesses every service and keeps the words of those that may be shown. */
        PrivacyNotices open(Clock clock, SecureRandom random);
    }

    /**
     * A notice on its way to a page.
     *
     * @param token to send back with the form: it says what was shown
     */
    public record Shown(RenderedNotice notice, String token) {}

    /** A post that a receipt can be written for. @param first the receipt of the same token, if there is one already */
    public record Accepted(ShownNotice shown, RenderedNotice words, List<Choice> choices, Optional<Receipt> first) {

        /** The id of this showing, the same for every post of the token: a case number can be made from it. */
        public String showing() {
            return shown.id();
        }
    }

    /**
     * What a withdrawal code opens.
     *
     * @param still ids of the purposes that run on; empty where all is taken back
     * @param ended the withdrawal that ended them, if there is one
     */
    public record Standing(Receipt given, List<String> still, Optional<Receipt> ended) {}

    private final PrivacyFolder folder;
    private final Doorway doorway;
    private final ReceiptStore receipts;
    private final NoticeTexts texts;
    private final SiteKeys keys;
    private final Clock clock;
    private final TokenSeal seal;
    private final ReceiptIssuer issuer;
    private final WithdrawalCodes codes;
    private final ReceiptAddresses addresses;
    private volatile PublishedServices published;

    PrivacyNotices(Doorway doorway, Clock clock, SecureRandom random) {
        this.doorway = doorway;
        this.folder = doorway.folder();
        this.receipts = doorway.receipts();
        this.texts = doorway.texts();
        this.keys = doorway.keys();
        this.clock = clock;
        this.seal = new TokenSeal(keys.secret(), doorway.lifetime());
        this.issuer = new ReceiptIssuer(keys.signing(), clock, random);
        this.codes = new WithdrawalCodes(keys.secret());
        this.addresses = new ReceiptAddresses(keys.secret());
        this.published = PublishedServices.of(doorway, today(folder, clock));
    }

    /** The first step of opening; nothing can be left out. */
    public static Kept of(PrivacyFolder folder, NoticeRenderer renderer) {
        return Doorway.of(folder, renderer);
    }

    /** Everything that was found in the folder and its services. */
    public Findings findings() {
        return published().findings();
    }

    public Set<String> services() {
        return folder.services().keySet();
    }

    /** The city whose notices these are. @throws FindingsException if {@code city.yaml} could not be read */
    public City city() {
        return Optional.ofNullable(folder.city()).orElseThrow(() -> new FindingsException(folder.findings()));
    }

    /** How heavy a service's form is, its notices, and what stands against them. @throws FindingsException if there is none */
    public ServiceReview assess(String service) {
        return published().review(service);
    }

    /** The languages in which a service's notice is offered, the city's own first. */
    public List<String> languages(String service) {
        return published().languages(service);
    }

    /**
     * The notice that a person reads now, with a token that says so. Nothing is written.
     *
     * @throws FindingsException if residents may not see it, or it is not offered in this language
     */
    public Shown noticeFor(String service, String language) {
        Publishable notice = published().notice(service, language);
        return new Shown(notice.notice(), seal.seal(ShownNotice.of(notice, issuer.freshId(), clock.instant())));
    }

    /**
     * What came back with a form: an accepted post, which {@link #record} writes one receipt for.
     *
     * @throws SubmissionRefused with the reason, if it cannot be accepted; nothing is written here
     */
    public Accepted accept(String service, String token, List<Choice> choices) {
        ShownNotice shown = seal.open(token, service, clock.instant());
        RenderedNotice words = texts.find(shown.notice(), shown.version(), shown.language())
                .orElseThrow(() -> Submission.unknownWords(shown));
        Optional<Receipt> first = receipts.findByClaim(shown.id());
        if (first.isEmpty()) {
            Submission.check(shown, words, choices);
        }
        return new Accepted(shown, words, List.copyOf(choices), first);
    }

    /** Writes the receipt of an accepted post; of a second post of the same token, the first receipt is found again. */
    public Receipt record(Accepted post, String internalId) {
        if (post.first().isPresent()) {
            return post.first().get();
        }
        String scope = post.words().facts().subjectScope();
        Receipt receipt = issuer.issue(new Submission(
                post.shown(), post.words(), post.choices(), keys.subjects().reference(scope, internalId)));
        return receipts.append(new ReceiptStore.Entry(receipt, post.shown().id(), lookup(receipt)));
    }

    /**
     * Accepts and records at once.
     *
     * @param choices only what was answered
     * @param internalId what the city calls the person or case; it does not enter the receipt
     * @throws SubmissionRefused with the reason, if no receipt can be written; then nothing was
     */
    public Receipt record(String service, String token, List<Choice> choices, String internalId) {
        return record(accept(service, token, choices), internalId);
    }

    public Optional<Receipt> receipt(String id) {
        return receipts.find(id);
    }

    /** The receipt behind the address of a receipt page. */
    public Optional<Receipt> receiptAt(String key) {
        return addresses.receiptOf(key).flatMap(receipts::find);
    }

    /** The last part of the address of a receipt's page; only this site can make it. */
    public String addressOf(Receipt receipt) {
        return addresses.keyOf(receipt.id());
    }

    /** The code that takes back what a receipt gave; empty where it gave nothing. */
    public Optional<String> withdrawalCode(Receipt receipt) {
        return receipt.purposes("GIVEN").isEmpty() ? Optional.empty() : Optional.of(codes.codeOf(receipt.id()));
    }

    /** What a code opens, as a person typed it; empty for a code of no receipt. */
    public Optional<Standing> standing(String code) {
        return codes.lookup(code).flatMap(receipts::findByWithdrawal).map(this::standing);
    }

    /**
     * Takes back everything that a receipt gave and that still runs; a second call returns the first withdrawal.
     *
     * @param language of the page that the person acts on
     */
    public Optional<Receipt> withdraw(String code, String language) {
        return standing(code)
                .map(standing -> standing.ended()
                        .filter(ended -> standing.still().isEmpty())
                        .orElseGet(() -> {
                            Receipt receipt = issuer.withdraw(
                                    standing.given(), standing.still(), words(standing.given(), language));
                            String claim = "withdrawal/" + standing.given().id();
                            return receipts.append(new ReceiptStore.Entry(receipt, claim, null));
                        }));
    }

    /** The kept words that a receipt speaks of, in a language if there are any, else in the receipt's own. */
    public RenderedNotice words(Receipt receipt, String language) {
        String id = receipt.text("notice", "id");
        String version = receipt.text("notice", "version");
        return texts.find(id, version, language)
                .or(() -> texts.find(id, version, receipt.text("notice", "language")))
                .orElseThrow(() -> new IllegalStateException(
                        "the words of notice " + id + ", version " + version + ", are not kept here"));
    }

    /** The kept words of a notice at its stable address. */
    public Optional<RenderedNotice> words(String id, String version, String language) {
        return texts.find(id, version, language);
    }

    /** The public keys as the text of a JWKS file (RFC 7517). */
    public String jwks() {
        return VerificationKey.jwks(List.of(keys.signing().publicKey()));
    }

    /** As of today: what a person decided may run out while the site is running. */
    private PublishedServices published() {
        LocalDate today = today(folder, clock);
        PublishedServices standing = published;
        if (!standing.day().equals(today)) {
            standing = PublishedServices.of(doorway, today);
            published = standing;
        }
        return standing;
    }

    private Standing standing(Receipt given) {
        List<Receipt> ends = receipts.following(given.id()).stream()
                .filter(receipt -> !receipt.purposes("WITHDRAWN").isEmpty())
                .toList();
        List<String> still = given.purposes("GIVEN").stream()
                .filter(purpose ->
                        ends.stream().noneMatch(end -> end.purposes("WITHDRAWN").contains(purpose)))
                .toList();
        return new Standing(given, still, ends.stream().reduce((a, b) -> b));
    }

    private @Nullable Digest lookup(Receipt receipt) {
        return withdrawalCode(receipt).flatMap(codes::lookup).orElse(null);
    }

    private static LocalDate today(PrivacyFolder folder, Clock clock) {
        City city = folder.city();
        return city == null ? LocalDate.now(clock) : LocalDate.now(clock.withZone(city.timeZone()));
    }
}
