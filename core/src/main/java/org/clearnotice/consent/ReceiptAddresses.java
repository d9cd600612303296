package org.clearnotice.consent;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearnotice.proof.StrictBase64;

/** Addresses of receipt pages, which nobody can guess and which cannot be made from the receipt: {@code <uuid>.<MAC>}. */
public final class ReceiptAddresses {

    private static final String LABEL = "clearnotice/receipt-page/v1";
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final String URN = "urn:uuid:";

    private final SiteSecret secret;

    public ReceiptAddresses(SiteSecret secret) {
        this.secret = secret;
    }

    /** @param receipt its id, {@code urn:uuid:…} */
    public String keyOf(String receipt) {
        return receipt.substring(URN.length()) + "." + StrictBase64.encode(secret.mac(LABEL, receipt));
    }

    /** The receipt's id, if this site made the key. */
    public Optional<String> receiptOf(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches()) {
            return Optional.empty();
        }
        String receipt = URN + form.group(1);
        byte[] mac = StrictBase64.decode(form.group(2)).orElse(new byte[0]);
        return MessageDigest.isEqual(mac, secret.mac(LABEL, receipt)) ? Optional.of(receipt) : Optional.empty();
    }
}
