package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Document;
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

    /** The formats that the library reads: {@code html} and {@code form}. */
    public static FormFormats bundled() {
        return new FormFormats(List.of(new FormFileReader(), new HtmlFormReader()));
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

    /**
     * The forms of a source whose format is guessed from its content.
     *
     * @throws FindingsException FORM-10 if no reader recognises it, saying what it looks like
     */
    public List<Form> read(Source source) {
        return readers.stream()
                .filter(reader -> reader.recognises(source))
                .findFirst()
                .orElseThrow(() -> unrecognised(source))
                .read(source);
    }

    /** @throws FindingsException FORM-11 if no reader has this name, or what the reader found */
    public List<Form> read(Source source, String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> refused(
                        source,
                        Finding.error("FORM-11", "no reader for the format '" + format + "'")
                                .fix("formats read here: " + String.join(", ", names()))))
                .read(source);
    }

    /** What it looks like; broken JSON is refused where it is broken. */
    private FindingsException unrecognised(Source source) {
        FileShape shape = FileShape.of(source);
        if (shape == FileShape.OTHER_JSON) {
            Document.json(source);
        }
        return refused(
                source,
                Finding.error("FORM-10", "this is no form that is read here; it looks like " + shape.words())
                        .fix("formats read here: " + String.join(", ", names())));
    }

    private static FindingsException refused(Source source, Finding finding) {
        return new FindingsException(Findings.of(finding.at(Place.of(source.name()))));
    }
}
