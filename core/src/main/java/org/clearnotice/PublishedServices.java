package org.clearnotice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.consent.ReceiptRehearsal;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.NearestName;
import org.clearnotice.document.Place;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.review.Publishable;
import org.clearnotice.review.ServiceReview;
import org.clearnotice.store.NoticeTexts;

/** Every service as it stands today: its review, and the kept words that residents see. */
final class PublishedServices {

    /** @param shown by language, the kept words */
    private record Published(ServiceReview review, Map<String, RenderedNotice> shown, Findings findings) {}

    private final LocalDate day;
    private final Findings ofFolder;
    private final Map<String, Published> services = new LinkedHashMap<>();

    private PublishedServices(LocalDate day, Findings ofFolder) {
        this.day = day;
        this.ofFolder = ofFolder;
    }

    static PublishedServices of(Doorway doorway, LocalDate today) {
        PrivacyFolder folder = doorway.folder();
        ReceiptRehearsal rehearsal =
                new ReceiptRehearsal(doorway.keys().signing().publicKey());
        PublishedServices all = new PublishedServices(today, folder.findings());
        if (folder.city() != null) {
            folder.services()
                    .forEach((id, service) -> all.services.put(
                            id,
                            published(
                                    ServiceReview.of(folder, service, doorway.renderer(), today),
                                    rehearsal,
                                    doorway.texts())));
        }
        return all;
    }

    private static Published published(ServiceReview review, ReceiptRehearsal rehearsal, NoticeTexts texts) {
        Findings findings = review.findings();
        for (RenderedNotice notice : review.notices().values()) {
            findings = findings.plus(rehearsal.findings(notice));
        }
        Map<String, RenderedNotice> shown = new LinkedHashMap<>();
        if (findings.isClean()) {
            for (RenderedNotice notice : review.notices().values()) {
                RenderedNotice kept = texts.keep(notice);
                shown.put(notice.language(), kept);
                findings = findings.plus(change(review, notice, kept));
            }
        }
        return new Published(review, shown, findings);
    }

    private static Findings change(ServiceReview review, RenderedNotice now, RenderedNotice kept) {
        if (now.equals(kept)) {
            return Findings.none();
        }
        boolean form = !now.facts().form().equals(kept.facts().form());
        String what = form ? "the form has other questions" : "the notice has other words in '" + now.language() + "'";
        Finding finding = (form
                        ? Finding.error("CON-02", what + " than when version " + now.version() + " was first shown")
                        : Finding.warning(
                                "CON-03",
                                what + " than when version " + now.version()
                                        + " was first shown; residents go on seeing the first ones"))
                .at(review.service().file().placeOf("version"))
                .in(now.id())
                .fix("raise 'version'");
        return Findings.of(finding);
    }

    /** The day that this holds for. */
    LocalDate day() {
        return day;
    }

    Findings findings() {
        Set<Finding> all = new LinkedHashSet<>(ofFolder.asList());
        services.values().forEach(service -> all.addAll(service.findings().asList()));
        return Findings.of(all);
    }

    ServiceReview review(String service) {
        return published(service).review();
    }

    List<String> languages(String service) {
        return List.copyOf(published(service).shown().keySet());
    }

    Publishable notice(String service, String language) {
        Published published = published(service);
        published.findings().throwIfErrors();
        RenderedNotice notice = published.shown().get(language);
        if (notice == null) {
            throw new FindingsException(Findings.of(
                    Finding.error("CON-04", "the notice of '" + service + "' is not offered in '" + language + "'")
                            .fix("ask for one of " + published.shown().keySet())));
        }
        return Publishable.of(notice, published.findings());
    }

    private Published published(String service) {
        Published published = services.get(service);
        if (published == null) {
            Finding missing = Finding.error("CON-05", "there is no service '" + service + "' that could be read")
                    .at(Place.of("services/" + service + ".yaml"))
                    .fix(NearestName.of(service, services.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("see the findings of the folder"));
            throw new FindingsException(ofFolder.plus(missing));
        }
        return published;
    }
}
