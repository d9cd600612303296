package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFile;
import org.junit.jupiter.api.Test;

/** The checked-in definitions are those of the Java types; run with {@code -Dforms.export=true} to write them anew. */
class FormDefinitionsTest {

    private static final Path FORMS = Path.of("privacy/forms");

    @Test
    void checkedInFormsAreThoseOfTheJavaTypes() throws IOException {
        for (Map.Entry<String, Form> form : new FormDefinitions().all().entrySet()) {
            Path file = FORMS.resolve(form.getKey() + ".json");
            String now = FormFile.write(form.getValue());
            if (Boolean.getBoolean("forms.export")) {
                Files.createDirectories(FORMS);
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as("the form has other questions than the notice speaks of; export it again and write its facts")
                    .hasContent(now);
        }
    }
}
