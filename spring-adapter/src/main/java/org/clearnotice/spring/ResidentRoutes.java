package org.clearnotice.spring;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.catalog.NoticeFormats;
import org.clearnotice.consent.Receipt;
import org.clearnotice.notice.City;
import org.clearnotice.notice.Layer;
import org.clearnotice.notice.Office;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.render.PageFrame;
import org.clearnotice.render.ReceiptView;
import org.clearnotice.render.ResidentPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses that notices and receipts name: keys, kept notices, receipts, and the pages that take a yes back. */
final class ResidentRoutes {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType JOSE = new MediaType("application", "jose");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** No other site learns the address, and nothing foreign is loaded. */
    static final Map<String, String> SAFE = Map.of(
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff");

    private final NoticeForms forms;
    private final PrivacyNotices notices;
    private final ResidentPages pages;
    private final String choices;

    ResidentRoutes(NoticeForms forms) {
        this.forms = forms;
        this.notices = forms.notices();
        this.pages = forms.pages();
        String page = notices.city().withdrawal().page();
        this.choices = page.startsWith("/") ? page : "/privacy/choices";
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/.well-known/clearnotice/jwks.json", request -> file(MediaType.APPLICATION_JSON, notices.jwks()))
                .GET("/clearnotice.css", request -> file(CSS, ResidentPages.styleSheet()))
                .GET("/privacy/notices/{id}/{version}/{language}", this::notice)
                .GET("/privacy/notices/{id}/{version}/{language}/full.txt", request -> words(request, Layer.FULL))
                .GET("/privacy/notices/{id}/{version}/{language}/short.txt", request -> words(request, Layer.SHORT))
                .GET("/privacy/receipts/{key}", this::receipt)
                .GET("/privacy/receipts/{key}/receipt.jws", this::jws)
                .GET(choices, this::choices)
                .GET(choices + "/{code}", this::standing)
                .POST(choices + "/{code}", this::withdraw)
                .GET("/privacy/notices/**", this::missing)
                .GET("/privacy/receipts/**", this::missing)
                .onError(ResponseStatusException.class, (unknown, request) -> missing(request))
                .build();
    }

    private ServerResponse notice(ServerRequest request) {
        RenderedNotice notice = kept(request);
        PageFrame frame = forms.languages().frame(request.servletRequest(), notice.language(), others(notice));
        return safe(ServerResponse.ok())
                .varyBy("Accept-Language")
                .contentType(HTML)
                .body(pages.notice(frame, notice, request.path()));
    }

    private List<PageFrame.LanguageLink> others(RenderedNotice notice) {
        String path = "/privacy/notices/" + notice.id() + "/" + notice.version() + "/";
        return notices.city().languages().stream()
                .filter(other -> !other.equals(notice.language()))
                .filter(other ->
                        notices.words(notice.id(), notice.version(), other).isPresent())
                .map(other -> new PageFrame.LanguageLink(other, NoticeFormats.nameOf(other), path + other))
                .toList();
    }

    private ServerResponse words(ServerRequest request, Layer layer) {
        RenderedNotice notice = kept(request);
        if (layer == Layer.SHORT && notice.shortLayer().isEmpty()) {
            throw notFound().get();
        }
        return file(TEXT, notice.words(layer));
    }

    private RenderedNotice kept(ServerRequest request) {
        return notices.words(
                        request.pathVariable("id"), request.pathVariable("version"), request.pathVariable("language"))
                .orElseThrow(notFound());
    }

    private ServerResponse receipt(ServerRequest request) {
        Receipt receipt = receiptAt(request);
        PageFrame frame = frame(request);
        Optional<String> code = notices.withdrawalCode(receipt);
        List<String> still = code.flatMap(notices::standing)
                .map(PrivacyNotices.Standing::still)
                .orElse(List.of());
        ReceiptView view =
                new ReceiptView(receipt, notices.words(receipt, frame.language()), still, code, request.path());
        return page(HttpStatus.OK, pages.receipt(frame, view));
    }

    private ServerResponse jws(ServerRequest request) {
        return personal(ServerResponse.ok())
                .contentType(JOSE)
                .header("Content-Disposition", "attachment; filename=\"receipt.jws\"")
                .body(receiptAt(request).jws().getBytes(StandardCharsets.US_ASCII));
    }

    private Receipt receiptAt(ServerRequest request) {
        return notices.receiptAt(request.pathVariable("key")).orElseThrow(notFound());
    }

    private ServerResponse choices(ServerRequest request) {
        Optional<String> typed = request.param("code").filter(code -> !code.isBlank());
        if (typed.isEmpty()) {
            return choicesPage(request, false);
        }
        return typed.flatMap(notices::standing)
                .flatMap(standing -> notices.withdrawalCode(standing.given()))
                .map(code -> seeOther(choices + "/" + code + "?lang=" + language(request)))
                .orElseGet(() -> choicesPage(request, true));
    }

    private ServerResponse standing(ServerRequest request) {
        PageFrame frame = frame(request);
        return notices.standing(request.pathVariable("code"))
                .map(standing -> standing.still().isEmpty()
                        ? pages.stopped(
                                frame,
                                standing.ended().orElseThrow().issuedAt(),
                                forms.addressOf(standing.ended().orElseThrow(), request.servletRequest()))
                        : pages.withdraw(
                                frame,
                                notices.words(standing.given(), frame.language()),
                                standing.still(),
                                request.path()))
                .map(html -> page(HttpStatus.OK, html))
                .orElseGet(() -> choicesPage(request, true));
    }

    private ServerResponse withdraw(ServerRequest request) {
        return notices.withdraw(request.pathVariable("code"), language(request))
                .map(receipt -> seeOther(forms.addressOf(receipt, request.servletRequest())))
                .orElseGet(() -> choicesPage(request, true));
    }

    private ServerResponse missing(ServerRequest request) {
        return page(HttpStatus.NOT_FOUND, pages.missing(frame(request)));
    }

    private ServerResponse choicesPage(ServerRequest request, boolean unknown) {
        City city = notices.city();
        Office office = city.privacyOffice();
        ResidentPages.Ways ways = new ResidentPages.Ways(
                Optional.ofNullable(city.withdrawal().phone()).or(() -> Optional.ofNullable(office.phone())),
                Optional.ofNullable(city.withdrawal().email()));
        return page(
                unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK, pages.choices(frame(request), ways, unknown, choices));
    }

    private PageFrame frame(ServerRequest request) {
        return forms.languages().frame(request.servletRequest());
    }

    private String language(ServerRequest request) {
        return forms.languages().of(request.servletRequest());
    }

    private static ServerResponse seeOther(String address) {
        return personal(ServerResponse.seeOther(URI.create(address))).build();
    }

    private static ServerResponse page(HttpStatus status, String html) {
        return personal(ServerResponse.status(status)).contentType(HTML).body(html);
    }

    /** No copy stays behind, and no search engine finds it. */
    private static ServerResponse.BodyBuilder personal(ServerResponse.BodyBuilder response) {
        return safe(response).cacheControl(CacheControl.noStore()).header("X-Robots-Tag", "noindex");
    }

    private static ServerResponse.BodyBuilder safe(ServerResponse.BodyBuilder response) {
        SAFE.forEach(response::header);
        return response;
    }

    private static ServerResponse file(MediaType type, String text) {
        return ServerResponse.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<ResponseStatusException> notFound() {
        return () -> new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
