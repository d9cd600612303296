package org.clearnotice.risk;

import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.classification.Classification;

/**
 * How heavy one field is.
 *
 * @param tier what the field alone collects, read in its section and form
 * @param assessedTier with all that raises it: combinations, service and audience, whose data it is; a field that needs review
 *     counts as at least PERSONAL
 * @param reasons why it is so heavy alone, then each raiser that asks for more, the heaviest first
 */
public record FieldRisk(Classification classification, Tier tier, Tier assessedTier, List<Reason> reasons) {

    public FieldRisk {
        reasons = List.copyOf(reasons);
    }

    public String path() {
        return classification.field().path();
    }

    /** The same at this tier. */
    FieldRisk raised(Tier floor) {
        return new FieldRisk(classification, tier, assessedTier.atLeast(floor), reasons);
    }

    /** The same with these reasons besides. */
    FieldRisk with(List<Reason> more) {
        return new FieldRisk(
                classification,
                tier,
                assessedTier,
                Stream.concat(reasons.stream(), more.stream()).toList());
    }
}
