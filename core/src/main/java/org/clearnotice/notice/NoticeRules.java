package org.clearnotice.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Severity;
import org.clearnotice.risk.Tier;

/** What stands between a service's facts and a true notice: the form against the facts, and the facts against the packs. */
public final class NoticeRules {

    private final AssessedService service;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private NoticeRules(AssessedService service, LocalDate today) {
        this.service = service;
        this.today = today;
    }

    /** @param today in the city's time zone */
    public static Findings findings(AssessedService service, LocalDate today) {
        NoticeRules rules = new NoticeRules(service, today);
        rules.findings.addAll(FieldRules.findings(service));
        rules.findings.addAll(PurposeRules.findings(service));
        if (service.assessment().tier() == Tier.SENSITIVE) {
            rules.findings.addAll(SensitiveRules.findings(service));
        }
        rules.biometrics();
        rules.packs();
        rules.review();
        return service.located(rules.findings);
    }

    private void biometrics() {
        ServiceFacts.Biometrics biometrics = service.facts().biometrics();
        if (biometrics.compareTo(ServiceFacts.Biometrics.PHOTO_ONLY) > 0) {
            findings.add(Finding.error("NOT-30", "notices cannot say yet that a service uses " + biometrics)
                    .at(service.file().placeOf("biometrics"))
                    .fix("leave it out of the service, or wait for the release that can"));
        }
    }

    private void packs() {
        for (RulePack draft : service.jurisdiction().drafts()) {
            findings.add(Finding.warning("NOT-31", "pack '" + draft.id() + "' is a draft that no person has checked")
                    .at(service.file().placeOf("id"))
                    .fix("ask counsel to check it against the law"));
        }
        for (RulePack.Element element : service.jurisdiction().elements()) {
            if (PackElements.applies(element, service) && !PackElements.holds(element, service)) {
                findings.add(Finding.of(
                                "NOT-32",
                                element.level() == RulePack.Level.RECOMMENDED ? Severity.ADVICE : Severity.ERROR,
                                "the notice must say '" + element.fact() + "', and the facts do not")
                        .at(service.file().placeOf(element.fact()))
                        .cite(element.cite() == null ? "" : element.cite())
                        .fix("add it to the service or to city.yaml"));
            }
        }
        for (String language : service.jurisdiction().languages()) {
            if (!service.city().languages().contains(language)) {
                findings.add(Finding.error("NOT-33", "a pack demands notices in '" + language + "'")
                        .at(service.file().placeOf("id"))
                        .fix("add it to 'languages' in city.yaml"));
            }
        }
    }

    private void review() {
        LocalDate next = service.facts().nextReview();
        if (next != null && next.isBefore(today)) {
            findings.add(Finding.warning("NOT-34", "the next review was due on " + next)
                    .at(service.file().placeOf("nextReview"))
                    .fix("check the text again and set a new date"));
        }
    }
}
