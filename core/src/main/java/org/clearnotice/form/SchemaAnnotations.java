package org.clearnotice.form;

import java.util.Locale;
import java.util.Set;
import org.clearnotice.document.Node;

/** Reads what a schema says of its own place in keywords that stand for themselves: words, type, format and answers. */
final class SchemaAnnotations {

    /** Media types that are typed in and not attached. */
    private static final Set<String> TYPED =
            Set.of("application/json", "application/xml", "application/x-www-form-urlencoded");

    private static final int MAX_TYPES = 8;

    private final SchemaTexts texts;
    private final SchemaOptions options;

    SchemaAnnotations(SchemaBudget budget) {
        this.texts = new SchemaTexts();
        this.options = new SchemaOptions(texts, budget);
    }

    SchemaTexts texts() {
        return texts;
    }

    SchemaOptions options() {
        return options;
    }

    void read(SchemaShape shape, Node.Members schema) {
        shape.say(new SchemaShape.Words(
                texts.first(schema, "title", "x-title", "x-label"),
                texts.first(schema, "description", "x-hint"),
                texts.first(schema, "x-placeholder")));
        shape.write(new SchemaShape.Writing(text(schema, "format"), text(schema, "pattern"), media(schema)));
        types(shape, schema);
        SchemaOptions.Offer offer = options.of(schema);
        if (offer != null) {
            offer(shape, offer);
        }
        if (schema.isTrue("readOnly")) {
            shape.isReadOnly();
        }
    }

    void offer(SchemaShape shape, SchemaOptions.Offer offer) {
        if (offer.orNothing()) {
            shape.isNullable();
        }
        if (!offer.options().isEmpty()) {
            shape.offer(offer.options());
        }
    }

    private static void types(SchemaShape shape, Node.Members schema) {
        if (shape.types().isEmpty()) {
            if (schema.get("type") instanceof Node.Elements types) {
                types.elements().stream()
                        .limit(MAX_TYPES)
                        .filter(type -> type instanceof Node.Text)
                        .forEach(type -> shape.addType(type.written()));
            } else if (!schema.text("type").isEmpty()) {
                shape.addType(schema.text("type"));
            }
        }
        if (schema.isTrue("nullable") || schema.isTrue("x-nullable")) {
            shape.isNullable();
        }
    }

    /** The media type of a file; empty for a text that is typed in. */
    private static String media(Node.Members schema) {
        String media = text(schema, "contentMediaType");
        if (media.isEmpty() && schema.get("contentEncoding") == null) {
            return "";
        }
        boolean encoded =
                schema.text("contentEncoding").toLowerCase(Locale.ROOT).startsWith("base");
        return isFile(media) ? media : encoded ? "application/octet-stream" : "";
    }

    /** Whether content of this media type is attached and not typed in. */
    static boolean isFile(String mediaType) {
        String media =
                mediaType.toLowerCase(Locale.ROOT).replaceFirst("[;,].*", "").strip();
        boolean typed = media.startsWith("text/")
                || media.startsWith("multipart/")
                || media.endsWith("+json")
                || media.endsWith("+xml") && !media.startsWith("image/")
                || TYPED.contains(media);
        return media.contains("/") && !typed && !media.startsWith("*") && !media.equals("application/*");
    }

    private static String text(Node.Members schema, String name) {
        return schema.get(name) instanceof Node.Text text ? text.value() : "";
    }
}
