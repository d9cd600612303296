package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;

/** The readers that a program knows, as a value of its own: whoever makes it decides which formats are read. */
public final class FormFormats {

    private final List<FormReader> readers;

    private FormFormats(List<FormReader> readers) {
        this.readers = readers;
    }

    /** The formats that the library reads, the most particular first. */
    public static FormFormats bundled() {
        return new FormFormats(List.of(
                new FormFileReader(),
                new FormIoFormReader(),
                new XgovFormReader(),
                new OpenApiFormReader(),
                new JsonSchemaFormReader(),
                new DrupalWebformReader(),
                new HtmlFormReader()));
    }

    /** These formats and one more, which is asked first. */
    public FormFormats with(FormReader own) {
        List<FormReader> all = new ArrayList<>(List.of(own));
        all.addAll(readers);
        return new FormFormats(List.copyOf(all));
    }

    public List<String> names() {
        return readers.stream().map(FormReader::format).toList();
    }

    /** {@link #read(FormDefinition)} of a file alone. */
    public FormReading read(Source source) {
        return read(FormDefinition.of(source));
    }

    /**
     * The forms of a file whose format is guessed from its content; the reading says which, and why.
     *
     * @throws FindingsException FORM-10 if no reader recognises it, saying what it looks like; FORM-04 or FORM-05 if it asks
     *     more than the limits allow; and what the reader found
     */
    public FormReading read(FormDefinition definition) {
        if (!definition.startsAsJson() && !definition.isText()) {
            throw unrecognised(definition);
        }
        for (FormReader reader : readers) {
            Optional<String> because = reader.recognises(definition);
            if (because.isPresent()) {
                return read(reader, definition, because.get());
            }
        }
        throw unrecognised(definition);
    }

    /** @throws FindingsException FORM-11 if no reader has this name, or what the reader found */
    public FormReading read(FormDefinition definition, String format) {
        FormReader named = readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> refused(
                        definition,
                        Finding.error("FORM-11", "no reader for the format '" + format + "'")
                                .fix("formats read here: " + String.join(", ", names()))));
        return read(named, definition, "");
    }

    private static FormReading read(FormReader reader, FormDefinition definition, String because) {
        FormReading reading = reader.read(definition).as(reader.format(), because);
        reading.findings().throwIfErrors();
        definition.limits().refuseLarger(reading, definition.source().name());
        List<Finding> signs = reading.forms().stream()
                .flatMap(form -> TurningSigns.in(form).stream())
                .toList();
        return reading.with(signs);
    }

    /** What it looks like; broken JSON or YAML is refused where it is broken. */
    private FindingsException unrecognised(FormDefinition definition) {
        FileShape shape = FileShape.of(definition);
        if (shape == FileShape.OTHER_JSON || shape == FileShape.OTHER_YAML) {
            definition.document();
        }
        return refused(
                definition,
                Finding.error("FORM-10", "this is no form that is read here; it looks like " + shape.words())
                        .fix("formats read here: " + String.join(", ", names())));
    }

    private static FindingsException refused(FormDefinition definition, Finding finding) {
        return new FindingsException(
                Findings.of(finding.at(Place.of(definition.source().name()))));
    }
}
