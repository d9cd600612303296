package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.codes;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.fields;
import static org.clearnotice.form.HtmlSource.findings;
import static org.clearnotice.form.HtmlSource.forms;
import static org.clearnotice.form.HtmlSource.paths;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an input, wherever it stands, and what only looks like one. */
class HtmlControlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<input>                                     | input    |    | text     | TEXT",
                "<input id=i>                                | i        | i  | text     | TEXT",
                "<input name=' ' id=i>                       | i        | i  | text     | TEXT",
                "<input name=n id=i type=' EMAIL '>          | n        | n  | email    | EMAIL",
                "<input name=n type=fancy>                   | n        | n  | fancy    | TEXT",
                "<input name=n inputmode=email>              | n        | n  | text     | EMAIL",
                "<input name=n inputmode=numeric>            | n        | n  | text     | TEXT",
                "<input name=n type=range>                   | n        | n  | range    | NUMBER",
                "<input name=n type=color>                   | n        | n  | color    | TEXT",
                "<input name=n type=month>                   | n        | n  | month    | DATE",
                "<textarea name=n></textarea>                | n        | n  | textarea | LONG_TEXT",
                "<select name=n></select>                    | n        | n  | select   | CHOOSE_ONE",
                "<select name=n multiple></select>           | n        | n  | select   | CHOOSE_MANY",
                "<input name=n disabled>                     | n        | n  | text     | TEXT",
                "<input name=n aria-hidden=true tabindex=-1> | n        | n  | text     | TEXT"
            })
    void aNativeControlIsAField(String html, String path, String name, String type, FieldKind kind) {
        FormField field = field(html);
        assertThat(field.path()).isEqualTo(path);
        assertThat(field.name()).isEqualTo(name == null ? "" : name);
        assertThat(field.type()).isEqualTo(type);
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.hidden()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<template>INPUT</template>",
                "<noscript>INPUT</noscript>",
                "<div style='display:none'>INPUT</div>",
                "<dialog>INPUT</dialog>",
                "<fieldset disabled>INPUT</fieldset>",
                "<table><tr><td>INPUT</table>",
                "<svg><foreignObject>INPUT</foreignObject></svg>",
                "<a href=x>INPUT</a>",
                "<button>INPUT</button>",
                "<x-card>INPUT</x-card>",
                "<ul><li>INPUT</ul>",
                "<p hidden=hidden>INPUT"
            })
    void aControlIsReadWhereverItStands(String around) {
        assertThat(paths("<form>" + around.replace("INPUT", "<input name=a>") + "</form>"))
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <input name=a> -->",
                "<script>'<input name=a>'</script>",
                "<textarea name=t><input name=a></textarea>",
                "<iframe><input name=a></iframe>",
                "<title><input name=a></title>",
                "<style><input name=a></style>",
                "<button name=a value=b>Go</button>",
                "<input type=submit name=a>",
                "<input type=image name=a>",
                "<output name=a></output>",
                "<meter name=a></meter>",
                "<object name=a></object>",
                "<progress name=a></progress>",
                "<slot name=a></slot>",
                "<meta name=a>",
                "<a name=a></a>",
                "<iframe name=a></iframe>",
                "<form name=a></form>",
                "<input type=button name=a>"
            })
    void whatSendsNoAnswerIsNoField(String html) {
        assertThat(paths("<p>" + html + "</p>")).doesNotContain("a");
    }

    @Test
    void onlyTheAttributeAndTheTypeHide() {
        assertThat(field("<div hidden><p><input name=a></div>").hidden()).isTrue();
        assertThat(field("<input name=a type=hidden>").hidden()).isTrue();
        assertThat(field("<div style='display:none'><input name=a></div>").hidden())
                .isFalse();
        assertThat(field("<template><input name=a></template>").hidden()).isFalse();
    }

    @Test
    void requiredIsAnAttributeAndNoWordOfTheLabel() {
        assertThat(field("<input name=a required>").required()).isTrue();
        assertThat(field("<input name=a aria-required=true>").required()).isTrue();
        assertThat(field("<input name=a aria-required=false class=required>").required())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<va-text-input name=a label='Your plate' hint='On the card' required></va-text-input>",
                "<sl-input name=a label='Your plate' hint='On the card' required />",
                "<my-field name=a label='Your plate' help-text='On the card' required></my-field>",
                "<label>Your plate <ion-input name=a hint='On the card' required></ion-input></label>",
                "<label for=i>Your plate</label><v-thing id=i name=a placeholder=X required hint='On the card'></v-thing>",
                "<app-plate formControlName=a aria-label='Your plate' hint='On the card' required></app-plate>",
                "<BaseInput name=a label='Your plate' hint='On the card' required />"
            })
    void anElementOfOnesOwnThatIsClearlyAnInputIsAFieldOfUnknownKind(String html) {
        FormField field = field(html);
        assertThat(field.path()).isEqualTo("a");
        assertThat(field.kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(field.label()).isEqualTo(en("Your plate"));
        assertThat(field.hint()).isEqualTo(en("On the card"));
        assertThat(field.required()).isTrue();
        assertThat(codes("<form>" + html + "</form>")).containsExactly("FORM-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ion-icon name=home></ion-icon>",
                "<sl-button name=a>Go</sl-button>",
                "<x-slot name=title>Hi</x-slot>",
                "<sl-icon-button name=gear label=Settings></sl-icon-button>",
                "<my-tab name=one label=One></my-tab>",
                "<va-telephone contact=311></va-telephone>",
                "<router-view name=a></router-view>",
                "<app-header label=Parking></app-header>",
                "<va-button text=Continue></va-button>",
                "<sl-tab-panel name=a></sl-tab-panel>",
                "<icon name=search></icon>"
            })
    void otherElementsOfOnesOwnAreNone(String html) {
        assertThat(paths("<form>" + html + "</form>")).isEmpty();
        assertThat(codes("<form>" + html + "</form>")).isEmpty();
    }

    @Test
    void anElementOfOnesOwnAroundAControlIsOnlyItsFrame() {
        FormField field = field("<my-input name=a label=Frame><label>Plate <input name=a></label></my-input>");
        assertThat(field.kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field.label()).isEqualTo(en("Plate"));
    }

    @Test
    void choicesAmongElementsOfOnesOwnAreOneField() {
        FormField one = field("""
                <va-radio label="Dog?"><va-radio-option name=d label=Yes value=y></va-radio-option>
                <va-radio-option name=d label=No value=n></va-radio-option></va-radio>""");
        assertThat(one.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(one.label()).isEqualTo(en("Dog?"));
        assertThat(one.options()).containsExactly(new FieldOption("y", en("Yes")), new FieldOption("n", en("No")));
        FormField group = field("""
                <sl-radio-group name=s label=Size><sl-radio value=1>Small</sl-radio><sl-radio value=2>Large</sl-radio></sl-radio-group>""");
        assertThat(group.label()).isEqualTo(en("Size"));
        assertThat(group.options())
                .containsExactly(new FieldOption("1", en("Small")), new FieldOption("2", en("Large")));
    }

    @Test
    void anElementWithTheRoleOfAnInputAndANameIsAField() {
        FormField field = field("<div role=textbox contenteditable name=a aria-label=Story></div>");
        assertThat(field.kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field.type()).isEqualTo("textbox");
        assertThat(field("<button role=switch name=a aria-label=News></button>").kind())
                .isEqualTo(FieldKind.YES_NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div contenteditable></div>",
                "<div role=combobox></div>",
                "<span role=checkbox></span>",
                "<my-date-picker></my-date-picker>"
            })
    void whatMayBeAnInputIsAdvisedOf(String html) {
        assertThat(paths("<form>" + html + "</form>")).isEmpty();
        assertThat(codes("<form>" + html + "</form>")).containsExactly("FORM-22");
        assertThat(codes("<form><div>" + html + "<input type=hidden name=a></div></form>"))
                .isEmpty();
    }

    @Test
    void inputsHeldAsTextAreWarnedOf() {
        assertThat(findings("<form>\n<script type=text/x-template><input name=a></script></form>"))
                .containsExactly(
                        "WARNING FORM-24 forms/parking.html:2:1: a script of type 'text/x-template' holds inputs as text,"
                                + " which are not read (hand in that part as a file of its own)");
        assertThat(codes("<iframe srcdoc='<form><input name=a>'></iframe>")).containsExactly("FORM-24");
        assertThat(codes("<script>document.write('<input>')</script><iframe srcdoc='<p>'></iframe>"))
                .isEmpty();
    }

    @Test
    void anotherPageWithinTheFormIsAdvisedOf() {
        assertThat(codes("<form><iframe src=/pay></iframe></form>")).containsExactly("FORM-26");
        assertThat(codes("<form></form><iframe src=/map></iframe>")).isEmpty();
    }

    @Test
    void findingsOfOneKindAreCounted() {
        List<String> findings = findings("<form>" + "<p><b role=slider></b></p>".repeat(30) + "</form>");
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20))
                .isEqualTo("ADVICE FORM-22 forms/parking.html: 10 more findings like those of FORM-22");
    }

    @Test
    void controlsAreSentByTheFormThatTheyName() {
        List<Form> forms = forms("""
                <form action=/a id=one><input name=a><input name=x form=two><input name=y form=gone></form>
                <table><form action=/b id=two><tr><td><input name=b></table>""");
        assertThat(forms.get(0).fields()).extracting(FormField::path).containsExactly("a", "y");
        assertThat(forms.get(1).fields()).extracting(FormField::path).containsExactly("x", "b");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'action',''", "'action=#',''", "'action=#top','action'", "'action=/a','action= /a '"})
    void formsOfOneActionAreOne(String first, String second) {
        assertThat(forms("<form " + first + "><input name=a></form><form " + second + "><input name=b></form>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'','action=/b'",
        "'action=/a','action=/b'",
        "'th:action=@{/a}','th:action=@{/b}'",
        "'asp-action=A','asp-action=B'"
    })
    void formsOfDifferentActionsAreSeveral(String first, String second) {
        assertThat(forms("<form " + first + "><input name=a></form><form " + second + "><input name=b></form>"))
                .hasSize(2);
    }

    @Test
    void aFormIsInTheLanguageAroundIt() {
        List<Form> forms = forms(
                "<html lang=en><form action=/a><input name=a></form><div lang=es><form action=/b><h1>Casa</h1><input name=b></form></div>");
        assertThat(forms).extracting(Form::language).containsExactly("en", "es");
        assertThat(forms.get(1).title().languages()).containsExactly("es");
        assertThat(forms("<meta http-equiv=content-language content=fr><form><input name=a>")
                        .get(0)
                        .language())
                .isEqualTo("fr");
        assertThat(forms("<html lang='{{ lang }}'><form><input name=a>").get(0).language())
                .isEmpty();
    }

    @Test
    void halfCharactersInNamesAreReplaced() {
        FormField field = field("<input name='a&#xD800;' pattern='&#xDC00;' placeholder='&#xD83D;x'>");
        assertThat(field.path()).isEqualTo("a\ufffd");
        assertThat(field.format()).isEqualTo("\ufffd");
        assertThat(field.placeholder()).isEqualTo(en("\ufffdx"));
        assertThat(fields("<input name='&#xD83D;&#xDE00;'>").get(0).name()).isEqualTo("\ud83d\ude00");
    }
}
