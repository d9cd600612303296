package org.clearnotice.examples.cityforms;

import jakarta.servlet.http.HttpServletRequest;
import org.clearnotice.spring.NoticeForms;
import org.clearnotice.spring.PageFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The city's pages that ask nothing. */
@Controller
class CityPages {

    @GetMapping("/")
    String home() {
        return "home";
    }

    @GetMapping("/privacy/rights")
    String rights(Model model) {
        model.addAttribute("words", "rights");
        return "words";
    }

    @GetMapping("/records")
    String records(Model model) {
        model.addAttribute("words", "records");
        return "words";
    }

    /** What every page says about languages, and what every form takes. */
    @ControllerAdvice
    static class EveryPage {

        private final NoticeForms notices;

        EveryPage(NoticeForms notices) {
            this.notices = notices;
        }

        /** A form holds what its questions ask, and no other parameter reaches it. */
        @InitBinder("form")
        void questionsAlone(WebDataBinder binder) {
            binder.setDeclarativeBinding(true);
        }

        @ModelAttribute("page")
        PageFacts page(HttpServletRequest request) {
            return notices.page(request);
        }
    }
}
