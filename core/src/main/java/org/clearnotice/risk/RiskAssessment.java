package org.clearnotice.risk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.classification.Classification;
import org.clearnotice.form.Form;

/**
 * How heavy a form is, and why: the highest of its fields' tiers, with all that raises them.
 *
 * @param fields one for each field of the form, in its order
 * @param reasons each raiser that fired, the heaviest first; what a field weighs alone is told at the field
 */
public record RiskAssessment(Form form, List<FieldRisk> fields, Tier tier, List<Reason> reasons, Set<Duty> duties) {

    public RiskAssessment {
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
        duties = Set.copyOf(duties);
    }

    /** @param classifications one for each field of the form, in its order */
    public static RiskAssessment of(
            Form form, List<Classification> classifications, TierPolicy policy, ServiceContext context) {
        List<FieldRisk> alone = classifications.stream().map(policy::alone).toList();
        Raisers.Raised raised = Raisers.bundled().over(alone, context, policy::isDecided);
        Tier tier = raised.fields().stream().map(FieldRisk::assessedTier).reduce(raised.form(), Tier::atLeast);
        return new RiskAssessment(form, raised.fields(), tier, raised.reasons(), duties(tier, raised.duties()));
    }

    public Optional<FieldRisk> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    private static Set<Duty> duties(Tier tier, Set<Duty> ofRaisers) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        duties.addAll(ofRaisers);
        if (tier != Tier.NONE) {
            duties.add(Duty.NOTICE);
        }
        if (tier.compareTo(Tier.PERSONAL) >= 0) {
            duties.addAll(List.of(Duty.NECESSITY_ANSWER, Duty.EXPOSURE));
        }
        if (tier == Tier.SENSITIVE) {
            duties.addAll(List.of(Duty.PROTECTIONS, Duty.RISK_REVIEW, Duty.NAME_SENSITIVE_KINDS, Duty.PROTECTING_LAWS));
            // "Leave out what is very private" is no true word in a form that asks for it (research: 7.5, X-01).
            duties.remove(Duty.WHAT_TO_LEAVE_OUT);
        }
        return duties;
    }
}
