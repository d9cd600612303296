package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;

/** A Form.io definition as a test writes it: with single quotes, read through the front of the room. */
final class FormIoFile {

    private FormIoFile() {}

    static FormReading read(String text) {
        FormReading reading = FormFormats.bundled().read(Source.of("forms/parking.json", text.replace('\'', '"')));
        assertThat(reading.format()).isEqualTo("formio");
        return reading;
    }

    /** The reading of a form of these components. */
    static FormReading components(String components) {
        return read("{'display':'form','components':[" + components + "]}");
    }

    static Form form(String components) {
        List<Form> forms = components(components).forms();
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    static FormField field(String component) {
        Form form = form(component);
        assertThat(form.fields()).hasSize(1);
        return form.fields().get(0);
    }

    /** The one field of a text field with these members more. */
    static FormField with(String members) {
        return field("{'type':'textfield','key':'a','input':true," + members + "}");
    }

    static List<String> paths(String components) {
        return form(components).fields().stream().map(FormField::path).toList();
    }

    static String findings(String components) {
        return components(components).findings().toString();
    }

    static String refused(String text) {
        return Objects.requireNonNull(catchThrowableOfType(
                        FindingsException.class,
                        () -> FormFormats.bundled().read(Source.of("a.json", text.replace('\'', '"')))))
                .findings()
                .toString();
    }

    static LocalText und(String text) {
        return LocalText.of("und", text);
    }
}
