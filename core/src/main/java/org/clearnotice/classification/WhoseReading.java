package org.clearnotice.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whose data a field holds, from its own words outwards: label, name, the steps above it, section, form. */
final class WhoseReading {

    private static final Map<String, Whose> MEANT = Map.of(
            "@accused", Whose.ACCUSED,
            "@hurt-person", Whose.HURT_PERSON,
            "@contact", Whose.PERSON,
            "@organisation", Whose.ORGANISATION,
            "@child", Whose.CHILD,
            "@other-person", Whose.OTHER_PERSON,
            "@incident", Whose.PLACE_OF_INCIDENT);

    private static final List<String> IN_ORDER =
            List.of("@accused", "@hurt-person", "@contact", "@organisation", "@child", "@other-person", "@incident");

    private final Vocabulary words;
    private final FieldTexts texts;
    private final FormSurroundings form;
    private @Nullable Evidence evidence;

    WhoseReading(FieldTexts texts, FormSurroundings form) {
        this.words = form.words();
        this.texts = texts;
        this.form = form;
    }

    /** Why; null where nothing speaks of anybody but the person. */
    @Nullable
    Evidence evidence() {
        return evidence;
    }

    Whose whose() {
        if (isSelf(texts.label())) {
            return Whose.PERSON;
        }
        Whose own = marked(texts.label(), "label");
        own = own == null ? marked(texts.name(), "name") : own;
        own = own == null ? marked(texts.parents(), "name") : own;
        if (own == null && isSelf(texts.section())) {
            return Whose.PERSON;
        }
        own = own == null ? marked(texts.section(), "section") : own;
        if (own == null && form.organisation() != null) {
            evidence = form.organisation();
            return Whose.ORGANISATION;
        }
        return own == null ? Whose.PERSON : own;
    }

    private boolean isSelf(List<FieldText> text) {
        return words.marked(text, "@self").isPresent();
    }

    private @Nullable Whose marked(List<FieldText> text, String where) {
        for (String mark : IN_ORDER) {
            if (where.equals("name") && mark.equals("@incident")) {
                continue;
            }
            Optional<Hit> hit = words.marked(text, mark);
            if (hit.isPresent()) {
                evidence = hit.get().evidence(where);
                return MEANT.get(mark);
            }
        }
        return null;
    }
}
