package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.classification.Classification;
import org.clearnotice.form.Form;

/**
 * How heavy a form is, and why: the highest of its fields' tiers, combinations of them, and what the service gives away.
 *
 * @param fields one for each field of the form, in its order
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
        List<FieldRisk> fields = new ArrayList<>();
        for (Classification classification : classifications) {
            fields.add(alone(classification, policy.tier(classification)));
        }
        List<Reason> reasons = new ArrayList<>();
        boolean identityTheft = Combinations.identityTheftSet(fields, reasons);
        if (context.sensitive() != null) {
            raise(
                    fields,
                    Tier.SENSITIVE,
                    new Reason(
                            "service-context",
                            "being on the list of this service is the secret (" + context.sensitive() + ")"),
                    reasons);
        }
        Tier audience = audience(context.audience());
        if (audience != Tier.NONE) {
            raise(fields, audience, new Reason("audience", "the service is for " + context.audience()), reasons);
        }
        Tier tier = fields.stream()
                .map(FieldRisk::assessedTier)
                .reduce(context.sensitive() == null ? Tier.NONE : Tier.SENSITIVE, Tier::atLeast);
        return new RiskAssessment(form, fields, tier, reasons, duties(fields, tier, identityTheft));
    }

    public Optional<FieldRisk> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /** Every field about a person to this tier, and the reason once. */
    private static void raise(List<FieldRisk> fields, Tier floor, Reason reason, List<Reason> reasons) {
        fields.replaceAll(field -> field.assessedTier() == Tier.NONE ? field : field.raised(floor, reason));
        reasons.add(reason);
    }

    /** What data weighs at least for whom it is about (research: notices-law-languages 7.2, raisers). */
    private static Tier audience(Audience audience) {
        return switch (audience) {
            case ADULTS, ANYONE -> Tier.NONE;
            case CHILDREN -> Tier.PERSONAL;
            case VICTIM, ACCUSED -> Tier.SENSITIVE;
        };
    }

    private static FieldRisk alone(Classification classification, Tier tier) {
        FieldRisk field = new FieldRisk(classification, tier, tier, List.of());
        return classification.needsReview()
                ? field.raised(Tier.PERSONAL, new Reason("needs-review", "nobody has said yet what this field holds"))
                : field;
    }

    private static Set<Duty> duties(List<FieldRisk> fields, Tier tier, boolean identityTheft) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (tier != Tier.NONE) {
            duties.add(Duty.NOTICE);
        }
        if (tier.compareTo(Tier.PERSONAL) >= 0) {
            duties.addAll(List.of(Duty.NECESSITY_ANSWER, Duty.EXPOSURE));
        }
        if (tier == Tier.SENSITIVE) {
            duties.addAll(List.of(Duty.PROTECTIONS, Duty.RISK_REVIEW, Duty.NAME_SENSITIVE_KINDS, Duty.PROTECTING_LAWS));
        }
        if (identityTheft) {
            duties.add(Duty.PROTECTIONS);
        }
        if (fields.stream().anyMatch(field -> field.classification().needsReview())) {
            duties.add(Duty.CLASSIFY_BY_HAND);
        }
        return duties;
    }
}
