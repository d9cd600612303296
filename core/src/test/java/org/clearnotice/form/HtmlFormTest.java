package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.form;
import static org.clearnotice.form.HtmlSource.forms;
import static org.clearnotice.form.HtmlSource.paths;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How inputs are counted, named and grouped in HTML, and what stands beside them. */
class HtmlFormTest {

    @Test
    void aFieldIsCalledByItsNameElseItsIdElseInput() {
        assertThat(paths("<form><input name=n id=i><input id=j><input><textarea></textarea><select name=s></select>"))
                .containsExactly("n", "j", "input", "input#2", "s");
    }

    @Test
    void repeatsAreNumbered() {
        assertThat(paths("<form><input name=a><input name=a><textarea name=a></textarea><input name=b>"))
                .containsExactly("a", "a#2", "a#3", "b");
    }

    @Test
    void aNumberedPathNeverMeetsARealName() {
        assertThat(paths("<form><input name=a><input name=a><input name='a#2'><input name=a>"))
                .doesNotHaveDuplicates()
                .hasSize(4)
                .startsWith("a", "a#2");
    }

    @Test
    void buttonsAreNoFields() {
        assertThat(paths("""
                <form><input name=a><input type=submit name=s><input type=RESET name=r><input type=button name=b>
                <input type=image name=i><button name=c>Go</button></form>""")).containsExactly("a");
    }

    @Test
    void hiddenInputsAreFieldsToo() {
        FormField token = field("<input type=hidden name=csrf value=x>");
        assertThat(token.hidden()).isTrue();
        assertThat(token.kind()).isEqualTo(FieldKind.HIDDEN);
        assertThat(token.label()).isEqualTo(LocalText.EMPTY);
        assertThat(field("<div hidden><input name=a></div>").hidden()).isTrue();
        assertThat(field("<input name=a>").hidden()).isFalse();
    }

