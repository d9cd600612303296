package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.classification.Whose;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;

/**
 * A classified form in a line: {@code "service=VIOLENCE, pd:Name whose=CHILD required, x:FreeText kind=LONG_TEXT gravity=THING"}.
 * A field that is {@code unknown} has no category. Paths are f0, f1, … unless a field says {@code path=}.
 */
record WrittenForm(List<Classification> seen, ServiceContext service) {

    static WrittenForm of(String line) {
        List<Classification> seen = new ArrayList<>();
        String sensitive = null;
        Audience audience = Audience.ANYONE;
        for (String item : items(line)) {
            if (item.startsWith("service=")) {
                sensitive = item.substring(8);
            } else if (item.startsWith("audience=")) {
                audience = Audience.valueOf(item.substring(9));
            } else {
                seen.add(field(item, "f" + seen.size()));
            }
        }
        return new WrittenForm(seen, new ServiceContext(sensitive, audience));
    }

    static List<String> items(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    Form form() {
        return new Form(
                "f",
                LocalText.EMPTY,
                "en",
                seen.stream().map(Classification::field).toList());
    }

    RiskAssessment assessed() {
        return assessed(TierPolicy.bundled());
    }

    RiskAssessment assessed(TierPolicy policy) {
        return RiskAssessment.of(form(), seen, policy, service);
    }

    private static Classification field(String item, String path) {
        List<String> words = List.of(item.split(" "));
        DataCategory category = words.get(0).equals("unknown")
                ? null
                : DataCategory.named(words.get(0)).orElseThrow();
        Gravity usual = category == null ? Gravity.THING : Classification.gravityOf(category);
        FormField field = FormField.at(Objects.requireNonNullElse(value(words, "path"), path))
                .kind(FieldKind.valueOf(Objects.requireNonNullElse(value(words, "kind"), "TEXT")))
                .required(words.contains("required"))
                .build();
        return new Classification(
                field,
                category,
                Gravity.valueOf(Objects.requireNonNullElse(value(words, "gravity"), usual.name())),
                Whose.valueOf(Objects.requireNonNullElse(value(words, "whose"), "PERSON")),
                0.9,
                category == null,
                List.of());
    }

    private static @org.jspecify.annotations.Nullable String value(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }
}
