package org.clearnotice.notice;

import java.util.Map;
import java.util.function.Predicate;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.risk.Tier;

/** Which facts the elements of packs ask for, and when. An unknown name never holds, so that a typing error is seen. */
final class PackElements {

    private static final Map<String, Predicate<AssessedService>> FACTS = Map.ofEntries(
            Map.entry("collector", service -> true),
            Map.entry("contact", PackElements::contact),
            Map.entry("purposes", service -> !service.facts().purposes().isEmpty()),
            Map.entry(
                    "authority",
                    service -> service.facts().purposes().stream()
                            .allMatch(purpose -> purpose.asksConsent() || purpose.authority() != null)),
            Map.entry(
                    "consequences",
                    service -> service.assessment().fields().stream()
                            .filter(field -> field.assessedTier() != Tier.NONE)
                            .allMatch(field -> {
                                ServiceFacts.FieldFacts facts =
                                        service.facts().fields().get(field.path());
                                return facts != null && facts.ifMissing() != null;
                            })),
            Map.entry("recipients", service -> true),
            Map.entry("retention", service -> !service.facts().retention().isEmpty()),
            Map.entry("exposure", service -> !service.jurisdiction().packs().isEmpty()),
            Map.entry("rights", service -> !service.jurisdiction().rights().isEmpty()),
            Map.entry("complaint", service -> service.city().complaints() != null),
            Map.entry("withdrawal", service -> service.city().withdrawal().phone() != null),
            Map.entry("help", service -> service.city().help() != null),
            Map.entry("protections", service -> !service.facts().protections().isEmpty()),
            Map.entry(
                    "laws",
                    service -> !service.facts().laws().isEmpty()
                            || service.facts().sensitive().noLaws() != null));

    private static final Map<String, Predicate<AssessedService>> CONDITIONS = Map.of(
            "TIER_CONTACT", service -> service.assessment().tier().compareTo(Tier.CONTACT) >= 0,
            "TIER_PERSONAL", service -> service.assessment().tier().compareTo(Tier.PERSONAL) >= 0,
            "TIER_SENSITIVE", service -> service.assessment().tier() == Tier.SENSITIVE,
            "BASIS_CONSENT", service -> service.facts().purposes().stream().anyMatch(Purpose::asksConsent),
            "CATEGORY_OFFICIAL_ID",
                    service -> service.assessment().fields().stream().anyMatch(field -> {
                        DataCategory category = field.classification().category();
                        return category != null && category.name().equals("pd:OfficialID");
                    }));

    private PackElements() {}

    static boolean applies(RulePack.Element element, AssessedService service) {
        return element.when().stream()
                .allMatch(when -> CONDITIONS.getOrDefault(when, ignored -> true).test(service));
    }

    static boolean holds(RulePack.Element element, AssessedService service) {
        return FACTS.getOrDefault(element.fact(), ignored -> false).test(service);
    }

    private static boolean contact(AssessedService service) {
        Office office = service.facts().collectedBy(service.city());
        return office.phone() != null || office.email() != null;
    }
}
