package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;

/**
 * What the frames around an element of a webform say of it.
 *
 * @param prefix of the path; containers add nothing to it, a composite element its key
 * @param titles of the frames, outermost first
 * @param section the titles as one text
 * @param hidden whether one of the frames is kept back
 * @param shownIf the conditions of all frames
 * @param translations by key, what each language says of an element that stands here
 */
record DrupalScope(
        String prefix,
        List<LocalText> titles,
        LocalText section,
        boolean hidden,
        String shownIf,
        Function<String, Map<String, Node.Members>> translations) {

    static DrupalScope root(Function<String, Map<String, Node.Members>> translations) {
        return new DrupalScope("", List.of(), LocalText.EMPTY, false, "", translations);
    }

    /** The scope below a container. */
    DrupalScope within(DrupalElement frame) {
        return below(frame, prefix, translations);
    }

    /** The scope of the elements that a composite lists as its own. */
    DrupalScope ofParts(DrupalElement composite) {
        return below(composite, prefix + composite.key() + ".", key -> {
            Map<String, Node.Members> parts = new LinkedHashMap<>();
            composite.translated().forEach((tag, members) -> {
                if (members.object("#element").get(key) instanceof Node.Members part) {
                    parts.put(tag, part);
                }
            });
            return parts;
        });
    }

    private DrupalScope below(
            DrupalElement frame, String path, Function<String, Map<String, Node.Members>> theirTranslations) {
        List<LocalText> all = new ArrayList<>(titles);
        all.add(frame.text("#title"));
        return new DrupalScope(
                path,
                List.copyOf(all),
                SectionPath.of(all),
                hidden || frame.isKeptBack(),
                ConditionText.all(List.of(shownIf, DrupalStates.shown(frame.own()))),
                theirTranslations);
    }
}
