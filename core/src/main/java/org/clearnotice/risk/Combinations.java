package org.clearnotice.risk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.classification.DataCategory;

/** Fields that weigh more together than each alone (research: notices-law-languages 7.2, raisers). */
final class Combinations {

    private static final Set<String> IDENTITY_NUMBERS = Set.of("pd:OfficialID", "pd:Passport");

    private Combinations() {}

    /** Identity number, birth date and name together are what a thief needs: each becomes PERSONAL, with protections as a duty. */
    static boolean identityTheftSet(List<FieldRisk> fields, List<Reason> reasons) {
        Set<String> present = fields.stream()
                .map(field -> field.classification().category())
                .filter(Objects::nonNull)
                .map(DataCategory::name)
                .collect(Collectors.toSet());
        boolean number = IDENTITY_NUMBERS.stream().anyMatch(present::contains);
        if (!number || !present.contains("pd:BirthDate") || !present.contains("pd:Name")) {
            return false;
        }
        Reason reason = new Reason(
                "identity-theft-set", "identity number, birth date and name together (combination identity-theft-set)");
        reasons.add(reason);
        fields.replaceAll(field -> {
            DataCategory category = field.classification().category();
            boolean part = category != null
                    && (IDENTITY_NUMBERS.contains(category.name())
                            || category.name().equals("pd:BirthDate")
                            || category.name().equals("pd:Name"));
            return part ? field.raised(Tier.PERSONAL, reason) : field;
        });
        return true;
    }
}
