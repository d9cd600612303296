package org.clearnotice.firstform;

// tag::controller[]
import jakarta.servlet.http.HttpServletRequest;
import org.clearnotice.consent.Receipt;
import org.clearnotice.spring.NoticeForms;
import org.clearnotice.spring.PostedNotice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
record DogLicense(NoticeForms notices) {

    @GetMapping("/dog-license")
    ModelAndView show(HttpServletRequest request) {
        return new ModelAndView("dog-license", "notice", notices.show("dog-license", request));
    }

    @PostMapping("/dog-license")
    ModelAndView send(HttpServletRequest request) {
        PostedNotice posted = notices.posted("dog-license", request);
        if (!posted.isAccepted()) {
            return new ModelAndView("dog-license", "notice", posted.again());
        }
        Receipt receipt = posted.record("DL-" + posted.showing());
        return new ModelAndView("redirect:" + notices.addressOf(receipt, request));
    }
}
// end::controller[]
