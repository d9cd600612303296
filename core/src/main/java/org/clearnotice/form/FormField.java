package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as its source has it; never an answer.
 *
 * @param path unique within the form
 * @param name what the form sends the answer as
 * @param labelGuessed no element of the source ties the label to the field: it is the nearest text
 * @param type whatever the source called it, such as {@code date} or {@code fnrfield}
 * @param format a format or pattern that the source gives
 * @param autocomplete the WHATWG token or tokens
 * @param section headings and legends above it, outermost first, joined by {@code " > "}
 * @param multiple more than one answer may be given
 * @param hidden the person does not see it
 * @param shownIf the source's condition, as text
 * @param decided what the definition itself says that the field holds; null where it does not
 * @param at where it stands
 */
public record FormField(
        String path,
        String name,
        LocalText label,
        boolean labelGuessed,
        LocalText hint,
        LocalText placeholder,
        String type,
        FieldKind kind,
        String format,
        String autocomplete,
        List<FieldOption> options,
        LocalText section,
        boolean required,
        boolean multiple,
        boolean hidden,
        String shownIf,
        @Nullable FieldDecision decided,
        Place at) {

    public FormField {
        options = List.copyOf(options);
    }

    /** The same question under another condition. */
    FormField shownIf(String condition) {
        return copiedAt(path).shownIf(condition).build();
    }

    /** The same question with what was decided about it. */
    FormField decided(FieldDecision decision) {
        return copiedAt(path).decided(decision).build();
    }

    /** The same with what is in an unknown language in this one. */
    FormField inLanguage(String tag) {
        return copiedAt(path)
                .label(label.renamed(Form.UNKNOWN, tag))
                .hint(hint.renamed(Form.UNKNOWN, tag))
                .placeholder(placeholder.renamed(Form.UNKNOWN, tag))
                .options(options.stream()
                        .map(option ->
                                new FieldOption(option.value(), option.label().renamed(Form.UNKNOWN, tag)))
                        .toList())
                .section(section.renamed(Form.UNKNOWN, tag))
                .build();
    }

    /** A builder that has everything of this field but its path. */
    Builder copiedAt(String otherPath) {
        return at(otherPath)
                .name(name)
                .label(label)
                .labelGuessed(labelGuessed)
                .hint(hint)
                .placeholder(placeholder)
                .type(type)
                .kind(kind)
                .format(format)
                .autocomplete(autocomplete)
                .options(options)
                .section(section)
                .required(required)
                .multiple(multiple)
                .hidden(hidden)
                .shownIf(shownIf)
                .decided(decided)
                .at(at);
    }

    /** Starts a field that has nothing but its path, a name equal to it, and kind {@link FieldKind#UNKNOWN}. */
    public static Builder at(String path) {
        return new Builder(path);
    }

    /** Gathers what a source says of one field. Not thread-safe. */
    public static final class Builder {

        private final String path;
        private String name;
        private LocalText label = LocalText.EMPTY;
        private boolean labelGuessed;
        private LocalText hint = LocalText.EMPTY;
        private LocalText placeholder = LocalText.EMPTY;
        private String type = "";
        private FieldKind kind = FieldKind.UNKNOWN;
        private String format = "";
        private String autocomplete = "";
        private List<FieldOption> options = List.of();
        private LocalText section = LocalText.EMPTY;
        private boolean required;
        private boolean multiple;
        private boolean hidden;
        private String shownIf = "";
        private @Nullable FieldDecision decided;
        private Place at = Place.NONE;

        private Builder(String path) {
            this.path = path;
            this.name = path;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder label(LocalText value) {
            label = value;
            return this;
        }

        public Builder labelGuessed(boolean value) {
            labelGuessed = value;
            return this;
        }

        public Builder hint(LocalText value) {
            hint = value;
            return this;
        }

        public Builder placeholder(LocalText value) {
            placeholder = value;
            return this;
        }

        public Builder type(String value) {
            type = value;
            return this;
        }

        public Builder kind(FieldKind value) {
            kind = value;
            return this;
        }

        public Builder format(String value) {
            format = value;
            return this;
        }

        public Builder autocomplete(String value) {
            autocomplete = value;
            return this;
        }

        public Builder options(List<FieldOption> value) {
            options = value;
            return this;
        }

        public Builder section(LocalText value) {
            section = value;
            return this;
        }

        public Builder required(boolean value) {
            required = value;
            return this;
        }

        public Builder multiple(boolean value) {
            multiple = value;
            return this;
        }

        public Builder hidden(boolean value) {
            hidden = value;
            return this;
        }

        public Builder shownIf(String value) {
            shownIf = value;
            return this;
        }

        public Builder decided(@Nullable FieldDecision value) {
            decided = value;
            return this;
        }

        public Builder at(Place value) {
            at = value;
            return this;
        }

        public FormField build() {
            return new FormField(
                    path,
                    name,
                    label,
                    labelGuessed,
                    hint,
                    placeholder,
                    type,
                    kind,
                    format,
                    autocomplete,
                    options,
                    section,
                    required,
                    multiple,
                    hidden,
                    shownIf,
                    decided,
                    at);
        }
    }
}
