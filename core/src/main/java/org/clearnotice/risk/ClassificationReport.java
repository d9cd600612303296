package org.clearnotice.risk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Evidence;
import org.clearnotice.document.CanonicalJson;

/** One form's assessment as one line of JSON: the members that {@code classify --json} prints, in their order. */
public final class ClassificationReport {

    private ClassificationReport() {}

    public static String jsonLine(RiskAssessment assessment) {
        String language = assessment.form().language();
        return "{\"form\":" + text(assessment.form().id())
                + ",\"title\":" + text(assessment.form().title().forStaff(language))
                + ",\"language\":" + text(language)
                + ",\"tier\":" + assessment.tier().level()
                + ",\"reasons\":"
                + list(assessment.reasons().stream()
                        .map(reason -> text(reason.text()))
                        .toList())
                + ",\"fields\":"
                + list(assessment.fields().stream()
                        .map(field -> field(field, language))
                        .toList())
                + "}";
    }

    private static String field(FieldRisk field, String language) {
        Classification seen = field.classification();
        DataCategory category = seen.category();
        return "{\"path\":" + text(field.path())
                + ",\"name\":" + text(seen.field().name())
                + ",\"label\":" + text(seen.field().label().forStaff(language))
                + ",\"category\":" + (category == null ? "null" : text(category.name()))
                + ",\"tier\":" + field.tier().level()
                + ",\"assessedTier\":" + field.assessedTier().level()
                + ",\"needsReview\":" + seen.needsReview()
                + ",\"confidence\":" + String.format(Locale.ROOT, "%.2f", seen.confidence())
                + ",\"evidence\":"
                + list(seen.evidence().stream()
                        .map(ClassificationReport::evidence)
                        .toList())
                + "}";
    }

    private static String evidence(Evidence evidence) {
        return "{\"rule\":" + text(evidence.rule())
                + ",\"where\":" + text(evidence.where())
                + ",\"matched\":" + text(evidence.matched())
                + ",\"language\":" + text(evidence.language())
                + "}";
    }

    private static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String value) {
        return CanonicalJson.text(value);
    }
}
