package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.catalog.Catalog;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.catalog.NotOffered;
import org.clearnotice.catalog.NoticeFormats;
import org.clearnotice.notice.City;
import org.clearnotice.notice.TranslationState;
import org.clearnotice.render.LanguageNegotiation;
import org.clearnotice.render.NoticeMarkup;
import org.clearnotice.render.PageFrame;
import org.jspecify.annotations.Nullable;

/** Which language a request gets, and what its page says about the others. */
final class SiteLanguages {

    static final String PARAMETER = "lang";

    private final City city;
    private final Catalogs catalogs;
    private final List<String> offered;
    private final NotOffered lines = NotOffered.bundled();

    SiteLanguages(City city, Catalogs catalogs) {
        this.city = city;
        this.catalogs = catalogs;
        this.offered =
                city.languages().stream().filter(catalogs.languages()::contains).toList();
    }

    /** The person's choice, then the page they came from, then what their browser asks for. */
    String of(HttpServletRequest request) {
        return of(request, offered);
    }

    /** @param among the languages of one notice; where it is shown in none, asking for it in the city's own says why */
    String of(HttpServletRequest request, List<String> among) {
        if (among.isEmpty()) {
            return city.language();
        }
        String pressed = text(request.getParameter(NoticeMarkup.LANGUAGE_INPUT));
        String chosen = pressed.isEmpty() ? text(request.getParameter(PARAMETER)) : pressed;
        return new LanguageNegotiation(among).language(chosen, text(request.getHeader("Accept-Language")));
    }

    PageFacts page(HttpServletRequest request) {
        String language = of(request);
        List<PageFacts.Other> others = offered.stream()
                .filter(other -> !other.equals(language))
                .map(other -> new PageFacts.Other(other, NoticeFormats.nameOf(other)))
                .toList();
        PageFacts.NotOffered line = notOffered(request)
                .map(one ->
                        new PageFacts.NotOffered(one.language(), NoticeFormats.directionOf(one.language()), one.text()))
                .orElse(null);
        return new PageFacts(language, others, line, draft(language));
    }

    private @Nullable String draft(String language) {
        Catalog words = catalogs.in(language);
        return words.state() == TranslationState.MACHINE_DRAFT ? words.draftLine(phone()) : null;
    }

    /** What surrounds a page of ours. */
    PageFrame frame(HttpServletRequest request) {
        PageFacts page = page(request);
        return frame(
                request,
                page.language(),
                page.others().stream()
                        .map(other -> new PageFrame.LanguageLink(
                                other.tag(), other.name(), "?" + PARAMETER + "=" + other.tag()))
                        .toList());
    }

    /** Around a page whose language is settled by its address. @param others the same page in other languages */
    PageFrame frame(HttpServletRequest request, String settled, List<PageFrame.LanguageLink> others) {
        return new PageFrame(
                settled,
                city.name().in(settled).orElse(city.name().forStaff(city.language())),
                "/?" + PARAMETER + "=" + settled,
                others,
                notOffered(request),
                phone(),
                city.timeZone());
    }

    private Optional<NotOffered.Line> notOffered(HttpServletRequest request) {
        boolean chosen = !text(request.getParameter(PARAMETER)).isEmpty();
        return chosen
                ? Optional.empty()
                : new LanguageNegotiation(offered)
                        .askedInVain(text(request.getHeader("Accept-Language")))
                        .flatMap(tag -> phone().flatMap(phone -> lines.in(tag, phone)));
    }

    private Optional<String> phone() {
        return Optional.ofNullable(city.help()).map(City.Help::phone);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
