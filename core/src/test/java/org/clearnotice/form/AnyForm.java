package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/** Forms of every make: any kind, any text, any number of languages. */
final class AnyForm {

    private static final List<String> TAGS = List.of("en", "es", "zh-Hans", "pt-BR", "und");

    private AnyForm() {}

    static Arbitrary<Form> forms() {
        Arbitrary<List<FormField>> fields = field().list().ofMaxSize(12).map(AnyForm::withPathsOfTheirOwn);
        return Combinators.combine(words().filter(id -> !id.isEmpty()), texts(), Arbitraries.of("", "en", "es"), fields)
                .as(Form::new);
    }

    /** Letters of many scripts, signs that JSON escapes, and those that steer a terminal or turn a line round. */
    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcXYZ 019.,#[]{}\\\"'<>&/:;\n\t\u0000\u001b\u202e\u2028\u00e9\u4e2d\u0627\u05d0")
                .ofMaxLength(20);
    }

    static Arbitrary<LocalText> texts() {
        return Arbitraries.maps(Arbitraries.of(TAGS), words()).ofMaxSize(3).map(LocalText::new);
    }

    private static Arbitrary<FormField> field() {
        Arbitrary<FieldOption> option = Combinators.combine(words(), texts()).as(FieldOption::new);
        Arbitrary<Place> place = Combinators.combine(
                        words(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as(Place::new);
        Arbitrary<FormField.Builder> said = Combinators.combine(words(), texts(), texts(), texts(), texts())
                .as((name, label, hint, placeholder, section) -> FormField.at("p")
                        .name(name)
                        .label(label)
                        .hint(hint)
                        .placeholder(placeholder)
                        .section(section));
        Arbitrary<String> signed = words().filter(text -> !text.isBlank());
        Arbitrary<FieldDecision> decision =
                Combinators.combine(signed, words(), signed, signed, words()).as(FieldDecision::new);
        Arbitrary<List<String>> codes = words().list().ofSize(4);
        Arbitrary<List<Boolean>> flags = Arbitraries.of(true, false).list().ofSize(4);
        return Combinators.combine(
                        said,
                        codes,
                        flags,
                        option.list().ofMaxSize(4),
                        Arbitraries.of(FieldKind.values()),
                        place,
                        decision.optional())
                .as((field, code, flag, options, kind, at, decided) -> field.type(code.get(0))
                        .format(code.get(1))
                        .autocomplete(code.get(2))
                        .shownIf(code.get(3))
                        .required(flag.get(0))
                        .multiple(flag.get(1))
                        .hidden(flag.get(2))
                        .labelGuessed(flag.get(3))
                        .options(options)
                        .kind(kind)
                        .decided(decided.orElse(null))
                        .at(at)
                        .build());
    }

    private static List<FormField> withPathsOfTheirOwn(List<FormField> fields) {
        List<FormField> numbered = new ArrayList<>();
        IntStream.range(0, fields.size())
                .forEach(i ->
                        numbered.add(fields.get(i).copiedAt("p" + i + "[].x").build()));
        return numbered;
    }

    /** The same form in other words. */
    static Form renamed(Form form) {
        return new Form(
                form.id(),
                reworded(form.title()),
                form.language(),
                form.fields().stream().map(AnyForm::renamed).toList());
    }

    private static FormField renamed(FormField field) {
        return field.copiedAt(field.path())
                .label(reworded(field.label()))
                .hint(reworded(field.hint()))
                .placeholder(reworded(field.placeholder()))
                .section(reworded(field.section()))
                .options(field.options().stream()
                        .map(option -> new FieldOption(option.value(), reworded(option.label())))
                        .toList())
                .build();
    }

    private static LocalText reworded(LocalText text) {
        Map<String, String> other = new LinkedHashMap<>();
        text.byLanguage().forEach((tag, words) -> other.put(tag, "other " + words));
        other.put("fr", "autre");
        return new LocalText(other);
    }
}
