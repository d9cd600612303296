package org.clearnotice.examples.cityforms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.clearnotice.consent.Receipt;
import org.clearnotice.spring.NoticeForms;
import org.clearnotice.spring.PostedNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Park news: nothing happens without a yes, and no is an answer. */
@Controller
@RequestMapping("/park-news")
class ParkNewsController {

    private static final String SERVICE = "park-news";

    private final NoticeForms notices;
    private final Applications applications;

    ParkNewsController(NoticeForms notices, Applications applications) {
        this.notices = notices;
        this.applications = applications;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", ParkNewsForm.empty());
        model.addAttribute("notice", notices.show(SERVICE, request));
        return SERVICE;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") ParkNewsForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        PostedNotice posted = notices.posted(SERVICE, request);
        if (errors.hasErrors() || !posted.isAccepted()) {
            model.addAttribute("notice", posted.again());
            return SERVICE;
        }
        String caseNumber = "PN-" + posted.showing().toUpperCase(Locale.ROOT);
        Receipt receipt = posted.record(caseNumber);
        if (!receipt.purposes("GIVEN").isEmpty()) {
            applications.keep(caseNumber, form.answers());
        }
        return "redirect:" + notices.addressOf(receipt, request);
    }
}
