package org.clearnotice.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.catalog.Catalog;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptKind;
import org.clearnotice.notice.RecordedFacts;

/** The lines of a receipt's page, in the page's language. */
final class ReceiptLines {

    private final Catalog catalog;
    private final PageFrame frame;
    private final ReceiptView view;
    private final Receipt receipt;
    private final RecordedFacts facts;

    ReceiptLines(Catalog catalog, PageFrame frame, ReceiptView view) {
        this.catalog = catalog;
        this.frame = frame;
        this.view = view;
        this.receipt = view.receipt();
        this.facts = view.words().facts();
    }

    boolean isWithdrawal() {
        return receipt.kind() == ReceiptKind.WITHDRAWAL;
    }

    List<Map<String, String>> facts() {
        return List.of(
                fact("page.receipt.service", facts.service().name()),
                fact(
                        isWithdrawal() ? "page.stopped.when" : "page.receipt.when",
                        catalog.formats().moment(receipt.issuedAt(), frame.zone())),
                fact("page.receipt.office", receipt.text("controller", "name")),
                fact("page.receipt.number", ResidentPages.number(receipt)));
    }

    private Map<String, String> fact(String key, String value) {
        return Map.of("name", catalog.say(key), "value", value);
    }

    /** What a withdrawal ended, or what the data is used for without asking. */
    List<Map<String, Object>> uses() {
        List<Map<String, String>> items = new ArrayList<>();
        for (RecordedFacts.Purpose purpose : facts.purposes()) {
            boolean listed = isWithdrawal()
                    ? receipt.purposes("WITHDRAWN").contains(purpose.id())
                    : receipt.purposes("").contains(purpose.id());
            if (listed) {
                items.add(ResidentPages.text(purpose.text()));
            }
        }
        String heading = catalog.say(isWithdrawal() ? "page.stopped.uses" : "page.receipt.uses");
        return items.isEmpty() ? List.of() : List.of(Map.of("heading", heading, "items", items));
    }

    List<Map<String, Object>> choices() {
        List<Map<String, String>> items = new ArrayList<>();
        for (RecordedFacts.Purpose purpose : facts.purposes()) {
            decision(purpose).ifPresent(decision -> items.add(Map.of("text", purpose.text(), "decision", decision)));
        }
        return items.isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "heading", catalog.say("page.receipt.choices", Map.of("count", items.size())), "items", items));
    }

    private Optional<String> decision(RecordedFacts.Purpose purpose) {
        if (receipt.purposes("REFUSED").contains(purpose.id())) {
            return Optional.of(catalog.say("page.receipt.refused"));
        }
        if (!receipt.purposes("GIVEN").contains(purpose.id())) {
            return Optional.empty();
        }
        if (!view.still().contains(purpose.id())) {
            return Optional.of(catalog.say("page.receipt.withdrawn"));
        }
        RecordedFacts.Duration validity = purpose.validity();
        return Optional.of(
                validity == null
                        ? catalog.say("page.receipt.given")
                        : catalog.say("page.receipt.givenUntil", Map.of("span", validity.text())));
    }

    List<Map<String, Object>> stop() {
        if (view.code().isEmpty() || view.still().isEmpty()) {
            return List.of();
        }
        String code = view.code().get();
        String page = receipt.text("withdrawal", "url");
        String address = page.replace("https://", "");
        return List.of(Map.of(
                "heading", catalog.say("page.receipt.stop"),
                "how", catalog.say("page.receipt.stop.code", Map.of("address", address)),
                "address", address,
                "code", code,
                "href", path(page) + "/" + code + "?lang=" + frame.language(),
                "action", catalog.say("page.receipt.stop.link"),
                "phoneLine", phone()));
    }

    private List<Map<String, String>> phone() {
        String phone = receipt.text("withdrawal", "phone");
        return phone.isEmpty()
                ? List.of()
                : List.of(ResidentPages.text(catalog.say(
                        "page.receipt.stop.phone",
                        Map.of("phone", catalog.formats().phone(phone)))));
    }

    List<Map<String, Object>> files() {
        String notice = path(receipt.text("notice", "url"));
        return List.of(
                file(notice, "page.receipt.notice", false),
                file(view.address() + "/receipt.jws", "page.receipt.jws", true),
                file("/.well-known/clearnotice/jwks.json", "page.receipt.keys", true),
                file(notice + "/full.txt", "page.receipt.words", true));
    }

    private Map<String, Object> file(String href, String key, boolean save) {
        return Map.of("href", href, "text", catalog.say(key), "save", save);
    }

    /** Links on pages stay on the site that serves them, wherever it runs. */
    private static String path(String url) {
        return URI.create(url).getRawPath();
    }
}
