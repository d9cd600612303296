package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;
import org.jspecify.annotations.Nullable;

/** The personal data of a form in the words of a notice: category by category, each once. */
final class NoticeData {

    private final AssessedService service;

    NoticeData(AssessedService service) {
        this.service = service;
    }

    /** Fields about a person, in the form's order. */
    List<FieldRisk> personal() {
        return service.assessment().fields().stream()
                .filter(field -> field.assessedTier() != Tier.NONE)
                .toList();
    }

    List<FieldRisk> personal(Predicate<FieldRisk> wanted) {
        return personal().stream().filter(wanted).toList();
    }

    boolean has(Predicate<FieldRisk> wanted) {
        return !personal(wanted).isEmpty();
    }

    /** "your name, your email and …": each category once. */
    static Argument data(Collection<FieldRisk> fields) {
        return new Argument.Several(names(fields));
    }

    /** "your name, your email or …": each category once. */
    static Argument anyOf(Collection<FieldRisk> fields) {
        return new Argument.AnyOf(names(fields));
    }

    private static List<Argument> names(Collection<FieldRisk> fields) {
        return fields.stream()
                .map(field -> field.classification().category())
                .map(NoticeData::categoryKey)
                .distinct()
                .<Argument>map(key -> new Argument.Said(Phrase.of(key)))
                .toList();
    }

    /** One kind alone. */
    static Argument data(DataCategory category) {
        return new Argument.Said(Phrase.of(categoryKey(category)));
    }

    private static String categoryKey(@Nullable DataCategory category) {
        return "category." + (category == null ? "unknown" : category.key());
    }

    /** The personal fields in groups of the same value, in the order of the first of each; those without one are left out. */
    <K> Map<K, List<FieldRisk>> grouped(Function<FieldRisk, @Nullable K> by) {
        Map<K, List<FieldRisk>> groups = new LinkedHashMap<>();
        for (FieldRisk field : personal()) {
            K key = by.apply(field);
            if (key != null) {
                groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(field);
            }
        }
        return groups;
    }

    Exposure exposure(FieldRisk field) {
        ServiceFacts.FieldFacts own = service.facts().fields().get(field.path());
        Exposure said = own == null ? null : own.exposure();
        DataCategory category = field.classification().category();
        Exposure rule =
                category == null ? Exposure.UNKNOWN : service.jurisdiction().exposure(category.name());
        return said == null ? rule : said.over(rule);
    }

    @Nullable
    LocalText ifMissing(FieldRisk field) {
        ServiceFacts.FieldFacts own = service.facts().fields().get(field.path());
        return own == null ? null : own.ifMissing();
    }

    /** What happens without a field, and the fields that it happens without. */
    Map<LocalText, List<FieldRisk>> consequences(boolean required) {
        return grouped(field -> required(field) == required ? ifMissing(field) : null);
    }

    /** The field's label; what it holds where the form does not name it in every language that the city offers. */
    Argument label(FieldRisk field) {
        LocalText label = field.classification().field().label();
        boolean everywhere = service.city().languages().stream()
                .allMatch(language ->
                        label.in(language).filter(words -> !words.isBlank()).isPresent());
        return new Argument.Opening(everywhere ? SectionWriter.words(label) : data(List.of(field)));
    }

    @Nullable
    LocalText why(FieldRisk field) {
        ServiceFacts.FieldFacts own = service.facts().fields().get(field.path());
        return own == null ? null : own.why();
    }

    static boolean required(FieldRisk field) {
        return field.classification().field().required();
    }
}
