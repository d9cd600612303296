package org.clearnotice.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.document.Node;

/**
 * The texts of a webform in another language.
 *
 * @param file where they stand
 * @param language their tag
 * @param elements key to texts, however deep the element stands
 */
record DrupalTranslation(DrupalFile file, String language, Map<String, Node.Members> elements) {

    static DrupalTranslation of(DrupalFile file, String language) {
        Map<String, Node.Members> elements = new LinkedHashMap<>();
        gather(file.elements(), elements);
        return new DrupalTranslation(file, language, elements);
    }

    private static void gather(Node.Members members, Map<String, Node.Members> elements) {
        members.members().forEach((key, member) -> {
            if (!key.startsWith("#") && member.value() instanceof Node.Members texts) {
                elements.putIfAbsent(key, texts);
                gather(texts, elements);
            }
        });
    }
}
