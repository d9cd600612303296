package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;

/** What holds of every form: it can be written and read back, and its fingerprint names its questions and nothing else. */
class FormPropertyTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormFile.schema());

    @Provide
    Arbitrary<Form> forms() {
        return AnyForm.forms();
    }

    private static Form read(String text) {
        FormReading reading = FormFormats.bundled().read(Source.of("form.json", text));
        assertThat(reading.format()).isEqualTo("form");
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    private static List<String> complaints(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("forms") Form form) {
        assertThat(read(FormFile.writeWithPlaces(form))).isEqualTo(form);
        assertThat(FormDifference.between(form, read(FormFile.write(form))).sentences())
                .isEmpty();
        assertThat(read(FormFile.write(form)).fingerprint()).isEqualTo(form.fingerprint());
    }

    @Property(tries = 100)
    void whatIsWrittenFitsThePublishedSchema(@ForAll("forms") Form form) {
        assertThat(complaints(FormFile.write(form))).isEmpty();
        assertThat(complaints(FormFile.writeWithPlaces(form))).isEmpty();
    }

    @Property(tries = 100)
    void whatDoesNotFitTheSchemaByOneNameIsRefusedByTheReaderToo(@ForAll("forms") Form form) {
        String wrong = FormFile.write(form).replaceFirst("\"kind\"", "\"knid\"").replaceFirst("\"id\"", "\"if\"");
        assertThat(complaints(wrong)).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(wrong)))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("DOC-04");
    }

    @Property(tries = 200)
    void otherWordsLeaveTheFingerprint(@ForAll("forms") Form form) {
        assertThat(AnyForm.renamed(form).fingerprint()).isEqualTo(form.fingerprint());
        assertThat(FormDifference.between(form, AnyForm.renamed(form)).asksTheSame())
                .isTrue();
    }

    @Property(tries = 200)
    void oneQuestionMoreChangesTheFingerprint(@ForAll("forms") Form form) {
        List<FormField> more = new ArrayList<>(form.fields());
        more.add(more.size() / 2, FormField.at("one more").build());
        Form longer = new Form(form.id(), form.title(), form.language(), more);
        assertThat(longer.fingerprint()).isNotEqualTo(form.fingerprint());
        FormDifference difference = FormDifference.between(form, longer);
        assertThat(difference.added()).extracting(FormField::path).containsExactly("one more");
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed()).isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfQuestionsLeavesTheFingerprint(@ForAll("forms") Form form) {
        List<FormField> turned = new ArrayList<>(form.fields());
        java.util.Collections.reverse(turned);
        assertThat(new Form(form.id(), form.title(), form.language(), turned).fingerprint())
                .isEqualTo(form.fingerprint());
    }
}
