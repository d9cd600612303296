package org.clearnotice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.AssessedService;
import org.clearnotice.notice.Notice;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.NoticeRules;
import org.clearnotice.notice.NoticeWriter;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;

/**
 * Everything about one service at once: how heavy its form is, the notice in each language that can be offered whole, and all
 * that stands against showing it.
 *
 * @param notices by language, those offered; empty where an ERROR stands against all of them
 */
public record ServiceReview(AssessedService service, Map<String, RenderedNotice> notices, Findings findings) {

    /** @param today in the city's time zone */
    public static ServiceReview of(
            PrivacyFolder folder, PrivacyFolder.Service read, NoticeRenderer renderer, LocalDate today) {
        List<Finding> findings = new ArrayList<>(folder.shared().errors().asList());
        findings.addAll(read.reading().asList());
        AssessedService service = AssessedService.of(folder, read, findings);
        NoticeRules.findings(service, today).forEach(findings::add);
        findings.addAll(PartiesApart.findings(folder, read));
        ReviewSheet sheet = sheet(folder, read.facts().id(), findings);
        sheet.necessity().findings(service.assessment(), today).forEach(findings::add);
        sheet.risk().findings(service, today).forEach(findings::add);
        Map<String, RenderedNotice> notices = new LinkedHashMap<>();
        boolean broken = !Findings.of(findings).isClean();
        if (!broken) {
            render(service, renderer, notices, findings);
        }
        return new ServiceReview(service, notices, Findings.of(findings));
    }

    /** The notice in this language, if residents may see it. @throws FindingsException with what stands against it */
    public Optional<Publishable> publishable(String language) {
        findings.throwIfErrors();
        return Optional.ofNullable(notices.get(language)).map(notice -> Publishable.of(notice, findings));
    }

    private static void render(
            AssessedService service,
            NoticeRenderer renderer,
            Map<String, RenderedNotice> notices,
            List<Finding> findings) {
        Notice notice = NoticeWriter.write(service);
        for (String language : service.city().languages()) {
            Findings words = renderer.findings(notice, language);
            words.stream()
                    .map(finding -> finding.in(notice.id()).at(service.file().placeOf("id")))
                    .forEach(findings::add);
            if (renderer.languages().contains(language) && notice.hasCityWordsIn(language)) {
                notices.put(language, renderer.render(notice, language));
            }
        }
        if (!notices.containsKey(service.city().language())) {
            findings.add(Finding.error(
                            "REV-06",
                            "the notice cannot be said in '" + service.city().language() + "', the city's own language")
                    .at(service.file().placeOf("id"))
                    .in(notice.id())
                    .fix("complete the words of the facts"));
        }
    }

    private static ReviewSheet sheet(PrivacyFolder folder, String service, List<Finding> findings) {
        return folder.sources()
                .find("reviews/" + service + ".yaml")
                .map(source -> {
                    try {
                        return ReviewSheet.read(Document.yaml(source), findings);
                    } catch (FindingsException e) {
                        e.findings().forEach(findings::add);
                        return ReviewSheet.empty(service);
                    }
                })
                .orElse(ReviewSheet.empty(service));
    }
}
