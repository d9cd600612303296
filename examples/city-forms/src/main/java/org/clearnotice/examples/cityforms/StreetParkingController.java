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

/** A street parking permit: a no to the reminder never stops it. */
@Controller
@RequestMapping("/street-parking")
class StreetParkingController {

    private static final String SERVICE = "street-parking";

    private final NoticeForms notices;
    private final Applications applications;

    StreetParkingController(NoticeForms notices, Applications applications) {
        this.notices = notices;
        this.applications = applications;
    }

    /** A part of the form is never one parameter: such a one leaves the part empty. */
    @InitBinder("form")
    void partsAreNoText(WebDataBinder binder) {
        binder.registerCustomEditor(StreetParkingForm.Applicant.class, new PassedOver());
        binder.registerCustomEditor(StreetParkingForm.Vehicle.class, new PassedOver());
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", StreetParkingForm.empty());
        model.addAttribute("notice", notices.show(SERVICE, request));
        return SERVICE;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") StreetParkingForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        PostedNotice posted = notices.posted(SERVICE, request);
        if (errors.hasErrors() || !posted.isAccepted()) {
            model.addAttribute("notice", posted.again());
            return SERVICE;
        }
        String caseNumber = "SP-" + posted.showing().toUpperCase(Locale.ROOT);
        Receipt receipt = posted.record(caseNumber);
        applications.keep(caseNumber, form.answers());
        return "redirect:" + notices.addressOf(receipt, request);
    }
}
