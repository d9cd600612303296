package org.clearnotice.consent;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.clearnotice.document.Digest;
import org.clearnotice.proof.StrictBase64;

/**
 * Single-purpose codes: each takes back what one receipt gave, and does nothing else. A code is 60 bits in twelve signs of
 * Crockford's base 32, written {@code K7QF-9M2X-4TDB}; it follows from the receipt's id and the site's secret, and never
 * stands in the receipt.
 */
public final class WithdrawalCodes {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int MAX_TYPED = 64;

    private final SiteSecret secret;

    public WithdrawalCodes(SiteSecret secret) {
        this.secret = secret;
    }

    /** The code as it is printed. @param receipt the id of a CONSENT */
    public String codeOf(String receipt) {
        long bits = ByteBuffer.wrap(secret.mac("clearnotice/withdrawal-code/v1", receipt))
                .getLong();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return code.toString();
    }

    /**
     * What a store finds a receipt by, for a code as a person typed it: small letters, spaces and dashes of any kind, O for 0
     * and I or L for 1 are all right. It is a keyed digest: a stolen store gives no code away.
     */
    public Optional<Digest> lookup(String typed) {
        StringBuilder plain = new StringBuilder();
        String text = typed.length() > MAX_TYPED ? "" : typed;
        for (int i = 0; i < text.length(); i++) {
            char sign = crockford(text.charAt(i));
            if (SIGNS.indexOf(sign) >= 0) {
                plain.append(sign);
            } else if (!separates(sign)) {
                return Optional.empty();
            }
        }
        return plain.length() == LENGTH
                ? Optional.of(Digest.of(
                        StrictBase64.encode(secret.mac("clearnotice/withdrawal-lookup/v1", plain.toString()))))
                : Optional.empty();
    }

    private static boolean separates(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    private static char crockford(char typed) {
        char sign = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        return switch (sign) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> sign;
        };
    }
}
