package org.clearnotice.architecture.broken.imports.notice;

import org.jsoup.Jsoup;

/** jsoup belongs to form. */
final class ReadsPages {

    private ReadsPages() {}

    static String title(String page) {
        return Jsoup.parse(page).title();
    }
}