    @Test
    void radiosOfOneNameAreOneFieldWithOptions() {
        FormField field = field("""
                <fieldset><legend>Size of car</legend>
                <label><input type=radio name=size value=s> Small</label>
                <input type=radio name=size value=l id=l required><label for=l>Large</label></fieldset>""");
        assertThat(field.path()).isEqualTo("size");
        assertThat(field.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(field.multiple()).isFalse();
        assertThat(field.required()).isTrue();
        assertThat(field.label()).isEqualTo(en("Size of car"));
        assertThat(field.section()).isEqualTo(LocalText.EMPTY);
        assertThat(field.options())
                .containsExactly(new FieldOption("s", en("Small")), new FieldOption("l", en("Large")));
    }

    @Test
    void checkboxesOfOneNameAreOneFieldAndALoneOneIsYesOrNo() {
        FormField many = field("""
                <div role=group aria-label="What do you need?"><label><input type=checkbox name=n value=a> Audio</label>
                <label><input type=checkbox name=n value=b> Braille</label></div>""");
        assertThat(many.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(many.multiple()).isTrue();
        assertThat(many.label()).isEqualTo(en("What do you need?"));
        assertThat(many.options()).extracting(FieldOption::value).containsExactly("a", "b");
        FormField one = field("<label><input type=checkbox name=news> Send me news</label>");
        assertThat(one.kind()).isEqualTo(FieldKind.YES_NO);
        assertThat(one.multiple()).isFalse();
        assertThat(one.options()).isEmpty();
        assertThat(one.label()).isEqualTo(en("Send me news"));
    }

    @Test
    void choicesWithoutANameStayApart() {
        assertThat(paths("<form><input type=checkbox id=a><input type=checkbox id=b><input type=radio>"))
                .containsExactly("a", "b", "input");
    }

    @Test
    void radiosAndATextOfOneNameAreTwoFields() {
        assertThat(paths("<form><input type=radio name=x><input name=x><input type=radio name=x>"))
                .containsExactly("x", "x#2");
    }

    @Test
    void selectsHaveOptions() {
        FormField one = field("<select name=state><option value=''>Choose</option><option>Oregon</option></select>");
        assertThat(one.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(one.options())
                .containsExactly(new FieldOption("", en("Choose")), new FieldOption("Oregon", en("Oregon")));
        FormField many =
                field("<select name=state multiple><optgroup><option value=1>One</option></optgroup></select>");
        assertThat(many.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(many.multiple()).isTrue();
        assertThat(many.options()).hasSize(1);
    }

    @Test
    void kindsFollowTheTypeThenAutocomplete() {
        assertThat(field("<input type=email name=a>").kind()).isEqualTo(FieldKind.EMAIL);
        assertThat(field("<input type=TEL name=a>").kind()).isEqualTo(FieldKind.PHONE);
        assertThat(field("<input type=date name=a>").kind()).isEqualTo(FieldKind.DATE);
        assertThat(field("<input type=file name=a multiple>").multiple()).isTrue();
        assertThat(field("<input name=a>").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field("<input type=fancy name=a>").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field("<input name=a autocomplete='billing street-address'>").kind())
                .isEqualTo(FieldKind.ADDRESS);
        assertThat(field("<textarea name=a></textarea>").kind()).isEqualTo(FieldKind.LONG_TEXT);
    }

    @Test
    void hintPlaceholderPatternAndRequiredAreKept() {
        FormField field = field("""
                <p id=h>As on your card</p><label for=i>Plate</label>
                <input id=i name=a aria-describedby=h placeholder="ABC 123" pattern="[A-Z]+" aria-required=true>""");
        assertThat(field.hint()).isEqualTo(en("As on your card"));
        assertThat(field.placeholder()).isEqualTo(en("ABC 123"));
        assertThat(field.format()).isEqualTo("[A-Z]+");
        assertThat(field.required()).isTrue();
    }

    @Test
    void aFileIsOneFormUnlessActionsDiffer() {
        assertThat(form("<form action=/a><input name=x></form><form action=/a><input name=x></form>")
                        .fields())
                .extracting(FormField::path)
                .containsExactly("x", "x#2");
        List<Form> forms = forms("<form action=/a><input name=x></form><form action=/b><input name=x></form>"
                + "<form action=/a><input name=y></form><form action=/c><input name=z></form>");
        assertThat(forms).extracting(Form::id).containsExactly("parking", "parking#2", "parking#3");
        assertThat(forms.get(0).fields()).extracting(FormField::path).containsExactly("x", "y");
        assertThat(forms.get(1).fields()).extracting(FormField::path).containsExactly("x");
    }

    @Test
    void looseInputsAndThoseOfTheFormAttributeFindTheirForm() {
        List<Form> forms = forms("<input name=before><form action=/a><input name=x></form>"
                + "<form action=/b id=two><input name=y></form><input name=after form=two><input name=loose>");
        assertThat(forms.get(0).fields()).extracting(FormField::path).containsExactly("before", "x", "loose");
        assertThat(forms.get(1).fields()).extracting(FormField::path).containsExactly("y", "after");
        assertThat(paths("<p>No form at all</p><input name=a>")).containsExactly("a");
    }

    @Test
    void aPageWithoutInputsIsAFormThatAsksNothing() {
        Form form = form("<html lang=es><title>Parques</title><p>Hola</p></html>");
        assertThat(form.fields()).isEmpty();
        assertThat(form.id()).isEqualTo("parking");
        assertThat(form.title()).isEqualTo(LocalText.of("es", "Parques"));
        assertThat(form.language()).isEqualTo("es");
    }

    @Test
    void theTitleIsTheFormsHeadingElseThePages() {
        assertThat(form("<title>T</title><h1>Page</h1><form><h1>Form</h1><input name=a></form>")
                        .title())
                .isEqualTo(LocalText.of("und", "Form"));
        assertThat(form("<title>T</title><h1>Page</h1><form><input name=a></form>")
                        .title())
                .isEqualTo(LocalText.of("und", "Page"));
    }

    @Test
    void aLanguageTagIsWrittenInItsOneForm() {
        assertThat(form("<html lang=EN-us><form><input name=a>").language()).isEqualTo("en-US");
        assertThat(form("<html lang=en_US><form><input name=a>").language()).isEqualTo("en-US");
        assertThat(form("<html lang=english-us><form><input name=a>").language())
                .isEmpty();
        assertThat(form("<form><input name=a>").language()).isEmpty();
    }

    @Test
    void aFieldKnowsWhereItStands() {
        assertThat(field("\n  <input name=a>").at()).hasToString("forms/parking.html:2:3");
    }

    @Test
    void brokenMarkupIsReadAsBrowsersDo() {
        assertThat(paths("<form><p><input name=a</p><input name=b><div><textarea name=c>"))
                .containsExactly("a</p", "b", "c");
        assertThat(paths("<form>" + "<div>".repeat(5_000) + "<input name=a>")).containsExactly("a");
    }

    private static String inputs(String attributes) {
        return IntStream.range(0, FormLimits.USUAL.fields())
                .mapToObj(i -> "<input name=f" + i + " " + attributes + ">")
                .collect(Collectors.joining());
    }

    @Test
    void moreInputsThanAPersonFillsInAreRefusedRatherThanDropped() {
        assertThatThrownBy(() -> forms("<form>" + inputs("") + "<input>"))
                .isInstanceOf(FindingsException.class)
                .hasMessage("ERROR FORM-04 forms/parking.html: the page has 5001 fields; at most 5000 are read"
                        + " (split it, or hand in the form alone)");
    }

    @Test
    void manyChoicesOfOneNameAreOneField() {
        String choices = "<input type=radio name=a value=x>".repeat(FormLimits.USUAL.fields() + 1);
        assertThat(form("<form>" + choices + "</form>").fields())
                .singleElement()
                .satisfies(field -> assertThat(field.options()).hasSize(FormLimits.USUAL.fields() + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>Hello</p>                                     | it starts with a tag",
                "{% extends 'base' %}<form>                       | it holds <form>",
                "{{> header}} <label>                             | it holds <label>",
                "<?xml version='1.0'?><html>                      | it holds <html>",
                "<?xml version='1.0'?><x><h:form>                 | it holds <...:form>"
            })
    void aPageIsRecognisedByItsTags(String text, String because) {
        assertThat(FormFormats.bundled().read(Source.of("a", text)).because()).isEqualTo(because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":\"<form>\"}", "a: <form>\n", "- <input>\n", "<?xml version='1.0'?><x/>", "hello", ""})
    void otherFilesAreNoPages(String text) {
        assertThatThrownBy(() -> FormFormats.bundled().read(Source.of("a", text)))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("FORM-10");
    }
}
