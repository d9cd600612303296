package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.codes;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.fields;
import static org.clearnotice.form.HtmlSource.findings;
import static org.clearnotice.form.HtmlSource.paths;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inputs that elements of tag libraries, macros and helpers write: read where they are named literally. */
class HtmlMacroTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<form:label path='email'>Mail</form:label><form:input path='email'/>                     | email | text | TEXT | Mail",
                "<form:label path='email'>Mail</form:label><form:input path='email' type='email'/>        | email | email | EMAIL | Mail",
                "<label for=p>Secret</label><form:password path='pin' id='p'/>                            | pin | password | PASSWORD | Secret",
                "<form:textarea path='story' title='Story'></form:textarea>                               | story | textarea | LONG_TEXT | Story",
                "<form:checkbox path='news' label='News'/>                                                | news | checkbox | YES_NO | News",
                "<fieldset><legend>Size</legend><form:radiobuttons path='size' items='${s}'/></fieldset>  | size | radio | CHOOSE_ONE | Size",
                "<fieldset><legend>Needs</legend><form:checkboxes path='needs' items='${s}'/></fieldset>  | needs | checkbox | CHOOSE_MANY | Needs",
                "<label for=city>City</label><form:select path='city' items='${c}'/>                      | city | select | CHOOSE_ONE | City",
                "<label><spring:message code='form.mail'/> <form:input path='mail'/></label>              | mail | text | TEXT | form.mail",
                "<label><fmt:message key='form.mail'/>: <form:input path='mail'/></label>                 | mail | text | TEXT | form.mail:",
                "<s:textfield name='mail' label='Mail'/>                                                  | mail | text | TEXT | Mail",
                "<s:radio name='size' label='Size' list='{1,2}'/>                                         | size | radio | CHOOSE_ONE | Size",
                "<html:text property='mail' title='Mail'/>                                                | mail | text | TEXT | Mail",
                "<h:outputLabel for='m' value='Mail'/><h:inputText id='m' value='#{p.mail}'/>             | m | text | TEXT | Mail",
                "<h:inputSecret value='#{p.pin}' label='Pin'/>                                            | p.pin | password | PASSWORD | Pin",
                "<h:selectOneMenu id='c' label='City'></h:selectOneMenu>                                  | c | select | CHOOSE_ONE | City",
                "<p:calendar id='d' label='Born'/>                                                        | d | date | DATE | Born",
                "<asp:Label AssociatedControlID='m' Text='Mail' runat=server /><asp:TextBox ID='m' TextMode='Email' runat=server /> | m | email | EMAIL | Mail",
                "<g:textField name='mail' label='Mail'/>                                                  | mail | text | TEXT | Mail",
                "<label for=m>Mail</label><%= f.email_field :m %>                                         | m | email | EMAIL | Mail",
                "<%= f.label :mail, 'Your mail' %><%= f.text_field :mail, class: 'x' %>                   | mail | text | TEXT | Your mail",
                "<%= f.label :first_name %> <%= f.text_field(:first_name) %>                              | first_name | text | TEXT | First name",
                "<%= form.check_box :news, title: 'x', label: 'News' %>                                   | news | checkbox | YES_NO | News",
                "<%= f.hidden_field :token, label: 'T' %>                                                 | token | hidden | HIDDEN | T",
                "<%= text_field_tag 'mail', nil, label: 'Mail' %>                                         | mail | text | TEXT | Mail",
                "<%= f.input :born, as: :date, label: 'Born' %>                                           | born | date | DATE | Born",
                "{!! Form::label('mail', 'Mail') !!}{!! Form::email('mail', null, ['class' => 'x']) !!}    | mail | email | EMAIL | Mail",
                "@Html.LabelFor(m => m.Mail, \"Your mail\")@Html.TextBoxFor(m => m.Mail, new { @class = \"x\" }) | Mail | text | TEXT | Your mail",
                "@Html.LabelFor(m => m.A.Pin)@Html.PasswordFor(m => m.A.Pin)                              | A.Pin | password | PASSWORD | A.Pin",
                "@Html.Label(\"mail\", \"Mail\")@Html.TextBox(\"mail\")                                   | mail | text | TEXT | Mail",
                "<label for=mail>Mail</label><@spring.formInput \"person.mail\" />                        | mail | text | TEXT | Mail"
            })
    void aNamedInputIsAField(String html, String path, String type, FieldKind kind, String label) {
        FormField field = field(html);
        assertThat(field.path()).as(html).isEqualTo(path);
        assertThat(field.name()).as(html).isEqualTo(path);
        assertThat(field.type()).as(html).isEqualTo(type);
        assertThat(field.kind()).as(html).isEqualTo(kind);
        assertThat(field.label()).as(html).isEqualTo(en(label));
        assertThat(codes("<form>" + html + "</form>")).as(html).isEmpty();
    }

    @Test
    void aMacroOfADesignSystemIsTheFieldThatItWrites() {
        FormField field = field("""
                {{ govukInput({
                  label: { text: "National number", classes: "govuk-label--l", isPageHeading: true },
                  hint: { text: "It is on your card, like ‘QQ 12’" }, id: "nino", name: "nino",
                  value: data['nino'], autocomplete: "off", inputmode: 'numeric',
                  errorMessage: { text: "Enter it" } if errors.nino
                }) }}""");
        assertThat(field.path()).isEqualTo("nino");
        assertThat(field.label()).isEqualTo(en("National number"));
        assertThat(field.hint()).isEqualTo(en("It is on your card, like ‘QQ 12’"));
        assertThat(field.kind()).isEqualTo(FieldKind.TEXT);
        assertThat(field.autocomplete()).isEqualTo("off");
        assertThat(field.at()).hasToString("forms/parking.html:1:21");
    }

    @Test
    void choicesOfADesignSystemHaveTheirQuestionAndOptions() {
        FormField radios = field("""
                {{ govukRadios({ name: "dog", fieldset: { legend: { html: "<h1>Have you a <b>dog</b>?</h1>" } }, hint: { text: "Any" },
                  items: [ { value: "yes", text: "Yes" }, { divider: "or" }, { value: "no", html: "<b>No</b>", conditional: { html: x } } ] }) }}""");
        assertThat(radios.label()).isEqualTo(en("Have you a dog?"));
        assertThat(radios.hint()).isEqualTo(en("Any"));
        assertThat(radios.options())
                .containsExactly(new FieldOption("yes", en("Yes")), new FieldOption("no", en("No")));
        FormField boxes = field(
                "{{ checkboxes({ idPrefix: 'n', name: 'needs', items: [{value:'a',text:'A'},{value:'b',text:'B'}] }) }}");
        assertThat(boxes.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(field("{{ govukRadios({ name: 'dog', items: items, fieldset: { legend: { text: 'Dog?' } } }) }}"))
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
                    assertThat(one.label()).isEqualTo(en("Dog?"));
                    assertThat(one.options()).isEmpty();
                });
        FormField select = field(
                "{{ govukSelect({ id: 's', name: 's', label: {text: 'Sort'}, items: [{value: '1', text: 'One'}] }) }}");
        assertThat(select.options()).containsExactly(new FieldOption("1", en("One")));
    }

    @Test
    void aDateOfADesignSystemIsThreeFields() {
        List<FormField> fields = fields("""
                {{ govukDateInput({ id: "born", namePrefix: "born", fieldset: { legend: { text: "Your birth" } } }) }}""");
        assertThat(fields).extracting(FormField::path).containsExactly("born-day", "born-month", "born-year");
        assertThat(fields).extracting(FormField::label).containsExactly(en("Day"), en("Month"), en("Year"));
        assertThat(fields).extracting(FormField::section).containsOnly(en("Your birth"));
        assertThat(fields("{{ nhsukDateInput({ id: 'b', items: [{ name: 'y', label: 'Year' }] }) }}"))
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("y"));
    }

    @Test
    void optionsThatAreListedInACallAreRead() {
        assertThat(field("<%= f.select :s, ['One', ['Two', '2']], {}, class: 'x' %>")
                        .options())
                .containsExactly(new FieldOption("One", en("One")), new FieldOption("2", en("Two")));
        assertThat(field("<h:selectOneMenu id=s label=S><f:selectItem itemValue=1 itemLabel=One /></h:selectOneMenu>")
                        .options())
                .containsExactly(new FieldOption("1", en("One")));
        assertThat(field("<form:radiobutton path=s value=1 label=One /><form:radiobutton path=s value=2 label=Two />")
                        .options())
                .containsExactly(new FieldOption("1", en("One")), new FieldOption("2", en("Two")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ form_row(form.mail) }}",
                "{{ form_widget(form.mail, {attr: {class: 'x'}}) }}",
                "{% render_field form.mail class='x' %}",
                "{% bootstrap_field form.mail %}",
                "{% csrf_token %}{{ form.mail }}",
                "{% x %}{{ form.mail(class_='y') }}",
                "{% x %}{{ login_form.mail|as_crispy_field }}",
                "<?= $this->Form->control('mail') ?>",
                "@Html.EditorFor(m => m.mail)",
                "<%= f.input :mail %>"
            })
    void anInputOfWhichOnlyTheNameIsKnownIsAFieldOfUnknownKind(String html) {
        FormField field = field(html);
        assertThat(field.path()).as(html).isEqualTo("mail");
        assertThat(field.kind()).as(html).isEqualTo(FieldKind.UNKNOWN);
        assertThat(codes("<form>" + html + "</form>"))
                .as(html)
                .contains("FORM-23")
                .doesNotContain("FORM-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ govukInput(emailField) }}",
                "{{ govukInput({ id: id, name: name }) }}",
                "{{ govukRadios({ items: x }) }}",
                "{{ govukDateInput({ items: [{ name: x }] }) }}",
                "{% csrf_token %}{{ form.as_p }}",
                "{% x %}{{ form }}",
                "{% for field in form %}{{ field }}{% endfor %}",
                "{% crispy form %}",
                "{% bootstrap_form form %}",
                "{{ form_widget(form) }}",
                "{{ form_rest(form) }}",
                "{{ myTextInput(x) }}",
                "<%= address_select(@x) %>",
                "@Html.TextBoxFor(x)"
            })
    void whatMayWriteAnInputThatIsNotNamedIsWarnedOf(String html) {
        assertThat(codes("<form>" + html + "</form>")).as(html).contains("FORM-21");
        assertThat(paths("<form>" + html + "</form>")).as(html).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ form.mail }}", "{% x %}{{ form.errors }}", "{% x %}{{ form.mail.errors }}",
                        "{{ form_start(form) }}", "{{ form_end(form) }}",
                "{{ form_errors(form.mail) }}", "{{ t('input') }}", "{{ govukButton({ text: 'Go' }) }}",
                        "{{ govukErrorSummary({}) }}", "<%= f.submit 'Go' %>",
                "@Html.ValidationMessageFor(m => m.Mail)", "@Html.DisplayFor(m => m.Mail)", "{{ selected(x) }}",
                        "{{ get_field('x') }}", "${input}",
                "<form:errors path='mail'/>", "<form:button>Go</form:button>", "<h:commandButton value='Go'/>",
                        "<s:text name='mail'/>", "<svg:text>a</svg:text>",
                "{% x %}{{ user.mail }}", "<f:validateLength />", "<form:options items='${x}'/>"
            })
    void whatWritesNoInputIsNone(String html) {
        assertThat(codes("<form>" + html + "</form>").stream()
                        .filter(code -> !code.equals("FORM-25"))
                        .toList())
                .as(html)
                .isEmpty();
        assertThat(paths("<form>" + html + "</form>")).as(html).isEmpty();
    }

    @Test
    void aFindingSaysWhichTagAndWhere() {
        assertThat(findings("<form>\n {{ govukInput(emailField) }}</form>"))
                .containsExactly(
                        "WARNING FORM-21 forms/parking.html:2:2: 'govukInput(emailField)' may write inputs, which are not read"
                                + " (hand in the page as it is sent, or name the input with a literal)");
        assertThat(findings("<form>\n{{ form_row(form.mail) }}</form>"))
                .containsExactly(
                        "WARNING FORM-23 forms/parking.html:2:1: 'mail' is written by a macro; its kind is not known"
                                + " (check its category, or hand in the page as it is sent)");
    }

    @Test
    void elementsOfLibrariesMayStandInTables() {
        assertThat(paths(
                        "<form:form action=x><table><c:forEach items='${x}' var=y><tr><td>A<td><form:input path='a'/></tr></c:forEach></table>"
                                + "<form:hidden path='b'/></form:form>"))
                .containsExactly("a", "b");
    }

    @Test
    void flagsOfLibrariesAreWords() {
        assertThat(field("<h:inputText id=a label=A required='true'/>").required())
                .isTrue();
        assertThat(field("<h:inputText id=a label=A required='false'/>").required())
                .isFalse();
        assertThat(field("<s:select name=a label=A multiple='false'/>").kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(field("<s:select name=a label=A multiple='true'/>").kind()).isEqualTo(FieldKind.CHOOSE_MANY);
    }

    @Test
    void argumentsAreReadAsFarAsTheyAreLiteral() {
        HtmlArguments.Members args = HtmlArguments.of(
                "\"a\\\"b\", x + 'y', :sym, {k: 'v', \"q\": [1, 'two'], n: {m: 'deep'}} | f, last=3, :r => 's', z: t(\"u\")) }} rest");
        assertThat(HtmlArguments.text(args, "0")).isEqualTo("a\"b");
        assertThat(HtmlArguments.words(args, "1")).isEqualTo("x + 'y'");
        assertThat(HtmlArguments.text(args, "2")).isEqualTo("sym");
        assertThat(HtmlArguments.text(args, "3.n.m")).isEqualTo("deep");
        assertThat(HtmlArguments.at(args, "3.q")).isInstanceOf(HtmlArguments.Items.class);
        assertThat(HtmlArguments.words(args, "last")).isEqualTo("3");
        assertThat(HtmlArguments.text(args, "r")).isEqualTo("s");
        assertThat(HtmlArguments.words(args, "z")).isEqualTo("t(\"u\")");
        assertThat(HtmlArguments.words(args, "gone.too")).isEmpty();
        assertThat(args.members()).hasSize(7);
    }
}
