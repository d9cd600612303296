package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.consent.Receipt;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.render.NoticeMarkup;
import org.clearnotice.render.ResidentPages;
import org.jspecify.annotations.Nullable;

/** What a controller of a form needs: the notice for its page, and what to do with what comes back. */
public final class NoticeForms {

    private final PrivacyNotices notices;
    private final SiteLanguages languages;
    private final ResidentPages pages;
    private final NoticeMarkup markup = new NoticeMarkup();

    NoticeForms(PrivacyNotices notices, Catalogs catalogs) {
        this.notices = notices;
        this.languages = new SiteLanguages(notices.city(), catalogs);
        this.pages = new ResidentPages(catalogs);
    }

    /** The notice of a service in the language of the request; looking at it writes nothing. */
    public FormNotice show(String service, HttpServletRequest request) {
        PrivacyNotices.Shown shown = notices.noticeFor(service, language(service, request));
        return page(shown.notice(), shown.token(), Map.of(), null);
    }

    /** What a person sent. @param request a POST of the form */
    public PostedNotice posted(String service, HttpServletRequest request) {
        return new PostedNotice(this, service, request);
    }

    /** The language of a request, for the rest of the page. */
    public String language(HttpServletRequest request) {
        return languages.of(request);
    }

    /** What the page says about languages. */
    public PageFacts page(HttpServletRequest request) {
        return languages.page(request);
    }

    /** Where a receipt is shown, below the site. */
    public String addressOf(Receipt receipt, HttpServletRequest request) {
        return "/privacy/receipts/" + notices.addressOf(receipt) + "?lang=" + languages.of(request);
    }

    PrivacyNotices notices() {
        return notices;
    }

    ResidentPages pages() {
        return pages;
    }

    SiteLanguages languages() {
        return languages;
    }

    String language(String service, HttpServletRequest request) {
        List<String> among = notices.languages(service);
        return among.isEmpty() ? languages.of(request) : languages.of(request, among);
    }

    FormNotice page(RenderedNotice notice, String token, Map<String, String> chosen, @Nullable String problem) {
        return new FormNotice(
                markup.notice(notice),
                notice.questions().isEmpty() ? "" : markup.questions(notice, chosen, problem == null ? "" : problem),
                markup.hidden(token, notice.language()),
                notice.send().labels().get(0),
                problem,
                notice.besideFields());
    }
}
