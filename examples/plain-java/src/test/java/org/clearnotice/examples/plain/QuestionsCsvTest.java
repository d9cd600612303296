package org.clearnotice.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.clearnotice.form.FormField;
import org.clearnotice.form.FormFormats;
import org.clearnotice.form.FormReading;
import org.junit.jupiter.api.Test;

class QuestionsCsvTest {

    // tag::registered[]
    private final FormFormats formats = FormFormats.bundled().with(new QuestionsCsv());
    // end::registered[]

    @Test
    void aFormatOfOnesOwnIsGuessedAndReadLikeTheOthers() {
        FormReading reading = formats.read(Source.of("dogs.txt", """
                question,label
                dogName,"Rex", or what is your dog called?
                owner.email,Your e-mail address
                """));
        assertThat(reading.format()).isEqualTo("questions-csv");
        assertThat(reading.because()).isEqualTo("the first line is question,label");
        assertThat(reading.forms().get(0).fields())
                .extracting(FormField::path)
                .containsExactly("dogName", "owner.email");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLine() {
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> formats.read(Source.of("dogs.txt", "question,label\ndogName\n")))
                .withMessageContaining("ERROR CSV-01 dogs.txt:2:1: 'dogName' has no comma, so no label");
    }
}
