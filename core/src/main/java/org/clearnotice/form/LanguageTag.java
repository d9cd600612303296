package org.clearnotice.form;

import java.util.Locale;

/** The languages that a form builder writes in its own way. */
final class LanguageTag {

    private LanguageTag() {}

    /** The BCP 47 tag of a code such as {@code zh-hans} or {@code pt_BR}; empty where it names no language. */
    static String of(String code) {
        String tag = Locale.forLanguageTag(code.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") || tag.equals("zxx") ? "" : tag;
    }
}
