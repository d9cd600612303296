package org.clearnotice.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is handed: a form's file, what lies beside it, and how much of it may be read. Its content is parsed once,
 * however many readers look at it. Not thread-safe.
 */
public final class FormDefinition {

    private static final SourceFolder NOTHING_BESIDE = SourceFolder.empty();
    private static final Pattern YAML_START = Pattern.compile("(---|['\"]?[\\w$#.-]+['\"]?\\s*:(\\s|$)|- )");
    private static final int HEAD = 4_000;

    private final Source source;
    private final SourceFolder folder;
    private final @Nullable Source uiSchema;
    private final FormLimits limits;
    private @Nullable String text;
    private @Nullable Start start;
    private @Nullable Document document;
    private @Nullable FindingsException broken;

    private FormDefinition(Source source, SourceFolder folder, @Nullable Source uiSchema, FormLimits limits) {
        this.source = source;
        this.folder = folder;
        this.uiSchema = uiSchema;
        this.limits = limits;
    }

    /** A file alone, with nothing beside it. */
    public static FormDefinition of(Source source) {
        return new FormDefinition(source, NOTHING_BESIDE, null, FormLimits.USUAL);
    }

    /** The same in the folder that holds its file: a translation finds its base there. */
    public FormDefinition in(SourceFolder ofTheFile) {
        return new FormDefinition(source, ofTheFile, uiSchema, limits);
    }

    /** The same with the UI schema of a JSON Schema: react-jsonschema-form's or that of JSON Forms. */
    public FormDefinition withUiSchema(Source schema) {
        return new FormDefinition(source, folder, schema, limits);
    }

    public FormDefinition within(FormLimits other) {
        return new FormDefinition(source, folder, uiSchema, other);
    }

    public Source source() {
        return source;
    }

    public Optional<Source> uiSchema() {
        return Optional.ofNullable(uiSchema);
    }

    public FormLimits limits() {
        return limits;
    }

    /** The file of this name in the same folder; it is called after the folder of the definition's own file. */
    public Optional<Source> beside(String name) {
        return folder.find(name).map(found -> found.named(parent() + name));
    }

    /** The names of the files in the same folder, sorted. */
    public List<String> namesBeside() {
        return folder.names("");
    }

    private String parent() {
        String name = source.name();
        return name.substring(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** @throws FindingsException DOC-08 if the file is not UTF-8 */
    public String text() {
        if (text == null) {
            text = source.text();
        }
        return text;
    }

    /** Whether it is UTF-8 and holds no NUL, so that a reader may look into it. */
    boolean isText() {
        try {
            return text().indexOf('\0') < 0;
        } catch (FindingsException e) {
            return false;
        }
    }

    /**
     * The file as JSON where it starts as JSON does, else as YAML.
     *
     * @throws FindingsException if it is neither
     */
    public Document document() {
        if (broken != null) {
            throw broken;
        }
        if (document == null) {
            try {
                document =
                        startsAsJson() ? Document.json(source, limits.depth()) : Document.yaml(source, limits.depth());
            } catch (FindingsException e) {
                broken = e;
                throw e;
            }
        }
        return document;
    }

    /** {@link #document()} where the file looks like one and is whole, for recognising a format. */
    Optional<Document> parsed() {
        try {
            return startsAsJson() || startsAsYaml() ? Optional.of(document()) : Optional.empty();
        } catch (FindingsException e) {
            return Optional.empty();
        }
    }

    /** An opening brace that starts no tag of a template language, or a bracket. */
    boolean startsAsJson() {
        return start() == Start.JSON;
    }

    /** A first line, after comments, that names a member or opens a document or a list. */
    boolean startsAsYaml() {
        return start() == Start.YAML;
    }

    private Start start() {
        if (start == null) {
            start = Start.of(source.head(HEAD));
        }
        return start;
    }

    /** What a file may be, by how it starts. */
    private enum Start {
        JSON,
        YAML,
        OTHER;

        static Start of(String head) {
            String first = head.stripLeading();
            if (first.startsWith("[")
                    || (first.startsWith("{") && (first.length() == 1 || "{%#".indexOf(first.charAt(1)) < 0))) {
                return JSON;
            }
            return head.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("%"))
                    .findFirst()
                    .filter(line -> YAML_START.matcher(line).lookingAt())
                    .map(line -> YAML)
                    .orElse(OTHER);
        }
    }
}
