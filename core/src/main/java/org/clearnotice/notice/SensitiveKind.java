package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.risk.Audience;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;

/**
 * A very sensitive kind that a form collects: the notice says its use and guard, and staff sign a risk line for it.
 *
 * @param fields that collect it; empty where being on the list of the service gives it away
 */
public record SensitiveKind(DataCategory category, List<FieldRisk> fields) {

    /** In a very sensitive form people write very sensitive things into an open question, whatever its label says. */
    private static final Set<String> OPEN = Set.of("x:FreeText", "x:FileUpload");

    public SensitiveKind {
        fields = List.copyOf(fields);
    }

    /**
     * Every kind once: what the service itself gives away first, then the fields in their order. A name that is heavy only because
     * of the list that it stands on is no kind of its own. Where only several fields together are so heavy, each of them is one.
     */
    public static List<SensitiveKind> of(AssessedService service) {
        Map<DataCategory, List<FieldRisk>> kinds = new LinkedHashMap<>();
        String context = service.facts().context().sensitive();
        if (context != null) {
            PrivacyVocabulary.bundled()
                    .contextCategory(context)
                    .ifPresent(category -> kinds.put(category, new ArrayList<>()));
        }
        gather(service, field -> field.tier() == Tier.SENSITIVE || isOpen(field), kinds);
        Audience audience = service.facts().context().audience();
        if (kinds.isEmpty() && audience != Audience.VICTIM && audience != Audience.ACCUSED) {
            gather(service, field -> field.assessedTier() == Tier.SENSITIVE, kinds);
        }
        return kinds.entrySet().stream()
                .map(kind -> new SensitiveKind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static boolean isOpen(FieldRisk field) {
        DataCategory category = field.classification().category();
        return field.assessedTier() == Tier.SENSITIVE && category != null && OPEN.contains(category.name());
    }

    private static void gather(
            AssessedService service, Predicate<FieldRisk> wanted, Map<DataCategory, List<FieldRisk>> kinds) {
        for (FieldRisk field : service.assessment().fields()) {
            DataCategory category = field.classification().category();
            if (category != null && wanted.test(field)) {
                kinds.computeIfAbsent(category, first -> new ArrayList<>()).add(field);
            }
        }
    }
}
