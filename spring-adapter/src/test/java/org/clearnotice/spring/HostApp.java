package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import org.clearnotice.consent.Receipt;
import org.clearnotice.testing.MovingClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest site: one page for every form. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(HostApp.Forms.class)
class HostApp {

    @Bean
    MovingClock clock() {
        return new MovingClock(Instant.parse("2026-11-24T18:00:00Z"));
    }

    @RestController
    static class Forms {

        private final NoticeForms notices;

        Forms(NoticeForms notices) {
            this.notices = notices;
        }

        @GetMapping("/form/{service}")
        ResponseEntity<String> show(@PathVariable("service") String service, HttpServletRequest request) {
            return page(HttpStatus.OK, notices.show(service, request), request);
        }

        @PostMapping("/form/{service}")
        ResponseEntity<String> send(@PathVariable("service") String service, HttpServletRequest request) {
            PostedNotice posted = notices.posted(service, request);
            if (!posted.isAccepted()) {
                HttpStatus status = posted.changesLanguage() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
                return page(status, posted.again(), request);
            }
            Receipt receipt = posted.record("CASE-" + posted.showing());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(notices.addressOf(receipt, request)))
                    .build();
        }

        private ResponseEntity<String> page(HttpStatus status, FormNotice notice, HttpServletRequest request) {
            PageFacts facts = notices.page(request);
            PageFacts.NotOffered line = facts.notOffered();
            String html = "<!DOCTYPE html><html lang='" + facts.language() + "'><body><form method='post'>"
                    + (line == null ? "" : "<p id='help' lang='" + line.tag() + "'>" + line.line() + "</p>")
                    + (notice.problem() == null ? "" : "<p id='problem'>" + notice.problem() + "</p>")
                    + notice.html() + notice.questions() + notice.hidden()
                    + "<button>" + notice.send() + "</button></form></body></html>";
            return ResponseEntity.status(status)
                    .contentType(MediaType.TEXT_HTML)
                    .body(html);
        }
    }
}
