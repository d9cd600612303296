package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Finding;
import org.clearnotice.form.FieldDecision;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** What stands against the decisions about one field. */
final class DecisionRules {

    private static final String NO_LONGER_NEEDED = "take it out; it is no longer needed";

    /**
     * What a field weighs by itself.
     *
     * @param recognised whatever was decided
     * @param annotated with what the form's definition decides
     * @param facts with what the facts decide, as if the definition decided nothing
     * @param whole with both
     */
    record Weights(Weight recognised, Weight annotated, Weight facts, Weight whole) {}

    private final FormField field;
    private final @Nullable FieldDecision definition;
    private final Decision facts;
    private final Weights weights;
    private final List<Finding> findings = new ArrayList<>();

    private DecisionRules(FormField field, Decision facts, Weights weights) {
        this.field = field;
        this.definition = field.decided();
        this.facts = facts;
        this.weights = weights;
    }

    /** @param facts what the service's facts say; nothing where they do not */
    static List<Finding> findings(FormField field, Decision facts, Weights weights) {
        DecisionRules rules = new DecisionRules(field, facts, weights);
        rules.unknownNames();
        rules.loweredByTheDefinition();
        rules.loweredUnsigned();
        rules.contradicted();
        rules.noLongerNeeded();
        return rules.findings;
    }

    private void unknownNames() {
        if (definition == null) {
            return;
        }
        String source = definition.source() + ", about '" + shown() + "': ";
        if (DataCategory.named(definition.category()).isEmpty()) {
            Finding unknown = TierPolicyReader.unknown(definition.category(), field.at());
            findings.add(Finding.error(unknown.code(), source + unknown.message())
                    .at(field.at())
                    .fix(unknown.fix()));
        }
        if (!definition.tier().isEmpty() && Tier.named(definition.tier()).isEmpty()) {
            findings.add(
                    Finding.error("DOC-05", source + "'" + Finding.brief(definition.tier()) + "' may not stand here")
                            .at(field.at())
                            .fix("one of NONE, CONTACT, PERSONAL, SENSITIVE"));
        }
    }

    /** Code is signed by whoever writes it: the privacy office confirms what makes a duty go away. */
    private void loweredByTheDefinition() {
        Weight now = facts.isSigned() ? weights.whole() : weights.annotated();
        boolean lowered = now.isLighterThan(weights.recognised());
        boolean confirmed = facts.isSigned() && facts.decides() && !now.isLighterThan(weights.facts());
        if (definition == null || !holds() || !lowered || confirmed) {
            return;
        }
        findings.add(Finding.warning(
                        "RISK-11",
                        definition.source() + " lowers '" + shown() + "' from "
                                + weights.recognised().tier() + " to "
                                + now.tier() + " (" + Finding.brief(definition.by()) + ": "
                                + Finding.brief(definition.because()) + ")")
                .at(field.at())
                .fix("let the privacy office say the same under 'fields' in the service's facts"));
    }

    private void loweredUnsigned() {
        Weight before =
                weights.annotated().isLighterThan(weights.recognised()) ? weights.recognised() : weights.annotated();
        boolean known = before.category() != null;
        if (known && facts.decides() && !facts.isSigned() && weights.whole().isLighterThan(before)) {
            findings.add(Finding.error(
                            "RISK-01",
                            "'" + shown() + "' is lowered from " + before.tier() + " to "
                                    + weights.whole().tier() + " without a person and a reason")
                    .at(facts.at())
                    .fix("add 'by' and 'because'"));
        }
    }

    private void contradicted() {
        if (definition == null || !holds() || !facts.isSigned()) {
            return;
        }
        boolean category = facts.category() != null
                && !facts.category().equals(weights.annotated().category());
        boolean tier = facts.tier() != null
                && (definition.tier().isEmpty()
                        ? weights.whole().isLighterThan(weights.annotated())
                        : facts.tier() != weights.annotated().tier());
        if (category || tier) {
            findings.add(Finding.warning(
                            "RISK-13",
                            "the facts say that '" + shown() + "' is " + weights.whole() + " ("
                                    + Finding.brief(Objects.requireNonNullElse(facts.by(), "")) + "), but "
                                    + definition.source() + ", at " + field.at() + ", that it is " + weights.annotated()
                                    + " (" + Finding.brief(definition.by()) + "); the facts hold")
                    .at(facts.at())
                    .fix("let both say the same, or take the wrong one out"));
        }
    }

    private void noLongerNeeded() {
        Weight own = weights.recognised();
        boolean known = own.category() != null;
        boolean byDefinition =
                definition == null || !holds() || weights.annotated().equals(own);
        boolean byFacts = !facts.decides() || weights.whole().equals(own);
        if (!known || !byDefinition || !byFacts) {
            return;
        }
        if (definition != null && holds()) {
            findings.add(Finding.advice(
                            "RISK-12",
                            definition.source() + " says of '" + shown() + "' what is recognised without it: " + own)
                    .at(field.at())
                    .fix(NO_LONGER_NEEDED));
        }
        if (facts.isSigned() && facts.decides()) {
            findings.add(Finding.advice(
                            "RISK-12", "the facts say of '" + shown() + "' what is recognised without them: " + own)
                    .at(facts.at())
                    .fix(NO_LONGER_NEEDED));
        }
    }

    /** Whether the definition names a category that there is; else it changes nothing. */
    private boolean holds() {
        return definition != null && DataCategory.named(definition.category()).isPresent();
    }

    private String shown() {
        return Finding.brief(field.path());
    }
}
