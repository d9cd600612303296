package org.clearnotice.form;

import org.clearnotice.document.Node;

/** What a file that no reader takes looks like from its content, so that its owner is told what it is. */
enum FileShape {
    RECEIPT("a receipt or key file"),
    GC_FORMS("a GC Forms definition; its questions can be written down as a form file"),
    DATA_SET("a description of a data set, not of a form"),
    RULE_FILE("a file of a privacy/ folder, not of a form"),
    OTHER_JSON("JSON of some other kind"),
    OTHER_YAML("YAML of some other kind"),
    NOT_TEXT("no text in UTF-8; if it is a page, save it as UTF-8"),
    EMPTY("an empty file"),
    TEXT("text of some other kind");

    private final String words;

    FileShape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static FileShape of(FormDefinition definition) {
        if (!definition.isText()) {
            return NOT_TEXT;
        }
        if (definition.text().isBlank()) {
            return EMPTY;
        }
        FileShape other = definition.startsAsJson() ? OTHER_JSON : definition.startsAsYaml() ? OTHER_YAML : TEXT;
        return definition.parsed().map(document -> of(document.root(), other)).orElse(other);
    }

    private static FileShape of(Node root, FileShape other) {
        if (!(root instanceof Node.Members object)) {
            return other;
        }
        if (object.get("keys") != null || object.get("kind") != null) {
            return RECEIPT;
        }
        if (object.get("elements") instanceof Node.Elements && object.get("layout") != null) {
            return GC_FORMS;
        }
        if (object.get("dataset") instanceof Node.Elements) {
            return DATA_SET;
        }
        boolean facts =
                object.get("purposes") != null || object.get("controller") != null || object.get("pack") != null;
        return facts ? RULE_FILE : other;
    }
}
