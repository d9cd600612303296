package org.clearnotice.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.catalog.Catalog;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.catalog.NoticeFormats;
import org.clearnotice.consent.Receipt;
import org.clearnotice.notice.RecordedFacts;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.TranslationState;

/** The pages that Clearnotice itself serves to residents, in their language, without script, fit for print. */
public final class ResidentPages {

    private final Catalogs catalogs;
    private final Templates templates = new Templates();

    public ResidentPages(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** The style sheet of the notice and of these pages. */
    public static String styleSheet() {
        try (InputStream in = ResidentPages.class.getResourceAsStream("clearnotice.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet", e);
        }
    }

    /** The line that a person reads when a post could not be accepted. @param reason a name of SubmissionRefused.Reason */
    public String problem(String reason, String language) {
        return catalogs.in(language).say("error." + reason);
    }

    /**
     * The page of a receipt: what was said, what was decided, how to take it back. Of a service that must not be seen it leaves out
     * what the service is for: the files say it, to whoever opens them.
     */
    public String receipt(PageFrame frame, ReceiptView view) {
        Catalog catalog = catalogs.in(frame.language());
        ReceiptLines lines = new ReceiptLines(catalog, frame, view);
        boolean stopped = lines.isWithdrawal();
        Map<String, Object> model = top(frame, catalog.say(stopped ? "page.stopped.title" : "page.receipt.title"));
        boolean safe = view.words().exit() != null;
        model.put("exit", NoticeMarkup.exits(view.words()));
        model.put("draft", draft(frame, view.receipt().text("notice", "translation")));
        model.put(
                "lead",
                catalog.say(stopped ? "page.stopped.lead" : safe ? "page.receipt.safe.lead" : "page.receipt.lead"));
        model.put("facts", lines.facts());
        model.put("uses", safe ? List.of() : lines.uses());
        model.put("choices", lines.choices());
        model.put("stop", lines.stop());
        model.put("filesHeading", catalog.say("page.receipt.files"));
        model.put("files", lines.files());
        model.put("caution", safe ? List.of(text(catalog.say("page.receipt.safe.files"))) : List.of());
        model.put("print", safe ? List.of() : List.of(text(catalog.say("page.receipt.print"))));
        return templates.render("receipt", model);
    }

    /** The page where a code takes a choice back in one step. @param still ids of the purposes that it ends */
    public String withdraw(PageFrame frame, RenderedNotice words, List<String> still, String action) {
        Map<String, Object> model = top(frame, catalogs.in(frame.language()).say("page.withdraw.title"));
        model.put("exit", NoticeMarkup.exits(words));
        model.put("question", words.withdraw().question());
        model.put(
                "items",
                words.facts().purposes().stream()
                        .filter(purpose -> still.contains(purpose.id()))
                        .map(RecordedFacts.Purpose::text)
                        .map(text -> Map.of("text", text))
                        .toList());
        model.put("action", action);
        model.put("button", words.withdraw().labels().get(0));
        return templates.render("withdraw", model);
    }

    /** The page that a code opens when all is taken back already. @param href of the withdrawal's receipt */
    public String stopped(PageFrame frame, Instant when, String href) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = top(frame, catalog.say("page.withdraw.title"));
        model.put(
                "again",
                catalog.say(
                        "page.withdraw.again", Map.of("when", catalog.formats().moment(when, frame.zone()))));
        model.put("see", catalog.say("page.withdraw.see"));
        model.put("href", href);
        return templates.render("stopped", model);
    }

