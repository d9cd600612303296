package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubmissionRefused;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.render.NoticeMarkup;
import org.clearnotice.render.ResidentPages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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

    /**
     * The notice of a service in the language of the request; looking at it writes nothing, and a response of Spring MVC is
     * marked {@code no-store}.
     */
    public FormNotice show(String service, HttpServletRequest request) {
        return page(notices.noticeFor(service, language(service, request)), Map.of(), false, null);
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
        return languages.of(request, notices.languages(service));
    }

    FormNotice page(
            PrivacyNotices.Shown shown, Map<String, String> chosen, boolean sent, @Nullable SubmissionRefused refused) {
        neverCached();
        RenderedNotice notice = shown.notice();
        String problem = refused == null ? "" : pages.problem(refused.reason().name(), notice.language());
        boolean asks = !notice.questions().isEmpty();
        boolean ofAnswers = asks && refused != null && refused.isAboutAnswers();
        return new FormNotice(
                notice.facts().service().name(),
                markup.exit(notice),
                markup.notice(notice),
                asks ? markup.questions(notice, chosen, ofAnswers ? problem : "") : "",
                markup.hidden(shown.token(), notice.language(), sent),
                notice.send().labels().get(0),
                sent,
                problem.isEmpty() ? null : problem,
                ofAnswers ? NoticeMarkup.answerId(notice.questions().get(0)) : null,
                notice.besideFields());
    }

    /** A form can hold what a person typed: no copy of its page stays behind. */
    private static void neverCached() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletResponse response = current.getResponse();
            if (response != null) {
                response.setHeader("Cache-Control", "no-store");
            }
        }
    }
}
