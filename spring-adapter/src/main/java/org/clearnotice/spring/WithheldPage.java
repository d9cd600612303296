package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.City;
import org.clearnotice.notice.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for a form that residents may not see: a page with a phone number that asks nothing and names no service. Staff read
 * the reason in the log. It comes last, so that a site can say it in its own way.
 */
final class WithheldPage implements HandlerExceptionResolver, Ordered {

    private static final System.Logger LOG = System.getLogger("org.clearnotice");

    private final NoticeForms forms;

    WithheldPage(NoticeForms forms) {
        this.forms = forms;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!(problem instanceof FindingsException withheld)) {
            return null;
        }
        Findings errors = withheld.findings().errors();
        errors.forEach(error -> LOG.log(System.Logger.Level.ERROR, () -> "a form is not shown to residents: " + error));
        String html = forms.pages().withheld(forms.languages().frame(request), phone(errors));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        ResidentRoutes.SAFE.forEach(response::setHeader);
        try {
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** Of the team that the errors are about, else the city's free help, else its own. */
    private Optional<String> phone(Findings errors) {
        PrivacyNotices notices = forms.notices();
        City city = notices.city();
        return errors.stream()
                .map(Finding::service)
                .filter(notices.services()::contains)
                .findFirst()
                .map(service -> notices.assess(service).service().facts().collector())
                .map(Office::phone)
                .or(() -> Optional.ofNullable(city.help()).map(City.Help::phone))
                .or(() -> Optional.ofNullable(city.controller().phone()));
    }
}
