package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.LocalText;

/**
 * One question before and after a change, places and the source's own word for its type aside.
 *
 * @param asksOtherwise path, kind, number of answers, options or duty to answer changed: what a fingerprint names
 * @param sentences what changed, one sentence each
 */
public record ChangedQuestion(FormField before, FormField after, boolean asksOtherwise, List<String> sentences) {

    public ChangedQuestion {
        sentences = List.copyOf(sentences);
    }

    /** Empty where nothing changed that a person could notice or a form sends. */
    static Optional<ChangedQuestion> between(FormField before, FormField after) {
        List<String> asked = asked(before, after);
        List<String> all = new ArrayList<>(asked);
        all.addAll(worded(before, after));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedQuestion(before, after, !asked.isEmpty(), all));
    }

    private static List<String> asked(FormField before, FormField after) {
        String which = QuestionWords.named(after);
        List<String> said = new ArrayList<>();
        if (!before.path().equals(after.path())) {
            said.add(which + " was called " + QuestionWords.shown(before.path()) + " before.");
        }
        if (before.kind() != after.kind()) {
            said.add(which + " is asked as " + QuestionWords.kind(after.kind()) + " now, not as "
                    + QuestionWords.kind(before.kind()) + ".");
        }
        if (before.required() != after.required()) {
            said.add(which + (after.required() ? " must be answered now." : " need not be answered any more."));
        }
        if (before.multiple() != after.multiple()) {
            said.add(
                    which + (after.multiple() ? " takes several answers now." : " takes one answer now, not several."));
        }
        options(before, after, which, said);
        return said;
    }

    private static void options(FormField before, FormField after, String which, List<String> said) {
        Map<String, FieldOption> earlier = byValue(before);
        Map<String, FieldOption> later = byValue(after);
        List<FieldOption> came = missing(later, earlier.keySet());
        List<FieldOption> went = missing(earlier, later.keySet());
        if (!came.isEmpty()) {
            said.add(which + " also offers " + QuestionWords.options(came) + ".");
        }
        if (!went.isEmpty()) {
            said.add(which + " no longer offers " + QuestionWords.options(went) + ".");
        }
        if (came.isEmpty() && went.isEmpty() && !values(before).equals(values(after))) {
            said.add(which + " offers the same answers, some of them more often or less often than before.");
        }
    }

    private static List<String> values(FormField field) {
        return field.options().stream().map(FieldOption::value).sorted().toList();
    }

    private static List<FieldOption> missing(Map<String, FieldOption> options, Set<String> elsewhere) {
        return options.entrySet().stream()
                .filter(option -> !elsewhere.contains(option.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, FieldOption> byValue(FormField field) {
        Map<String, FieldOption> options = new LinkedHashMap<>();
        field.options().forEach(option -> options.putIfAbsent(option.value(), option));
        return options;
    }

    private static List<String> worded(FormField before, FormField after) {
        String which = QuestionWords.named(after);
        List<String> said = new ArrayList<>();
        text(which + " reads", before.label(), after.label(), said);
        text("The hint of " + which + " reads", before.hint(), after.hint(), said);
        text("The placeholder of " + which + " reads", before.placeholder(), after.placeholder(), said);
        text(which + " stands under", before.section(), after.section(), said);
        Map<String, FieldOption> earlier = byValue(before);
        byValue(after).forEach((value, option) -> {
            FieldOption was = earlier.get(value);
            if (was != null) {
                text("An answer of " + which + " reads", was.label(), option.label(), said);
            }
        });
        if (before.hidden() != after.hidden()) {
            said.add(which + (after.hidden() ? " is hidden now." : " is shown now; it was hidden."));
        }
        value("The condition of " + which, before.shownIf(), after.shownIf(), said);
        value("The format of " + which, before.format(), after.format(), said);
        value("What browsers fill in for " + which, before.autocomplete(), after.autocomplete(), said);
        value("The name that " + which + " sends", before.name(), after.name(), said);
        return said;
    }

    private static void text(String what, LocalText before, LocalText after, List<String> said) {
        Set<String> languages = new LinkedHashSet<>(before.languages());
        languages.addAll(after.languages());
        for (String language : languages) {
            String was = before.in(language).orElse("");
            String is = after.in(language).orElse("");
            if (!was.equals(is)) {
                String tag = language.equals(Form.UNKNOWN) ? "" : " (" + language + ")";
                said.add(what + " " + QuestionWords.shown(is) + " now, not " + QuestionWords.shown(was) + tag + ".");
            }
        }
    }

    private static void value(String what, String before, String after, List<String> said) {
        if (!Objects.equals(before, after)) {
            said.add(what + " is " + QuestionWords.shown(after) + " now, not " + QuestionWords.shown(before) + ".");
        }
    }
}
