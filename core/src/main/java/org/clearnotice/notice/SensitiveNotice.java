package org.clearnotice.notice;

import static org.clearnotice.notice.SectionWriter.literal;
import static org.clearnotice.notice.SectionWriter.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.Audience;
import org.clearnotice.risk.FieldRisk;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a SENSITIVE form: how to stay safe, what is needed to begin and where secrecy ends come first, then the whole text
 * in the order of research 7.3. It never names the service: somebody else may look at the screen.
 */
final class SensitiveNotice {

    static final Phrase TITLE = Phrase.of("notice.sensitive.title");
    private static final Phrase LEAVE = Phrase.of("control.exit");

    private final AssessedService service;
    private final ServiceFacts facts;
    private final SensitiveFacts sensitive;
    private final NoticeData data;
    private final SharedSections shared;

    SensitiveNotice(AssessedService service) {
        this.service = service;
        this.facts = service.facts();
        this.sensitive = facts.sensitive();
        this.data = new NoticeData(service);
        this.shared = new SharedSections(service);
    }

    /** The team's number, else the city's: there is always somebody to call. */
    static @Nullable String phone(AssessedService service) {
        String own = service.facts().collectedBy(service.city()).phone();
        return own == null ? service.city().controller().phone() : own;
    }

    Notice.@Nullable Exit exit() {
        SensitiveFacts.Safety safety = sensitive.safety();
        return safety == null || safety.exit() == null ? null : new Notice.Exit(safety.exit(), LEAVE);
    }

    List<Section> shortLayer() {
        return Stream.of(start(), choose(false), limits())
                .flatMap(Optional::stream)
                .toList();
    }

