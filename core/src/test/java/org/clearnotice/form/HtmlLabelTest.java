package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.codes;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.fields;
import static org.clearnotice.form.HtmlSource.findings;
import static org.clearnotice.form.HtmlSource.form;
import static org.clearnotice.form.HtmlSource.label;
import static org.clearnotice.form.HtmlSource.labels;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as the label of a control: what ties it, in which order, and what is only near. */
class HtmlLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "for                | <label for=i>Plate</label><input id=i name=a>",
                "for, behind        | <input id=i name=a><label for=i>Plate</label>",
                "around             | <label>Plate <input name=a></label>",
                "around, behind     | <label><input name=a> Plate</label>",
                "around, with id    | <label for=i>Plate <input id=i name=a></label>",
                "around, id missing | <label for=gone>Plate <input name=a></label>",
                "labelledby         | <p id=x>Plate</p><p>Else</p><input name=a aria-labelledby=x>",
                "aria-label         | <p>Else</p><input name=a aria-label=Plate>",
                "title              | <p>Else</p><input name=a title=Plate>",
                "label before ARIA  | <label for=i>Plate</label><input id=i name=a aria-label=Else aria-labelledby=e title=E><b id=e>E</b>",
                "labelledby first   | <input name=a aria-labelledby=e aria-label=Else title=E><b id=e>Plate</b>",
                "aria-label first   | <input name=a aria-label=Plate title=Else>",
                "an empty label     | <label for=i> </label><input id=i name=a aria-label=Plate>",
                "an asterisk alone  | <label for=i>*</label><input id=i name=a aria-label=Plate>",
                "a picture alone    | <label for=i><svg><title>X</title></svg></label><input id=i name=a aria-label=Plate>"
            })
    void aLabelIsTiedBy(String how, String html) {
        assertThat(field(html).label()).as(how).isEqualTo(en("Plate"));
        assertThat(field(html).labelGuessed()).as(how).isFalse();
        assertThat(codes("<form>" + html + "</form>")).as(how).isEmpty();
    }

    @Test
    void severalLabelsOfOneControlAreJoinedInTheOrderOfThePage() {
        assertThat(
                        label(
                                "<label for=i>Expiry</label><label>Month <select id=i name=m></select></label><label for=i>(MM)</label>"))
                .isEqualTo("Expiry Month (MM)");
        assertThat(label("<b id=a>Card</b><b id=b>number</b><input name=n aria-labelledby='a b'>"))
                .isEqualTo("Card number");
    }

    @Test
    void aLabelSaysItsOwnWordsAndNotThoseOfControlsAndLabelsInIt() {
        assertThat(label("<label>State <select name=s><option>Oregon<option>Washington</select></label>"))
                .isEqualTo("State");
        assertThat(label("<label>Story <textarea name=s>Write here</textarea><button>Help</button></label>"))
                .isEqualTo("Story");
        assertThat(labels("<label>Name <input name=a><label>Plate <input name=b></label></label>"))
                .containsExactly("Name", "Plate");
    }

    @Test
    void aLabelThatIsNeverClosedEndsWithItsLine() {
        assertThat(labels("""
                <p><label>Name <input name=a></p>
                <div><label>Plate <input name=b><br>As on your card<p>More</p><h2>Car</h2>
                <label>Year <input name=c> (four digits)<p>Thank you</p></div>""")).containsExactly("Name", "Plate", "Year (four digits)");
    }

    @ParameterizedTest
    @CsvSource({
        "Plate *",
        "* Plate",
        "Plate<span class=required>*</span>",
        "Plate <abbr title=required>*</abbr>",
        "Plate **"
    })
    void anAsteriskAloneIsNoPartOfALabel(String label) {
        assertThat(label("<label>" + label + " <input name=a></label>")).isEqualTo("Plate");
        assertThat(field("<label>" + label + " <input name=a></label>").required())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plate*", "Plate (required)", "Plate:", "2 * 3", "*.txt file"})
    void whatElseALabelSaysIsKept(String label) {
        assertThat(label("<label for=i>" + label + "</label><input id=i name=a>"))
                .isEqualTo(label);
    }

    @Test
    void spacesAreOneAndUnseenSignsAreNone() {
        assertThat(label("<label for=i>&nbsp; Birth\n\t&shy;date&#8203; <br>of you</label><input id=i name=a>"))
                .isEqualTo("Birth date of you");
        assertThat(label("<label for=i>a&#x202E;b&#27;c&#xD800;d&#0;e &#x1F600;</label><input id=i name=a>"))
                .isEqualTo("ab c\ufffdd\ufffde \ud83d\ude00");
    }

    @Test
    void aLabelThatATemplateWritesIsItsExpression() {
        assertThat(label("<label for=i th:text='#{plate.number}'></label><input id=i name=a>"))
                .isEqualTo("#{plate.number}");
        assertThat(label("<label for=i><span data-i18n='form.plate'></span></label><input id=i name=a>"))
                .isEqualTo("form.plate");
        assertThat(label("<label for=i th:text='#{plate.number}'>Plate</label><input id=i name=a>"))
                .isEqualTo("Plate");
        assertThat(label("<label for=i>Plate<br><small th:text='${x}'></small></label><input id=i name=a>"))
                .isEqualTo("Plate");
        assertThat(label("<label for=i>{{ t('plate') }}</label><input id=i name=a>"))
                .isEqualTo("{{ t('plate') }}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the line before      | Plate <input name=a>",
                "with markup          | <b>Pla</b>te <input name=a>",
                "the line above       | Plate<br><input name=a>",
                "a block above        | <p>Plate</p><input name=a>",
                "a label of nothing   | <label>Plate</label><input name=a>",
                "a label gone astray  | <label for=gone>Plate</label><input name=a>",
                "the cell before      | <table><tr><td>Plate</td><td><input name=a></td></tr></table>",
                "the heading cell     | <table><tr><th>Plate</th><td><b></b><span><input name=a></span></td></tr></table>",
                "the column           | <table><tr><th>No<th>Plate</tr><tr><td>1<td><input name=a></tr></table>",
                "beside another       | <table><tr><th>X<th>Plate</tr><tr><td><input name=z title=z><td><input name=a></tr></table>",
                "only the column      | <table><tr><th>No<th>Plate</tr><tr><td><td><input name=a></tr></table>",
                "the row above        | <table><tr><td>Plate</td></tr><tr><td><input name=a></td></tr></table>",
                "a term               | <dl><dt>Plate<dd><input name=a></dl>",
                "columns of divs      | <div class=row><div>Plate</div><div><div><input name=a></div></div></div>",
                "behind an error      | <p>Plate</p><p class=error>Say it</p><input name=a>",
                "behind a help button | <p>Plate</p><button>?</button><input name=a>",
                "an element of ours   | <mat-label>Plate</mat-label><input name=a>",
                "a legend of its own  | <fieldset><legend>Plate</legend><input name=a></fieldset>",
                "behind hidden ones   | <p>Plate</p><input name=h type=hidden aria-label=h><input name=a>"
            })
    void theNearestTextIsALabelThatIsMarkedAsGuessed(String how, String html) {
        List<FormField> fields = fields(html);
        FormField field = fields.get(fields.size() - 1);
        assertThat(field.label()).as(how).isEqualTo(en("Plate"));
        assertThat(field.labelGuessed()).as(how).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "beyond another control  | <p>Name</p><input name=z aria-label=Z><input name=a>",
                "in another's block      | <p>Name <input name=z></p><p><input name=a></p>",
                "a label of another      | <label for=z>Name</label><input name=a><input id=z name=z>",
                "a legend of several     | <fieldset><legend>Car</legend><input name=a><input name=z></fieldset>",
                "outside of the form     | </form><p>Search our site</p><form><input name=a>",
                "a rule between          | <p>Name</p><hr><input name=a>",
                "signs alone             | <p>:</p><input name=a>",
                "a number alone          | <p>1.</p><input name=a>",
                "a script                | <script>Name</script><input name=a>",
                "an empty label around   | <label>Name<input name=z></label><label><input name=a></label>"
            })
    void whatBelongsToAnotherIsNoLabel(String how, String html) {
        FormField field = fields(html).stream()
                .filter(one -> one.path().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(field.label()).as(how).isEqualTo(LocalText.EMPTY);
        assertThat(field.labelGuessed()).as(how).isFalse();
    }

    @Test
    void aParagraphIsNoLabel() {
        assertThat(label("<p>" + "word ".repeat(60) + "</p><input name=a>")).isEmpty();
        assertThat(label("<p>Fill in all of it. Then send it.</p><input name=a>"))
                .isEmpty();
        assertThat(label("<p>Write your name here.</p><input name=a>")).isEqualTo("Write your name here.");
        assertThat(label("word ".repeat(60) + "<input name=a>")).isEmpty();
        assertThat(label("word ".repeat(39) + "<input name=a>")).hasSize(194);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "behind                   | <input type=checkbox name=a> I agree",
                "with markup              | <input type=checkbox name=a> I <b>agree</b><br>Not this",
                "rather than before       | Question <input type=checkbox name=a> I agree",
                "before, if nothing else  | I agree <input type=checkbox name=a><br>",
                "in the next block        | <div><input type=checkbox name=a><p>I agree</p></div>",
                "behind what is around it | <span><input type=checkbox name=a></span> I agree",
                "the next cell            | <table><tr><td><input type=checkbox name=a></td><td>I agree</td></tr></table>",
                "the cell before          | <table><tr><td>I agree</td><td><input type=checkbox name=a></td><td>Why?</td></tr></table>",
                "the block before         | <div>I agree</div><div><input type=checkbox name=a></div><p>Thank you</p>"
            })
    void aBoxToTickIsCalledByWhatFollowsIt(String how, String html) {
        assertThat(field(html).label()).as(how).isEqualTo(en("I agree"));
        assertThat(field(html).labelGuessed()).as(how).isTrue();
    }

    @Test
    void whatABoxToTickIsCalledIsNoLabelOfTheNext() {
        assertThat(labels("<input type=checkbox name=a> News <input name=b>")).containsExactly("News", "");
        assertThat(labels("<input type=checkbox name=a> Mail: <input name=b>")).containsExactly("", "Mail:");
        assertThat(labels("<input type=checkbox name=a> News<br><input type=checkbox name=b> Post<br>"))
                .containsExactly("News", "Post");
    }

    @Test
    void hiddenInputsHaveNoGuessedLabel() {
        assertThat(label("<p>Near</p><input type=hidden name=a>")).isEmpty();
        assertThat(label("<label>Tied <input type=hidden name=a></label>")).isEqualTo("Tied");
    }

    @Test
    void guessedLabelsAreOneAdviceForAForm() {
        assertThat(findings("<form>\n<p>Name</p><input name=a>"))
                .containsExactly("ADVICE FORM-20 forms/parking.html:2:12: the label of 'a' is only the nearest text"
                        + " (tie each with <label for>, so that every reader finds it)");
        String many = "<p>Name</p><input name=a>".repeat(12);
        assertThat(findings("<form>" + many + "</form>"))
                .singleElement()
                .asString()
                .contains("the labels of 12 fields are only the nearest text: 'a', 'a#2',", "'a#10' and 2 more");
        assertThat(findings("<form action=/a>" + many + "</form><form action=/b>" + many + "</form>"))
                .hasSize(2);
    }

    @Test
    void labelsAreInTheirLanguage() {
        Form form = form("""
                <html lang=en><form><label lang=es>Placa <input name=a></label><div lang=fr><label>Rue <input name=b></label></div>
                <label>City <input name=c lang=de placeholder=Stadt></label></form></html>""");
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.fields())
                .extracting(FormField::label)
                .containsExactly(LocalText.of("es", "Placa"), LocalText.of("fr", "Rue"), en("City"));
        assertThat(form.fields().get(2).placeholder()).isEqualTo(LocalText.of("de", "Stadt"));
    }

    @Test
    void aLabelInSeveralLanguagesSaysEach() {
        assertThat(field("<label><span lang=en>Plate</span> / <span lang=es>Placa</span> <input name=a></label>")
                        .label())
                .isEqualTo(new LocalText(Map.of("en", "Plate", "es", "Placa")));
        assertThat(field("<label for=i>Plate</label><label for=i lang=es>Placa</label><input id=i name=a>")
                        .label())
                .isEqualTo(new LocalText(Map.of("en", "Plate", "es", "Placa")));
    }

    @Test
    void aForeignPartStaysInTheLabelAndIsToldBesideIt() {
        assertThat(field("<label>Plate <i lang=es>Placa</i> <input name=a></label>")
                        .label())
                .isEqualTo(new LocalText(Map.of("en", "Plate Placa", "es", "Placa")));
    }

    @Test
    void hintsAreWhatDescribesAControlWithoutErrors() {
        assertThat(field("""
                <p id=h>As on your card</p><p id=e class="govuk-error-message">Enter it</p><p id=r role=alert>Enter it!</p>
                <input name=a aria-label=Plate aria-describedby="h e r gone">""").hint()).isEqualTo(en("As on your card"));
        assertThat(field("<input name=a aria-label=Plate title='As on your card'>")
                        .hint())
                .isEqualTo(en("As on your card"));
        assertThat(field("<input name=a title=Plate>").hint()).isEqualTo(LocalText.EMPTY);
        assertThat(field("<input name=a aria-label=Plate aria-description='On your card'>")
                        .hint())
                .isEqualTo(en("On your card"));
    }
}
