package org.clearnotice.examples.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormDefinition;
import org.clearnotice.form.FormField;
import org.clearnotice.form.FormReader;
import org.clearnotice.form.FormReading;

// tag::reader[]
/** Reads a table of questions: a first line {@code question,label}, then one question a line, in English. */
public final class QuestionsCsv implements FormReader {

    private static final String HEAD = "question,label";

    @Override
    public String format() {
        return "questions-csv";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition.text().startsWith(HEAD) ? Optional.of("the first line is " + HEAD) : Optional.empty();
    }

    @Override
    public FormReading read(FormDefinition definition) {
        String file = definition.source().name();
        List<String> lines = definition.text().lines().toList();
        List<FormField> fields = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", 2);
            Place place = new Place(file, i + 1, 1);
            if (cells.length < 2) {
                findings.add(Finding.error("CSV-01", "'" + lines.get(i) + "' has no comma, so no label")
                        .at(place)
                        .fix("write " + HEAD));
            } else {
                fields.add(FormField.at(cells[0])
                        .kind(FieldKind.TEXT)
                        .label(LocalText.of("en", cells[1]))
                        .at(place)
                        .build());
            }
        }
        Findings.of(findings).throwIfErrors();
        return FormReading.of(List.of(new Form("questions", LocalText.EMPTY, "en", fields)));
    }
}
// end::reader[]