    List<Section> fullLayer() {
        return Stream.of(
                        start(),
                        choose(true),
                        asks(),
                        never(),
                        tell(),
                        limits(),
                        laws(),
                        records(),
                        store(),
                        SectionWriter.section("keep", shared::retention),
                        rights(),
                        SectionWriter.section("unhappy", shared::complaints),
                        decide(),
                        help())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> start() {
        SectionWriter section = SectionWriter.of("start");
        String emergency = service.city().emergency();
        if (emergency != null) {
            section.call("notice.start.danger", emergency);
        }
        String number = phone(service);
        if (number != null) {
            section.line("notice.start.device").call("notice.start.call", number);
            if (facts.channels().contains(Channel.PHONE)) {
                section.line("notice.start.byPhone");
            }
        }
        if (exit() != null) {
            section.line("notice.start.exit", Map.of("button", new Argument.Said(LEAVE)));
            section.line("notice.start.history");
        }
        return section.section();
    }

    /** @param whole whether it is said, too, what happens without each answer */
    private Optional<Section> choose(boolean whole) {
        SectionWriter section = SectionWriter.of("choose");
        List<FieldRisk> required = data.personal(NoticeData::required);
        if (!required.isEmpty()) {
            section.line("notice.choose.need");
            required.forEach(field -> section.item("notice.words", Map.of("words", data.label(field))));
            if (whole) {
                consequences(section, true);
            }
        }
        if (data.has(field -> !NoticeData.required(field))) {
            section.line(required.isEmpty() ? "notice.choose.all" : "notice.choose.rest");
            consequences(section, false);
        }
        return section.section();
    }

    /** One sentence where all such fields share it: a long list of what to leave out is read by nobody. */
    private void consequences(SectionWriter section, boolean required) {
        Map<LocalText, List<FieldRisk>> groups = data.consequences(required);
        int fields =
                data.personal(field -> NoticeData.required(field) == required).size();
        if (groups.size() == 1 && groups.values().iterator().next().size() == fields) {
            LocalText sentence = groups.keySet().iterator().next();
            section.line(
                    required
                            ? Phrase.of("notice.choose.without", Map.of("consequence", words(sentence)))
                            : Term.words(sentence).sentence("words"));
        } else {
            shared.consequences(section, required);
        }
    }

    private Optional<Section> asks() {
        SectionWriter section = SectionWriter.of("asks");
        shared.asker(section);
        List<SensitiveKind> kinds = SensitiveKind.of(service);
        for (SensitiveKind kind : kinds) {
            SensitiveFacts.UseAndGuard said =
                    sensitive.kinds().get(kind.category().name());
            if (said != null && said.use() != null && said.guard() != null) {
                Map<String, Argument> arguments = new LinkedHashMap<>();
                arguments.put("data", new Argument.Opening(NoticeData.data(kind.category())));
                arguments.put("use", words(said.use()));
                arguments.put("guard", words(said.guard()));
                section.item("notice.asks.kind", arguments);
            }
        }
        Set<DataCategory> told = kinds.stream().map(SensitiveKind::category).collect(Collectors.toSet());
        List<FieldRisk> others = data.personal(field -> !NoticeData.required(field)
                && !told.contains(field.classification().category()));
        if (!others.isEmpty()) {
            section.line("notice.asks.more", Map.of("data", NoticeData.data(others)));
        }
        section.line("notice.use", Map.of("purposes", SharedSections.purposes(facts.purposes())));
        return section.section();
    }

    private Optional<Section> never() {
        SectionWriter section = SectionWriter.of("never");
        List<Argument> never = sensitive.neverAsks().stream()
                .flatMap(name -> DataCategory.named(name).stream())
                .map(NoticeData::data)
                .toList();
        if (!never.isEmpty()) {
            section.line("notice.never.list", Map.of("data", new Argument.AnyOf(never)));
        }
        return section.section();
    }

    private Optional<Section> tell() {
        SectionWriter section = SectionWriter.of("tell");
        shared.seers(section, false);
        List<Argument> persons = sensitive.thirdParties().stream()
                .map(SensitiveFacts.ThirdParty::who)
                .filter(Objects::nonNull)
                .<Argument>map(SectionWriter::words)
                .toList();
        if (!persons.isEmpty()) {
            section.line("notice.tell.not", Map.of("who", new Argument.AnyOf(persons)));
        }
        SensitiveFacts.Release release = sensitive.release();
        if (release != null) {
            section.line("release." + release.name());
        }
        return section.section();
    }

    private Optional<Section> limits() {
        SectionWriter section = SectionWriter.of("limits");
        if (!sensitive.limits().isEmpty()) {
            section.line("notice.limits.lead");
            sensitive.limits().forEach(limit -> section.item(limit.sentence("limit")));
        }
        return section.section();
    }

    private Optional<Section> laws() {
        SectionWriter section = SectionWriter.of("laws");
        facts.laws()
                .forEach(law -> section.line(
                        "notice.laws.item", Map.of("says", words(law.says()), "cite", literal(law.cite()))));
        if (facts.laws().isEmpty() && sensitive.noLaws() != null) {
            section.line("notice.laws.none");
        }
        SensitiveFacts.Safety safety = sensitive.safety();
        if (safety != null && safety.addressProgram() != null) {
            section.line(safety.addressProgram().sentence("program"));
        }
        return section.section();
    }

    private Optional<Section> records() {
        SectionWriter section = SectionWriter.of("records");
        shared.exposure(section, new Argument.Said(Phrase.of("notice.records.all")));
        return section.section();
    }

    private Optional<Section> store() {
        SectionWriter section = SectionWriter.of("store");
        shared.protections(section);
        SensitiveFacts.Safety safety = sensitive.safety();
        if (safety != null && safety.copies() != null && safety.copies() != SensitiveFacts.Copies.BY_DEFAULT) {
            section.line("copies." + safety.copies().name());
        }
        if (safety != null && !safety.safeContact().isEmpty()) {
            section.line("notice.store.contact");
        }
        return section.section();
    }

    private Optional<Section> rights() {
        SectionWriter section = SectionWriter.of("rights");
        shared.rights(section);
        shared.reach(section, service.city().privacyOffice());
        return section.section();
    }

    private Optional<Section> decide() {
        SectionWriter section = SectionWriter.of("decide");
        if (facts.automated() == null) {
            section.line("notice.decide.person");
        }
        shared.decide(section);
        if (facts.biometrics() == ServiceFacts.Biometrics.PHOTO_ONLY) {
            section.line("notice.decide.photo");
        }
        return section.section();
    }

    private Optional<Section> help() {
        SectionWriter section = SectionWriter.of("help");
        shared.help(section);
        if (facts.context().audience() == Audience.VICTIM) {
            section.line("notice.help.notThem");
        }
        shared.version(section, true);
        return section.section();
    }
}
