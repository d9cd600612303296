package org.clearnotice.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Languages as forms write them, each in its own way. */
final class LanguageTag {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,7}");

    private LanguageTag() {}

    /** The BCP 47 tag of a code such as {@code zh-hans} or {@code pt_BR}; empty where it names no language. */
    static String of(String code) {
        String stripped = code.strip();
        if (!CODE.matcher(stripped).matches()) {
            return "";
        }
        String tag = Locale.forLanguageTag(stripped.replace('_', '-')).toLanguageTag();
        return tag.equals("und") || tag.equals("zxx") ? "" : tag;
    }
}
