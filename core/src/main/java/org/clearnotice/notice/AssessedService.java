package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.Tier;
import org.clearnotice.risk.TierPolicy;
import org.clearnotice.risk.TierPolicyReader;

/**
 * A service whose form was read, classified and weighed: all that a notice follows from.
 *
 * @param file the file that the facts were read from, for places
 */
public record AssessedService(
        City city, Jurisdiction jurisdiction, ServiceFacts facts, Document file, RiskAssessment assessment) {

    /** The service with its assessment, what persons decided over what was recognised; null city is refused before. */
    public static AssessedService of(
            PrivacyFolder folder, PrivacyFolder.Service service, Collection<Finding> findings) {
        City city = folder.city();
        if (city == null) {
            throw new org.clearnotice.document.FindingsException(folder.findings());
        }
        ServiceFacts facts = service.facts();
        Map<String, Tier> tiers = new HashMap<>();
        List<Classification> seen = new ArrayList<>();
        for (Classification classification : folder.classifier().classify(service.form())) {
            seen.add(decided(classification, service, tiers, findings));
        }
        TierPolicy policy =
                folder.policy().withFields(tiers, service.file().source().name());
        RiskAssessment assessment = RiskAssessment.of(service.form(), seen, policy, facts.context());
        return new AssessedService(city, folder.jurisdiction(), facts, service.file(), assessment);
    }

    private static Classification decided(
            Classification classification,
            PrivacyFolder.Service service,
            Map<String, Tier> tiers,
            Collection<Finding> findings) {
        String path = classification.field().path();
        ServiceFacts.FieldFacts field = service.facts().fields().get(path);
        ServiceFacts.Override override = field == null ? null : field.override();
        if (override == null) {
            return classification;
        }
        Document file = service.file();
        tier(override, path, service, findings).ifPresent(tier -> tiers.put(path, tier));
        String name = override.category();
        Optional<DataCategory> category = name == null ? Optional.empty() : DataCategory.named(name);
        if (name != null && category.isEmpty()) {
            findings.add(TierPolicyReader.unknown(name, file.placeOf("fields[" + path + "].category"))
                    .in(service.facts().id())
                    .field(path));
        }
        return category.map(known -> classification.decided(known, override.by(), override.because()))
                .orElse(classification);
    }

    private static Optional<Tier> tier(
            ServiceFacts.Override override, String path, PrivacyFolder.Service service, Collection<Finding> findings) {
        String tier = override.tier();
        if (tier == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Tier.valueOf(tier));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.error("DOC-05", "'" + tier + "' may not stand here")
                    .at(service.file().placeOf("fields[" + path + "].tier"))
                    .in(service.facts().id())
                    .field(path)
                    .fix("one of NONE, CONTACT, PERSONAL, SENSITIVE"));
            return Optional.empty();
        }
    }

    Findings located(Collection<Finding> findings) {
        return Findings.of(
                findings.stream().map(finding -> finding.in(facts.id())).toList());
    }
}
