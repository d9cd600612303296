package org.clearnotice.form;

import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;

/** What a file looks like from its content, for guessing its format and for saying what it is when no reader takes it. */
enum FileShape {
    FORM_FILE("Clearnotice's form file"),
    FORM_IO("a Form.io form"),
    JSON_SCHEMA("a JSON Schema"),
    OPENAPI("an OpenAPI description"),
    XGOV("an XGov form"),
    RECEIPT("a receipt or key file"),
    OTHER_JSON("JSON of some other kind"),
    HTML("HTML"),
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

    static FileShape of(Source source) {
        String text;
        try {
            text = source.text().stripLeading();
        } catch (FindingsException e) {
            return NOT_TEXT;
        }
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("<")) {
            return HTML;
        }
        boolean json = (text.startsWith("{") && !startsTemplate(text)) || text.startsWith("[");
        if (!json) {
            return text.indexOf('\0') >= 0 ? NOT_TEXT : looksLikeMarkup(text) ? HTML : TEXT;
        }
        try {
            return json(Document.json(source).root());
        } catch (FindingsException e) {
            return OTHER_JSON;
        }
    }

    /** A tag of a template language, which no JSON starts with. */
    private static boolean startsTemplate(String text) {
        return text.length() > 1 && "{%#".indexOf(text.charAt(1)) >= 0;
    }

    private static boolean looksLikeMarkup(String text) {
        String head = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("<input") || head.contains("<form") || head.contains("<html");
    }

    private static FileShape json(Node root) {
        if (!(root instanceof Node.Members object)) {
            return OTHER_JSON;
        }
        if (object.get("components") instanceof Node.Elements) {
            return FORM_IO;
        }
        if (object.get("pages") instanceof Node.Elements) {
            return XGOV;
        }
        if (object.get("openapi") != null || object.get("swagger") != null) {
            return OPENAPI;
        }
        if (object.get("$schema") != null || object.get("properties") instanceof Node.Members) {
            return JSON_SCHEMA;
        }
        if (object.get("keys") != null || object.get("kind") != null) {
            return RECEIPT;
        }
        return object.get("fields") instanceof Node.Elements ? FORM_FILE : OTHER_JSON;
    }
}
