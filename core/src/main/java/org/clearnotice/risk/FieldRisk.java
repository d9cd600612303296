package org.clearnotice.risk;

import java.util.List;
import org.clearnotice.classification.Classification;

/**
 * How heavy one field is.
 *
 * @param tier what the field alone collects, read in its section and form
 * @param assessedTier with combinations, service and audience; a field that needs review counts as at least PERSONAL
 */
public record FieldRisk(Classification classification, Tier tier, Tier assessedTier, List<Reason> reasons) {

    public FieldRisk {
        reasons = List.copyOf(reasons);
    }

    public String path() {
        return classification.field().path();
    }

    FieldRisk raised(Tier floor, Reason reason) {
        if (assessedTier.compareTo(floor) >= 0) {
            return this;
        }
        List<Reason> all = new java.util.ArrayList<>(reasons);
        all.add(reason);
        return new FieldRisk(classification, tier, floor, all);
    }
}
