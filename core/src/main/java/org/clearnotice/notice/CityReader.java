package org.clearnotice.notice;

import static org.clearnotice.notice.FactReader.unchecked;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/** Reads {@code city.yaml}. */
final class CityReader {

    private CityReader() {}

    /** The city, or null where something is missing or of another kind; the findings say what. */
    static @Nullable City read(Document document, Collection<Finding> findings) {
        List<Finding> own = new java.util.ArrayList<>();
        MemberReader members = MemberReader.of(document.root(), own);
        String language = Objects.requireNonNullElse(members.text("language"), "en");
        FactReader facts = new FactReader(own, language);
        City city = city(members, facts, language);
        members.refuseOthers();
        checkLanguages(document, city, own);
        checkController(document, city.controller(), own);
        checkWords(document, city, own);
        FactsValidator.check(city, document, own);
        findings.addAll(own);
        return FactReader.isWhole(own) ? city : null;
    }

    private static City city(MemberReader members, FactReader facts, String language) {
        return new City(
                unchecked(members.text("id")),
                unchecked(facts.text(members, "name")),
                unchecked(members.text("site")),
                language,
                members.texts("languages"),
                unchecked(members.parsed("timeZone", "a time zone like America/Los_Angeles", ZoneId::of)),
                unchecked(members.text("place")),
                members.texts("storage"),
                members.texts("packs"),
                unchecked(members.value("controller", facts::office)),
                unchecked(members.value("privacyOffice", facts::office)),
                members.value("records", facts::office),
                members.value("complaints", node -> complaints(node, facts)),
                members.value("help", node -> help(node, facts)),
                members.text("emergency"),
                unchecked(members.value("withdrawal", node -> withdrawal(node, facts))),
                members.value("sensitiveGate", node -> gate(node, facts)),
                unchecked(members.value("log", node -> log(node, facts))),
                facts.joints(members));
    }

    private static City.Complaints complaints(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        if (!members.has("authority")) {
            facts.findings()
                    .add(
                            Finding.warning("NOT-20", "'complaints' does not say which authority people can turn to")
                                    .at(members.place())
                                    .fix(
                                            "name it, or write 'authority: null' if none has a say over the city; the privacy office knows"));
        }
        City.Complaints complaints = new City.Complaints(
                members.value("internal", facts::office), members.value("authority", facts::office));
        members.refuseOthers();
        return complaints;
    }

    private static City.Help help(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        City.Help help = new City.Help(
                unchecked(members.text("phone")),
                Boolean.TRUE.equals(members.flag("interpreters")),
                members.texts("formats"));
        members.refuseOthers();
        return help;
    }

    private static City.WithdrawalRoute withdrawal(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        City.WithdrawalRoute route =
                new City.WithdrawalRoute(unchecked(members.text("page")), members.text("phone"), members.text("email"));
        members.refuseOthers();
        return route;
    }

    private static City.SensitiveGate gate(Node node, FactReader facts) {
        if (node instanceof Node.Text text) {
            if (!text.value().equals("BLOCK")) {
                facts.findings().add(wrongGate(text.value(), node.place()));
            }
            return new City.SensitiveGate("BLOCK", null, null);
        }
        MemberReader members = facts.members(node);
        City.SensitiveGate gate = new City.SensitiveGate(
                Objects.requireNonNullElse(members.text("mode"), "BLOCK"), members.text("by"), members.text("because"));
        members.refuseOthers();
        if (!gate.mode().equals("WARN") && !gate.mode().equals("BLOCK")) {
            facts.findings().add(wrongGate(gate.mode(), members.placeOf("mode")));
        }
        if (gate.mode().equals("WARN") && (gate.by() == null || gate.because() == null)) {
            facts.findings()
                    .add(Finding.error("NOT-21", "only a named person with a reason may open the gate to WARN")
                            .at(members.place())
                            .fix("add 'by' and 'because', or write BLOCK"));
        }
        return gate;
    }

    private static Finding wrongGate(String mode, Place at) {
        return Finding.error("DOC-05", "'" + mode + "' may not stand here")
                .at(at)
                .fix("BLOCK, or {mode: WARN, by: a name, because: a reason}");
    }

    private static City.Log log(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        City.Log log =
                new City.Log(unchecked(members.text("origin")), unchecked(facts.duration(members, "mergeDelay")));
        Duration delay = log.mergeDelay();
        if (delay != null && (delay.toSeconds() < 1 || delay.compareTo(Duration.ofDays(7)) > 0)) {
            facts.findings()
                    .add(Finding.error("DOC-05", "'" + delay + "' is no delay that receipts can name")
                            .at(members.placeOf("mergeDelay"))
                            .fix("at most seven days, such as PT24H"));
        }
        members.refuseOthers();
        return log;
    }

    private static void checkLanguages(Document document, City city, Collection<Finding> findings) {
        for (int i = 0; i < city.languages().size(); i++) {
            String tag = city.languages().get(i);
            String why = wrongTag(tag);
            if (!why.isEmpty()) {
                findings.add(Finding.error("NOT-22", "'" + tag + "' " + why)
                        .at(document.placeOf("languages[" + i + "]"))
                        .fix("write a BCP 47 tag like en, es, nb or zh-Hans"));
            }
        }
        if (!city.languages().isEmpty() && !city.languages().contains(city.language())) {
            findings.add(Finding.error("NOT-22", "the folder's own language '" + city.language() + "' is not offered")
                    .at(document.placeOf("languages"))
                    .fix("add it to 'languages'"));
        }
    }

    /** Places that receipts know, formats that every language has a name for. */
    private static void checkWords(Document document, City city, Collection<Finding> findings) {
        DpvVocabulary dpv = DpvVocabulary.bundled();
        place(city.place(), document.placeOf("place"), dpv, findings);
        for (int i = 0; i < city.storage().size(); i++) {
            place(city.storage().get(i), document.placeOf("storage[" + i + "]"), dpv, findings);
        }
        List<String> formats = city.help() == null ? List.of() : city.help().formats();
        for (int i = 0; i < formats.size(); i++) {
            Place at = document.placeOf("help.formats[" + i + "]");
            PrivacyVocabulary.bundled()
                    .unknown(formats.get(i), "format")
                    .ifPresent(finding -> findings.add(finding.at(at)));
        }
    }

    private static void place(@Nullable String place, Place at, DpvVocabulary dpv, Collection<Finding> findings) {
        if (place != null && place.matches(FactForms.PLACE)) {
            dpv.unknownPlace(place, at).ifPresent(findings::add);
        }
    }

    /** Every receipt names how the controller is reached. */
    private static void checkController(Document document, @Nullable Office controller, Collection<Finding> findings) {
        if (controller == null) {
            return;
        }
        for (String member : List.of("email", "phone")) {
            if ((member.equals("email") ? controller.email() : controller.phone()) == null) {
                findings.add(Finding.error("NOT-01", "'controller." + member + "' is missing")
                        .at(document.placeOf("controller"))
                        .because("every receipt names it")
                        .fix("the privacy office knows"));
            }
        }
    }

    private static String wrongTag(String tag) {
        if (tag.equals("no")) {
            return "names two ways of writing Norwegian, and YAML readers may take it for false; write nb or nn";
        }
        if (tag.equals("zh")) {
            return "names two ways of writing Chinese; write zh-Hans or zh-Hant";
        }
        boolean known = tag.equals(Locale.forLanguageTag(tag).toLanguageTag()) && !tag.equals("und");
        return known ? "" : "is no language tag";
    }
}
