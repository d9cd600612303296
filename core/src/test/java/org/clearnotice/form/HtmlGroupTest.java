package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.fields;
import static org.clearnotice.form.HtmlSource.form;
import static org.clearnotice.form.HtmlSource.paths;

import java.util.List;
import org.clearnotice.document.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices of one name as one field, the question of a group, and the sections above a field. */
class HtmlGroupTest {

    private static final String TWO = "<label><input type=radio name=g value=y> Yes</label>"
            + "<label><input type=radio name=g value=n> No</label>";

    private static List<String> options(FormField field) {
        return field.options().stream()
                .map(option -> option.value() + "=" + option.label().forStaff("en"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a legend              | <fieldset><legend>Dog?</legend>TWO</fieldset>",
                "a legend with heading | <fieldset><legend><h2>Dog?</h2></legend>TWO</fieldset>",
                "aria-labelledby       | <p id=q>Dog?</p><p>Else</p><div role=radiogroup aria-labelledby=q>TWO</div>",
                "aria-label            | <p>Else</p><div role=group aria-label=Dog?>TWO</div>",
                "the outer of two      | <fieldset><legend>Dog?</legend><div role=radiogroup>TWO</div></fieldset>",
                "a legend, hint behind | <fieldset><legend>Dog?</legend><p>Choose one</p>TWO</fieldset>",
                "a legend, hidden too  | <fieldset><legend>Dog?</legend><input type=hidden name=h>TWO</fieldset>",
                "an element of ours    | <va-radio label=Dog?>TWO</va-radio>"
            })
    void theQuestionOfAGroupIsItsName(String how, String html) {
        FormField field = fields(html.replace("TWO", TWO)).stream()
                .filter(one -> one.path().equals("g"))
                .findFirst()
                .orElseThrow();
        assertThat(field.label()).as(how).isEqualTo(en("Dog?"));
        assertThat(field.labelGuessed()).as(how).isFalse();
        assertThat(field.section()).as(how).isEqualTo(LocalText.EMPTY);
        assertThat(options(field)).as(how).containsExactly("y=Yes", "n=No");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a paragraph before   | <p>Dog?</p>TWO",
                "a heading before     | <h2>Dog?</h2><div>TWO</div>",
                "text before          | Dog? TWO",
                "a label of nothing   | <div><label>Dog?</label><div>TWO</div></div>",
                "in a list            | <p>Dog?</p><ul><li>TWO</li></ul>",
                "the cell before      | <table><tr><td>Dog?</td><td>TWO</td></tr></table>",
                "in a group of others | <fieldset><legend>You</legend><label>Name <input name=n></label><p>Dog?</p>TWO</fieldset>"
            })
    void withoutANameTheQuestionIsGuessed(String how, String html) {
        List<FormField> fields = fields(html.replace("TWO", TWO));
        FormField field = fields.get(fields.size() - 1);
        assertThat(field.label()).as(how).isEqualTo(en("Dog?"));
        assertThat(field.labelGuessed()).as(how).isTrue();
    }

    @Test
    void aHeadingThatIsTheQuestionIsNotToldAgainAsSection() {
        List<FormField> fields = fields("<h2>Pets</h2><h3>Dog?</h3>" + TWO + "<input name=a aria-label=A>");
        assertThat(fields.get(0).label()).isEqualTo(en("Dog?"));
        assertThat(fields.get(0).section()).isEqualTo(en("Pets"));
        assertThat(fields.get(1).section()).isEqualTo(en("Pets > Dog?"));
    }

    @Test
    void theFirstChoiceIsTheQuestionOnlyWhereNothingElseIs() {
        FormField field = field(TWO);
        assertThat(field.label()).isEqualTo(en("Yes"));
        assertThat(field.labelGuessed()).isTrue();
    }

    @Test
    void choicesMayBeLabelledInEveryWay() {
        FormField field = field("""
                <fieldset><legend>Size</legend><input type=radio name=s value=1 id=one><label for=one>One</label>
                <label for=two>Two</label><input type=radio name=s value=2 id=two>
                <input type=radio name=s value=3> Three<br><input type=radio name=s value=4 aria-label=Four>
                <input type=radio name=s></fieldset>""");
        assertThat(options(field)).containsExactly("1=One", "2=Two", "3=Three", "4=Four", "on=");
    }

    @Test
    void choicesInATableAreNamedByTheirColumn() {
        List<FormField> fields = fields("""
                <table><tr><th></th><th>Good</th><th>Bad</th></tr>
                <tr><th>Roads</th><td><input type=radio name=r value=1></td><td><input type=radio name=r value=2></td></tr>
                <tr><th>Parks</th><td><input type=radio name=p value=1></td><td><input type=radio name=p value=2></td></tr>
                </table>""");
        assertThat(fields).extracting(FormField::label).containsExactly(en("Roads"), en("Parks"));
        assertThat(options(fields.get(0))).containsExactly("1=Good", "2=Bad");
    }

    @Test
    void checkboxesOfDifferentNamesAreQuestionsOfTheirOwn() {
        List<FormField> fields = fields("""
                <fieldset><legend>Needs</legend><label><input type=checkbox name=a> Audio</label>
                <label><input type=checkbox name=b> Braille</label></fieldset>""");
        assertThat(fields).extracting(FormField::kind).containsOnly(FieldKind.YES_NO);
        assertThat(fields).extracting(FormField::label).containsExactly(en("Audio"), en("Braille"));
        assertThat(fields).extracting(FormField::section).containsOnly(en("Needs"));
    }

