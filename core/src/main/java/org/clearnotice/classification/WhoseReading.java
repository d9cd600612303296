package org.clearnotice.classification;

import java.util.List;
import java.util.Map;
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

    /** In a field's own technical name "report" or "location" is part of many words that speak of no place. */
    private static final List<String> OF_NAMES = IN_ORDER.subList(0, IN_ORDER.size() - 1);

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

    /**
     * "Your child's name" is a child's; only where a text names nobody else is it of the person whom it speaks to. What an
     * organisation says of its event is the organisation's.
     */
    Whose whose() {
        Whose own = read(texts.label(), "label");
        own = own == null ? marked(texts.name(), "name", OF_NAMES) : own;
        own = own == null ? read(texts.nearest(), "section") : own;
        own = own == null ? marked(texts.parents(), "name", IN_ORDER) : own;
        own = own == null ? read(texts.section(), "section") : own;
        if ((own == null || own == Whose.PLACE_OF_INCIDENT) && form.organisation() != null) {
            evidence = form.organisation();
            return Whose.ORGANISATION;
        }
        return own == null ? Whose.PERSON : own;
    }

    private @Nullable Whose read(List<FieldText> text, String where) {
        Whose marked = marked(text, where, IN_ORDER);
        boolean somebody = marked != null && marked != Whose.PLACE_OF_INCIDENT;
        if (!somebody && isSelf(text)) {
            evidence = null;
            return Whose.PERSON;
        }
        return marked;
    }

    private boolean isSelf(List<FieldText> text) {
        return words.marked(text, "@self").isPresent();
    }

    /** By the mark that says most, such as "child's other parent"; of equals the first in order. */
    private @Nullable Whose marked(List<FieldText> text, String where, List<String> marks) {
        Hit best = null;
        for (String mark : marks) {
            Hit hit = words.marked(text, mark).orElse(null);
            best = hit != null
                            && (best == null
                                    || hit.phrase().weight() > best.phrase().weight())
                    ? hit
                    : best;
        }
        if (best == null) {
            return null;
        }
        evidence = best.evidence(where);
        return MEANT.get(best.category());
    }
}
