package org.clearnotice.notice;

import java.util.Collection;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.risk.FieldDecisions;
import org.clearnotice.risk.RiskAssessment;
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
        FieldDecisions decided = FieldDecisions.of(
                service.form(),
                new TierPolicyReader.Decided(folder.policy(), folder.classifier()),
                FactDecisions.of(service, findings));
        decided.findings().forEach(finding -> findings.add(finding.in(facts.id())));
        return new AssessedService(city, folder.jurisdiction(), facts, service.file(), decided.assess(facts.context()));
    }

    Findings located(Collection<Finding> findings) {
        return Findings.of(
                findings.stream().map(finding -> finding.in(facts.id())).toList());
    }
}
