package org.clearnotice.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.document.LocalText;

/**
 * Exactly the set of questions that a form asks, in its order.
 *
 * @param id the form's own id, as it stands
 * @param language BCP 47 tag of its plain texts; empty where unknown
 */
public record Form(String id, LocalText title, String language, List<FormField> fields) {

    /** The tag of texts whose language the source does not say (BCP 47). */
    static final String UNKNOWN = "und";

    public Form {
        fields = List.copyOf(fields);
    }

    public Optional<FormField> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /** This form with its texts of unknown language in this one; a form that names its own stays as it is. */
    public Form inLanguage(String tag) {
        return language.isEmpty()
                ? new Form(
                        id,
                        title.renamed(UNKNOWN, tag),
                        tag,
                        fields.stream().map(field -> field.inLanguage(tag)).toList())
                : this;
    }

    /** The same questions under another id. */
    public Form named(String otherId) {
        return new Form(otherId, title, language, fields);
    }

    /**
     * Names exactly this set of questions: the digest of the RFC 8785 form of
     * {@code {id, fields:[{path, kind, multiple, options, required}]}}, fields sorted by path, options by value. Labels
     * are not part of it.
     */
    public Digest fingerprint() {
        List<Map<String, Object>> questions = fields.stream()
                .sorted(Comparator.comparing(FormField::path))
                .map(Form::question)
                .toList();
        return Digest.of(CanonicalJson.bytes(Map.of("id", id, "fields", questions)));
    }

    private static Map<String, Object> question(FormField field) {
        return Map.of(
                "path", field.path(),
                "kind", field.kind(),
                "multiple", field.multiple(),
                "options",
                        field.options().stream()
                                .map(FieldOption::value)
                                .sorted()
                                .toList(),
                "required", field.required());
    }
}
