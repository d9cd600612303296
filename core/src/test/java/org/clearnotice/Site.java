package org.clearnotice;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Evidence;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptVerifier;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.consent.VerificationResult;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Source;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.proof.Jwks;
import org.clearnotice.store.InMemoryNoticeTexts;
import org.clearnotice.store.InMemoryReceiptStore;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.MovingClock;
import org.clearnotice.testing.PlainRenderer;
import org.clearnotice.testing.TestFolder;

/** A site that keeps its receipts, words and keys while its folder and its words change, and whose time can be set. */
final class Site {

    static final String PARKING = "street-parking";
    static final String NEWS = "park-news";

    final List<Receipt> written = new ArrayList<>();
    SiteKeys keys = SiteKeys.fresh("https://alderfalls.example/", new SecureRandom());
    final Counted receipts = new Counted(new InMemoryReceiptStore(), written);
    InMemoryNoticeTexts texts = new InMemoryNoticeTexts();
    final MovingClock clock = new MovingClock(Instant.parse("2026-11-24T09:00:00Z"));

    static TestFolder inBothLanguages(TestFolder folder) {
        return folder.replacing(
                        "city.yaml",
                        "name: City of Alder Falls",
                        "name: {en: City of Alder Falls, es: Ciudad de Alder Falls}")
                .replacing("city.yaml", "name: City Ombudsman", "name: {en: City Ombudsman, es: Defensor}");
    }

    /** The parking permit, which also asks about a survey. */
    static TestFolder parking() {
        return inBothLanguages(AlderFalls.parking()).replacing(AlderFalls.SERVICE, "\nfields: ", """

                  - {id: survey, text: {en: ask how it went, es: preguntarle}, terms: [dpv:ImprovePublicServices], basis: CONSENT, fields: [applicant.email], validity: P6M}

                fields: \
                """);
    }

    static TestFolder newsletter() {
        return inBothLanguages(AlderFalls.newsletter());
    }

    static Choice yes(String purpose) {
        return new Choice(purpose, Choice.Decision.GIVEN);
    }

    static Choice no(String purpose) {
        return new Choice(purpose, Choice.Decision.REFUSED);
    }

    PrivacyNotices open(TestFolder folder) {
        return open(folder, PlainRenderer.saying("first"));
    }

    PrivacyNotices open(TestFolder folder, NoticeRenderer renderer) {
        return opening(folder, renderer).open(clock, new SecureRandom());
    }

    PrivacyNotices.Opening opening(TestFolder folder, NoticeRenderer renderer) {
        return PrivacyNotices.of(PrivacyFolder.read(folder, FormFormats.bundled()), renderer)
                .keptIn(receipts, texts)
                .signedWith(keys);
    }

    VerificationResult verified(PrivacyNotices notices, Receipt receipt, byte[] notice) {
        Jwks jwks = Jwks.read(Source.of("jwks.json", notices.jwks()));
        return new ReceiptVerifier().verify(new Evidence(receipt.jws(), jwks, notice, clock.instant()));
    }

    /** A store that remembers what was really written. */
    record Counted(ReceiptStore store, List<Receipt> written) implements ReceiptStore {

        @Override
        public Receipt append(Entry entry) {
            Receipt kept = store.append(entry);
            if (kept.jws().equals(entry.receipt().jws())) {
                synchronized (written) {
                    written.add(kept);
                }
            }
            return kept;
        }

        @Override
        public Optional<Receipt> find(String id) {
            return store.find(id);
        }

        @Override
        public Optional<Receipt> findByClaim(String claim) {
            return store.findByClaim(claim);
        }

        @Override
        public Optional<Receipt> findByWithdrawal(Digest withdrawal) {
            return store.findByWithdrawal(withdrawal);
        }

        @Override
        public List<Receipt> history(SubjectRef subject) {
            return store.history(subject);
        }

        @Override
        public List<Receipt> following(String id) {
            return store.following(id);
        }

        @Override
        public boolean erase(String id) {
            return store.erase(id);
        }
    }
}
