package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.clearnotice.proof.StrictBase64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site makes of its secrets: pseudonyms, addresses, and keys for each use. */
class SecretsTest {

    private static final String RECEIPT = "urn:uuid:cb4ec032-6bbb-46f0-a532-4646263775ee";
    private static final byte[] BYTES = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final SubjectKey KEY = new SubjectKey("k1", BYTES);

    @Test
    void aPersonHasOnePseudonymInAScopeAndAnotherInEachOther() {
        SubjectRef parking = KEY.reference("street-parking", "case-17");
        assertThat(parking).isEqualTo(KEY.reference("street-parking", "case-17"));
        assertThat(parking)
                .isNotEqualTo(KEY.reference("park-news", "case-17"))
                .isNotEqualTo(KEY.reference("street-parking", "case-18"))
                .isNotEqualTo(new SubjectKey("k2", BYTES).reference("street-parking", "case-17"));
        assertThat(parking.urn()).matches("urn:clearnotice:subject:hmac-sha-256:k1:[A-Za-z0-9_-]{43}");
        assertThat(KEY.reference("street", "parking-1").urn())
                .isNotEqualTo(KEY.reference("street-", "parking-1").urn())
                .isNotEqualTo(KEY.reference("street-parking", "1").urn());
    }

    @Test
    void scopeAndIdAreTextsThatHaveOneForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("a\0b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("a", "b\0c"));
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("a", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("a", "b\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.reference("\udc00", "b"));
        assertThat(KEY.reference("a", "Zoë 🙂").urn()).hasSizeGreaterThan(43);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubjectKey("k1", new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteSecret(new byte[31]));
        assertThat(new SubjectKey("k1", new byte[32])).hasToString("SubjectKey k1");
        assertThat(new SiteSecret(new byte[64])).hasToString("SiteSecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K1", "k-1", "k:1", "abcdefghijklmnopq", "k1\n"})
    void theIdOfASubjectKeyIsAToken(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubjectKey(id, BYTES));
    }

    @Test
    void aSecretThatIsChangedOutsideStaysWhatItWas() {
        byte[] bytes = BYTES.clone();
        SubjectKey key = new SubjectKey("k1", bytes);
        SiteSecret site = new SiteSecret(bytes);
        byte[] before = site.mac("label", "message");
        bytes[0] = 0;
        assertThat(key.reference("a", "b")).isEqualTo(KEY.reference("a", "b"));
        assertThat(site.mac("label", "message")).isEqualTo(before);
    }

    @Test
    void eachUseHasAKeyOfItsOwn() {
        SiteSecret site = new SiteSecret(BYTES);
        assertThat(site.mac("a", "bc")).hasSize(32).isNotEqualTo(site.mac("ab", "c"));
        assertThat(site.mac("a", "m")).isNotEqualTo(site.mac("b", "m"));
        assertThat(HexFormat.of().formatHex(site.mac("a", "m")))
                .isNotEqualTo(HexFormat.of().formatHex(SubjectKey.hmac(BYTES, "m".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void nobodyIsNobody() {
        assertThat(SubjectRef.none().urn()).isEqualTo("urn:clearnotice:subject:none");
        assertThat(SubjectRef.none()).hasToString("SubjectRef").isNotEqualTo(KEY.reference("a", "b"));
    }

    @Test
    void theAddressOfAReceiptLeadsBackToIt() {
        ReceiptAddresses addresses = new ReceiptAddresses(new SiteSecret(BYTES));
        String key = addresses.keyOf(RECEIPT);
        assertThat(key).matches("cb4ec032-6bbb-46f0-a532-4646263775ee\\.[A-Za-z0-9_-]{43}");
        assertThat(addresses.receiptOf(key)).contains(RECEIPT);
        assertThat(new ReceiptAddresses(Showings.secret()).receiptOf(key)).isEmpty();
    }

    @Test
    void anAddressWithOneSignAlteredLeadsNowhere() {
        ReceiptAddresses addresses = new ReceiptAddresses(new SiteSecret(BYTES));
        String key = addresses.keyOf(RECEIPT);
        for (int at = 0; at < key.length(); at++) {
            for (char other : "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.= ".toCharArray()) {
                if (key.charAt(at) != other) {
                    assertThat(addresses.receiptOf(key.substring(0, at) + other + key.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
        for (String other : new String[] {"", ".", key + "A", key + "\n", key.substring(1), key.replace("-", "")}) {
            assertThat(addresses.receiptOf(other)).isEmpty();
        }
        String id = RECEIPT.substring("urn:uuid:".length());
        assertThat(addresses.receiptOf(id + "." + StrictBase64.encode(new SiteSecret(BYTES).mac("x", RECEIPT))))
                .isEmpty();
    }
}
