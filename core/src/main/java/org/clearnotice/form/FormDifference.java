package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that one definition of a form asks otherwise than another, question by question. A question is the same while its
 * path is; one whose path alone changed counts as changed where exactly one that went reads like exactly one that came.
 *
 * @param added in the order of the later form
 * @param removed in the order of the earlier form
 * @param changed in the order of the later form
 * @param reordered the questions that stayed stand in another order
 */
public record FormDifference(
        List<FormField> added, List<FormField> removed, List<ChangedQuestion> changed, boolean reordered) {

    public FormDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static FormDifference between(Form before, Form after) {
        Map<String, FormField> earlier = byPath(before);
        Map<String, FormField> later = byPath(after);
        Map<String, FormField> stayed = new LinkedHashMap<>();
        later.forEach((path, field) -> Optional.ofNullable(earlier.get(path)).ifPresent(was -> stayed.put(path, was)));
        stayed.putAll(renamed(without(before, later), without(after, earlier)));
        List<FormField> added = after.fields().stream()
                .filter(field -> !stayed.containsKey(field.path()))
                .toList();
        Set<String> kept = stayed.values().stream().map(FormField::path).collect(Collectors.toSet());
        List<FormField> removed = before.fields().stream()
                .filter(field -> !kept.contains(field.path()))
                .toList();
        List<ChangedQuestion> changed = new ArrayList<>();
        List<FormField> order = new ArrayList<>();
        for (FormField field : after.fields()) {
            FormField was = stayed.get(field.path());
            if (was != null) {
                order.add(was);
                ChangedQuestion.between(was, field).ifPresent(changed::add);
            }
        }
        List<FormField> orderBefore = before.fields().stream()
                .filter(field -> kept.contains(field.path()))
                .toList();
        return new FormDifference(added, removed, changed, !order.equals(orderBefore));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !reordered;
    }

    /** Whether both ask exactly the same, so that their fingerprints differ in nothing but the id; words may differ. */
    public boolean asksTheSame() {
        return added.isEmpty() && removed.isEmpty() && changed.stream().noneMatch(ChangedQuestion::asksOtherwise);
    }

    /** One sentence for each thing that changed, for staff: what came, what went, what is asked otherwise. */
    public List<String> sentences() {
        return Stream.of(
                        added.stream().map(QuestionWords::added),
                        removed.stream().map(QuestionWords::removed),
                        changed.stream().flatMap(change -> change.sentences().stream()),
                        Stream.of("The questions stand in another order.").filter(words -> reordered))
                .flatMap(words -> words)
                .toList();
    }

    private static Map<String, FormField> byPath(Form form) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        form.fields().forEach(field -> fields.put(field.path(), field));
        return fields;
    }

    private static List<FormField> without(Form form, Map<String, FormField> others) {
        return form.fields().stream()
                .filter(field -> !others.containsKey(field.path()))
                .toList();
    }

    /** Later path to earlier field, where label and kind leave no choice. */
    private static Map<String, FormField> renamed(List<FormField> went, List<FormField> came) {
        Map<Object, Optional<FormField>> reading = new HashMap<>();
        went.forEach(field -> reading.merge(reading(field), Optional.of(field), (a, b) -> Optional.empty()));
        Map<Object, Integer> counts = new HashMap<>();
        came.forEach(field -> counts.merge(reading(field), 1, Integer::sum));
        Map<String, FormField> renamed = new LinkedHashMap<>();
        for (FormField field : came) {
            if (!field.label().isEmpty() && counts.getOrDefault(reading(field), 0) == 1) {
                reading.getOrDefault(reading(field), Optional.empty()).ifPresent(was -> renamed.put(field.path(), was));
            }
        }
        return renamed;
    }

    private static Object reading(FormField field) {
        return List.of(field.label(), field.section(), field.kind());
    }
}
