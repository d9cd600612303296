package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.classification.Classification;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Place;
import org.clearnotice.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What named persons decided about the fields of a form. The facts of a service go before the form's own definition, and that
 * before what was recognised; no field weighs less than recognised without a person and a reason in its evidence.
 */
public final class FieldDecisions {

    private static final Decision NOTHING = new Decision(null, null, null, null, Place.NONE);

    private final Form form;
    private final TierPolicy policy;
    private final Map<String, Tier> tiers = new HashMap<>();
    private final List<Classification> classifications = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String file = "";

    private FieldDecisions(Form form, TierPolicy policy) {
        this.form = form;
        this.policy = policy;
    }

    /** @param facts by path; paths that the form does not ask are left out */
    public static FieldDecisions of(Form form, TierPolicyReader.Decided city, Map<String, Decision> facts) {
        FieldDecisions all = new FieldDecisions(form, city.policy());
        for (Classification recognised : city.classifier().recognise(form)) {
            all.decide(recognised, facts.get(recognised.field().path()));
        }
        return all;
    }

    /** The form with all that was decided. */
    public RiskAssessment assess(ServiceContext context) {
        return RiskAssessment.of(form, classifications, policy.withFields(tiers, file), context);
    }

    /**
     * What is wrong with the decisions, with the path of each field: RISK-01 a tier lowered and not signed, RISK-02 and DOC-05 a
     * category and a tier that the definition names and nobody knows, RISK-11 one that it alone lowers, RISK-12 a decision that
     * is no longer needed, RISK-13 two that contradict each other.
     */
    public Findings findings() {
        return Findings.of(findings);
    }

    private void decide(Classification recognised, @Nullable Decision said) {
        Decision facts = said == null ? NOTHING : said;
        Decision signed = facts.isSigned() ? facts : NOTHING;
        Classification annotated = recognised.asTheFormSays();
        classifications.add(with(signed, annotated));
        if (signed.tier() != null) {
            tiers.put(recognised.field().path(), signed.tier());
            file = signed.at().file();
        }
        Classification alone = with(facts, recognised);
        Classification whole = with(facts, annotated);
        DecisionRules.Weights weights = new DecisionRules.Weights(
                Weight.of(recognised, policy.recognised(recognised)),
                Weight.of(annotated, policy.tier(annotated)),
                Weight.of(alone, facts.tierOr(policy.recognised(alone))),
                Weight.of(whole, facts.tierOr(policy.tier(whole))));
        DecisionRules.findings(recognised.field(), facts, weights)
                .forEach(
                        finding -> findings.add(finding.field(recognised.field().path())));
    }

    private static Classification with(Decision facts, Classification before) {
        return facts.decides()
                ? before.decided(
                        facts.category(),
                        Objects.requireNonNullElse(facts.by(), ""),
                        Objects.requireNonNullElse(facts.because(), ""))
                : before;
    }
}
