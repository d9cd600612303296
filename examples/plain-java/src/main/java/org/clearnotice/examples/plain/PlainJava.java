package org.clearnotice.examples.plain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Evidence;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptVerifier;
import org.clearnotice.consent.VerificationResult;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.Layer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.proof.Jwks;
import org.clearnotice.render.NoticeText;
import org.clearnotice.render.TemplateNoticeRenderer;
import org.clearnotice.store.H2File;
import org.clearnotice.store.JdbcNoticeTexts;
import org.clearnotice.store.JdbcReceiptStore;
import org.clearnotice.store.KeyFolder;
import org.clearnotice.store.Migrations;

/** A form's notice, a decision, its signed receipt, and the proof that it is genuine. */
public final class PlainJava {

    private PlainJava() {}

    /** @param arguments a city's {@code privacy/} folder, and a folder for keys and receipts */
    public static void main(String... arguments) {
        Path privacy = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        // tag::chain[]
        SecureRandom random = new SecureRandom();
        PrivacyFolder folder = PrivacyFolder.read(SourceFolder.of(privacy), FormFormats.bundled());
        H2File database = new H2File(data);
        new Migrations(database).run();
        PrivacyNotices notices = PrivacyNotices.of(folder, TemplateNoticeRenderer.bundled())
                .keptIn(new JdbcReceiptStore(database), new JdbcNoticeTexts(database))
                .signedWith(new KeyFolder(data.resolve("keys")).open("https://alderfalls.example/", random))
                .open(Clock.systemUTC(), random);

        PrivacyNotices.Shown shown = notices.noticeFor("park-news", "en");
        List<Choice> choices = List.of(new Choice("park-news", Choice.Decision.GIVEN));
        Receipt receipt = notices.record("park-news", shown.token(), choices, "case 2026-1");
        // end::chain[]

        System.out.println(NoticeText.of(shown.notice()));
        System.out.println(receipt.jws());
        Jwks keys = Jwks.read(Source.of("jwks.json", notices.jwks()));
        byte[] words = shown.notice().words(Layer.FULL).getBytes(StandardCharsets.UTF_8);
        VerificationResult result = new ReceiptVerifier()
                .verify(new Evidence(
                        receipt.jws(), keys, words, Clock.systemUTC().instant()));
        System.out.println(result.toJson());
    }
}
