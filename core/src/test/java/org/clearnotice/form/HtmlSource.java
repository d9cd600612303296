package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;

/** A page as a test writes it down. */
final class HtmlSource {

    static final String FILE = "forms/parking.html";

    private HtmlSource() {}

    static FormReading reading(String html) {
        return FormFormats.bundled().read(FormDefinition.of(Source.of(FILE, html)), "html");
    }

    static List<Form> forms(String html) {
        return reading(html).forms();
    }

    static Form form(String html) {
        List<Form> forms = forms(html);
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    /** The fields of a form in an English page. */
    static List<FormField> fields(String html) {
        return form("<html lang=en><form>" + html + "</form></html>").fields();
    }

    static FormField field(String html) {
        List<FormField> fields = fields(html);
        assertThat(fields).hasSize(1);
        return fields.get(0);
    }

    static String label(String html) {
        return field(html).label().forStaff("en");
    }

    static List<String> labels(String html) {
        return fields(html).stream().map(field -> field.label().forStaff("en")).toList();
    }

    static List<String> paths(String html) {
        return form(html).fields().stream().map(FormField::path).toList();
    }

    static List<String> findings(String html) {
        return reading(html).findings().stream().map(Finding::toString).toList();
    }

    static List<String> codes(String html) {
        return reading(html).findings().stream().map(Finding::code).toList();
    }

    static LocalText en(String text) {
        return LocalText.of("en", text);
    }
}