    /**
     * The page that says how to take a choice back with the code, and without it.
     *
     * @param ways phone and e-mail, if there are any
     * @param unknown whether a code was typed that is of no receipt
     */
    public String choices(PageFrame frame, Ways ways, boolean unknown, String action) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = top(frame, catalog.say("page.choices.title"));
        for (String name : List.of("lead", "hint", "next", "noCode")) {
            model.put(name, catalog.say("page.choices." + name));
        }
        model.put("label", catalog.say("page.choices.code"));
        model.put("problem", unknown ? List.of(text(catalog.say("page.choices.unknown"))) : List.of());
        model.put("action", action);
        List<Map<String, String>> lines = new ArrayList<>();
        ways.phone()
                .ifPresent(phone -> lines.add(text(catalog.say(
                        "page.choices.phone", Map.of("phone", catalog.formats().phone(phone))))));
        ways.email().ifPresent(email -> lines.add(text(catalog.say("page.choices.email", Map.of("email", email)))));
        lines.add(text(catalog.say("page.choices.counter")));
        model.put("ways", lines);
        return templates.render("choices", model);
    }

    /** The page at an address that is of no notice and no receipt. */
    public String missing(PageFrame frame) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = top(frame, catalog.say("page.missing.title"));
        model.put("lead", catalog.say("page.missing.lead"));
        return templates.render("missing", model);
    }

    /** The page in place of a form that may not be shown: it asks nothing and names no service. @param phone who helps */
    public String withheld(PageFrame frame, Optional<String> phone) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = top(frame, catalog.say("page.withheld.title"));
        model.put("lead", catalog.say("page.withheld.lead"));
        model.put(
                "calls",
                phone.map(number -> List.of(Map.of(
                                "href",
                                "tel:" + number,
                                "text",
                                catalog.say(
                                        "page.withheld.call",
                                        Map.of("phone", catalog.formats().phone(number))))))
                        .orElse(List.of()));
        return templates.render("withheld", model);
    }

    /** How to reach the city about a choice. */
    public record Ways(Optional<String> phone, Optional<String> email) {}

    /** A notice at its own address, kept for good. @param path of the page, for the files below it */
    public String notice(PageFrame frame, RenderedNotice notice, String path) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = top(frame, NoticeParts.title(notice.fullLayer()));
        model.put("exit", NoticeMarkup.exits(notice));
        model.put("draft", draft(frame, notice.translation().name()));
        model.put("parts", NoticeParts.of(notice.fullLayer()));
        model.put("version", catalog.say("page.notice.version", Map.of("version", notice.version())));
        List<Map<String, String>> files = new ArrayList<>();
        files.add(Map.of("href", path + "/full.txt", "text", catalog.say("page.notice.plain")));
        if (!notice.shortLayer().isEmpty()) {
            files.add(Map.of("href", path + "/short.txt", "text", catalog.say("page.notice.short")));
        }
        model.put("files", files);
        return templates.render("kept-notice", model);
    }

    private Map<String, Object> top(PageFrame frame, String title) {
        Catalog catalog = catalogs.in(frame.language());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", frame.language());
        model.put("dir", NoticeFormats.directionOf(frame.language()));
        model.put("exit", List.of());
        model.put("title", title);
        model.put("city", frame.city());
        model.put("home", frame.home());
        model.put("homeLabel", catalog.say("page.home"));
        model.put("languagesLabel", catalog.say("page.languages"));
        model.put(
                "languages",
                frame.languages().stream()
                        .map(link -> Map.of("href", link.href(), "tag", link.language(), "name", link.name()))
                        .toList());
        model.put(
                "notOffered",
                frame.notOffered()
                        .map(line -> List.of(Map.of(
                                "tag", line.language(),
                                "lineDir", NoticeFormats.directionOf(line.language()),
                                "line", line.text())))
                        .orElse(List.of()));
        model.put("draft", draft(frame, catalog.state().name()));
        return model;
    }

    /** That no person has checked the words, where that is so: of the notice that was shown, or of this page. */
    private List<Map<String, String>> draft(PageFrame frame, String translation) {
        Catalog catalog = catalogs.in(frame.language());
        boolean draft = translation.equals(TranslationState.MACHINE_DRAFT.name())
                || catalog.state() == TranslationState.MACHINE_DRAFT;
        return draft ? List.of(text(catalog.draftLine(frame.phone()))) : List.of();
    }

    static Map<String, String> text(String text) {
        return Map.of("text", text);
    }

    /** The receipt's number as people read it. */
    static String number(Receipt receipt) {
        return receipt.id().replace("urn:uuid:", "");
    }
}
