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
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Emergency housing help for people hurt at home. Address and case number say nothing of what it is about: both outlive the visit,
 * in a browser's history and on paper.
 */
@Controller
@RequestMapping("/city-service")
class SafeHousingController {

    private static final String SERVICE = "safe-housing";

    private final NoticeForms notices;
    private final Applications applications;

    SafeHousingController(NoticeForms notices, Applications applications) {
        this.notices = notices;
        this.applications = applications;
    }

    /** A part of the form is never one parameter: such a one leaves the part empty. */
    @InitBinder("form")
    void partsAreNoText(WebDataBinder binder) {
        binder.registerCustomEditor(SafeHousingForm.Contact.class, new PassedOver());
        binder.registerCustomEditor(SafeHousingForm.Other.class, new PassedOver());
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", SafeHousingForm.empty());
        model.addAttribute("notice", notices.show(SERVICE, request));
        return SERVICE;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") SafeHousingForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        PostedNotice posted = notices.posted(SERVICE, request);
        if (errors.hasErrors() || !posted.isAccepted()) {
            model.addAttribute("notice", posted.again());
            return SERVICE;
        }
        String caseNumber = "CS-" + posted.showing().toUpperCase(Locale.ROOT);
        Receipt receipt = posted.record(caseNumber);
        applications.keep(caseNumber, form.answers());
        return "redirect:" + notices.addressOf(receipt, request);
    }
}