    @Test
    void checkboxesOfOneNameAreOneQuestion() {
        FormField field = field("""
                <fieldset aria-describedby=h><legend>Needs</legend><p id=h>Choose all</p>
                <label><input type=checkbox name='n[]' value=a required> Audio</label>
                <label><input type=checkbox name='n[]' value=b> Braille</label></fieldset>""");
        assertThat(field.path()).isEqualTo("n[]");
        assertThat(field.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(field.multiple()).isTrue();
        assertThat(field.required()).isTrue();
        assertThat(field.label()).isEqualTo(en("Needs"));
        assertThat(field.hint()).isEqualTo(en("Choose all"));
    }

    @Test
    void theHiddenInputBehindACheckboxIsAFieldToo() {
        assertThat(paths("<form><input type=hidden name=a value=0><input type=checkbox name=a value=1></form>"))
                .containsExactly("a", "a#2");
    }

    @Test
    void radiosOfTwoFormsAreTwoQuestions() {
        assertThat(paths("<form>" + TWO + "</form><form>" + TWO + "</form>")).containsExactly("g", "g#2");
        assertThat(paths("<form id=f>" + TWO + "</form><input type=radio name=g form=f>"))
                .containsExactly("g");
    }

    @Test
    void aFieldInsideOfAGroupOfChoicesIsUnderItsQuestion() {
        List<FormField> fields = fields("""
                <fieldset><legend>How shall we reach you?</legend>
                <input type=radio name=c value=mail id=m data-aria-controls=c-mail><label for=m>By mail</label>
                <div id=c-mail><label for=e>Address</label><input id=e name=email></div>
                <input type=radio name=c value=phone id=p><label for=p>By phone</label></fieldset>""");
        assertThat(fields).extracting(FormField::path).containsExactly("c", "email");
        assertThat(fields.get(0).label()).isEqualTo(en("How shall we reach you?"));
        assertThat(fields.get(1).section()).isEqualTo(en("How shall we reach you?"));
        assertThat(fields.get(1).shownIf()).isEqualTo("c = mail");
    }

    @Test
    void sectionsAreHeadingsAndNamesOfGroupsInTheOrderOfThePage() {
        Form form = form("""
                <html lang=en><h1>Permit</h1><h2>About you</h2><h3>Person</h3><h2>Your car</h2>
                <form><fieldset><legend>Plate</legend><h3>Old</h3><div role=group aria-label=Back>
                <input name=n aria-label=N></div></fieldset>
                <details><summary>More</summary><input name=m aria-label=M></details><input name=o aria-label=O></form>""");
        assertThat(form.fields())
                .extracting(FormField::section)
                .containsExactly(en("Your car > Plate > Old > Back"), en("Your car > More"), en("Your car"));
    }

    @Test
    void headingsInLegendsAndAroundLabelsAreNoSections() {
        assertThat(form("""
                <html lang=en><form><fieldset><legend><h2>Your address</h2></legend><label>Street <input name=s></label></fieldset>
                <h2><label for=p>Plate</label></h2><input id=p name=p><label>Year <input name=y></label></form>""").fields())
                .extracting(FormField::section)
                .containsExactly(en("Your address"), LocalText.EMPTY, LocalText.EMPTY);
    }

    @Test
    void aHeadingEndsWithItsPartOfThePage() {
        assertThat(form("""
                <html lang=en><nav><h2>Menu</h2></nav><aside><h3>News</h3></aside><form><section><h2>You</h2>
                <input name=a aria-label=A></section><div role=heading aria-level=2>Car</div><input name=b aria-label=B></form>
                <input name=c aria-label=C>""").fields())
                .extracting(FormField::section)
                .containsExactly(en("You"), en("Car"), LocalText.EMPTY);
    }

    @Test
    void sectionsAreInTheirLanguages() {
        assertThat(field(
                                "<h2 lang=es>Su casa</h2><fieldset><legend>Street</legend><label>Name <input name=a></label><input name=h type=hidden form=x></fieldset>"
                                        .replace("<input name=h type=hidden form=x>", ""))
                        .section()
                        .byLanguage())
                .containsEntry("es", "Su casa > Street")
                .containsEntry("en", "Su casa > Street");
    }

    @Test
    void datalistsAreSuggestions() {
        FormField field =
                field("<input name=a aria-label=A list=l><datalist id=l><option value=x>Ex<option>Y</datalist>");
        assertThat(field.kind()).isEqualTo(FieldKind.TEXT);
        assertThat(options(field)).containsExactly("x=Ex", "Y=Y");
    }

    @Test
    void optionsKeepTheirOrderAcrossGroups() {
        FormField field = field("""
                <select name=s aria-label=S><option value=''>Choose<optgroup label=A><option value=1 label=One>1<option value=2>Two
                </optgroup><hr><optgroup label=B disabled><option>Three</select>""");
        assertThat(options(field)).containsExactly("=Choose", "1=One", "2=Two", "Three=Three");
        assertThat(field("<select name=s aria-label=S><option lang=es>Uno</select>")
                        .options())
                .containsExactly(new FieldOption("Uno", LocalText.of("es", "Uno")));
    }
}
