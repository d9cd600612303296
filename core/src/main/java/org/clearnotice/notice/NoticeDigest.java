package org.clearnotice.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.clearnotice.document.Digest;

/** The words that are hashed: a list of text blocks in the one form of the receipt profile, section 4. */
public final class NoticeDigest {

    private static final Pattern REMOVED =
            Pattern.compile("[\\u00AD\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern WHITE_SPACE = Pattern.compile(
            "[\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    private NoticeDigest() {}

    /** The blocks, each followed by one line feed, empty ones left out. */
    public static String words(List<String> blocks) {
        StringBuilder out = new StringBuilder();
        for (String block : blocks) {
            String line = line(block);
            if (!line.isEmpty()) {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    /** One block in that form: the form of every text in a receipt. */
    public static String line(String block) {
        String composed = Normalizer.normalize(REMOVED.matcher(block).replaceAll(""), Normalizer.Form.NFC);
        String spaced = WHITE_SPACE.matcher(composed).replaceAll(" ");
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.length() > start && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return spaced.substring(start, end);
    }

    public static Digest of(List<String> blocks) {
        return Digest.of(words(blocks));
    }
}
