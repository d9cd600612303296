package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements with parts, answers and conditions, and those that the Webform module does not bring. */
class DrupalElementsTest {

    private static FormReading reading(String yaml) {
        return FormFormats.bundled().read(Source.of("w.yml", yaml));
    }

    private static List<FormField> fields(String yaml) {
        return reading(yaml).forms().get(0).fields();
    }

    private static FormField field(String members) {
        return fields("a:\n" + members.indent(2)).get(0);
    }

    private static List<String> options(String members) {
        return field(members).options().stream()
                .map(option -> option.value() + "=" + option.label().forStaff("en"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{n: North, s: South} | n=North s=South",
                "{1: One, 0: None} | 1=One 0=None",
                "[North, South] | 0=North 1=South",
                "{Inner: {n: North}, Outer: {f: Far}} | n=North f=Far",
                "yes_no | @yes_no=@yes_no",
                "{n: } | n=n",
                "{n: '<i>N</i>orth &amp; more'} | n=North & more",
                "'' | ''",
                "{} | ''",
            })
    void optionsKeepTheirOrder(String options, String read) {
        assertThat(String.join(" ", options("'#type': radios\n'#options': " + options)))
                .isEqualTo(read);
    }

    @Test
    void answersOfOtherElementsAreOptionsToo() {
        assertThat(options("'#type': webform_likert\n'#questions': {q: Sleep}\n'#answers': {1: Bad, 2: Good}"))
                .containsExactly("1=Bad", "2=Good");
        assertThat(options("'#type': webform_image_select\n'#images': {c: {text: Cat, src: c.png}}"))
                .containsExactly("c=Cat");
        assertThat(options("'#type': webform_mapping\n'#source': {a: A}\n'#destination': {x: X}"))
                .containsExactly("x=X");
        assertThat(options("'#type': webform_same\n'#source': home\n'#destination': post"))
                .isEmpty();
    }

    @Test
    void theQuestionsOfAGridAndThePartsOfACompositeAreInItsHint() {
        assertThat(field("'#type': webform_likert\n'#description': Rate.\n'#questions': {q: Sleep, r: Mood}")
                        .hint()
                        .forStaff("en"))
                .isEqualTo("Rate. Sleep Mood");
        assertThat(field("""
                '#type': webform_contact
                '#title': You
                '#email__title': 'E-mail'
                '#email__description': 'We answer there.'
                '#phone__title': Phone
                '#phone__access': false
                '#phone__required': true
                '#multiple__title': x
                """).hint().forStaff("en")).isEqualTo("E-mail We answer there.");
    }

    @Test
    void aCompositeOfTheSitesOwnIsItsParts() {
        assertThat(fields("""
                        car:
                          '#type': webform_custom_composite
                          '#title': Car
                          '#multiple': true
                          '#states': {visible: {':input[name="b"]': {checked: true}}}
                          '#element':
                            make: {'#type': select, '#title': Make, '#options': {a: A}, '#required': true}
                            note: {'#type': webform_markup, '#markup': x}
                            row: {'#type': container, plate: {'#type': textfield, '#title': Plate, '#access': false}}
                        b: {'#type': checkbox}
                        """))
                .extracting(
                        FormField::path,
                        FormField::name,
                        field -> field.section().forStaff(""),
                        FormField::required,
                        FormField::multiple,
                        FormField::hidden,
                        FormField::shownIf)
                .containsExactly(
                        tuple("car.make", "make", "Car", true, false, false, "b is checked"),
                        tuple("car.plate", "plate", "Car", false, false, true, "b is checked"),
                        tuple("b", "b", "", false, false, false, ""));
    }

    @Test
    void aCompositeWhosePartsAreElsewhereIsOneField() {
        assertThat(fields("a: {'#type': webform_custom_composite}\nb: {'#type': own_person_composite}"))
                .extracting(FormField::path)
                .containsExactly("a", "b");
    }

    @Test
    void elementsBelowAnInputAreFieldsAndPropertiesOfItsAnswersAreNot() {
        FormReading reading = reading("""
                a:
                  '#type': radios
                  '#options': {y: Yes}
                  y: {'#description': 'More about yes'}
                  other: {'#type': textfield}
                """);
        assertThat(reading.forms().get(0).fields()).extracting(FormField::path).containsExactly("a", "other");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aTypeOfTheSitesOwnIsAFieldUnlessItsNameOrMembersSayOtherwise() {
        FormReading reading = reading("""
                who: {'#type': own_person_picker, '#title': Who}
                news: {'#type': own_news_fetcher}
                more: {'#type': own_news_fetcher}
                sum: {'#type': own_total, '#template': '{{ a }}'}
                text: {'#markup': '<p>Hello</p>'}
                box: {'#type': own_box, '#title': Box, a: {'#type': textfield}}
                bare: {a2: {'#type': email}}
                """);
        assertThat(reading.forms().get(0).fields())
                .extracting(
                        FormField::path,
                        FormField::kind,
                        field -> field.section().forStaff(""))
                .containsExactly(
                        tuple("who", FieldKind.UNKNOWN, ""),
                        tuple("a", FieldKind.TEXT, "Box"),
                        tuple("a2", FieldKind.EMAIL, ""));
        assertThat(reading.findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.place().line() + " " + finding.message())
                .containsExactly(
                        "ADVICE FORM-55 2 Drupal's Webform has no type 'own_news_fetcher'; its elements are read as texts"
                                + " that ask nothing themselves: news, more",
                        "ADVICE FORM-55 4 Drupal's Webform has no type 'own_total'; its elements are read as texts that ask"
                                + " nothing themselves: sum",
                        "ADVICE FORM-55 6 Drupal's Webform has no type 'own_box'; its elements are read as frames around"
                                + " others that ask nothing themselves: box");
    }

    @Test
    void whatIsNoElementIsAFindingWithItsPlace() {
        FormReading reading =
                reading("f: {'#type': container, title: Oops}\na: {'#title': No type}\nb: {'#type': email}\nc:");
        assertThat(reading.forms().get(0).fields())
                .extracting(FormField::path, FormField::kind)
                .containsExactly(tuple("a", FieldKind.UNKNOWN), tuple("b", FieldKind.EMAIL));
        assertThat(reading.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "WARNING FORM-56 w.yml:1:25: 'title' is a text, not an element (write its type below it as '#type',"
                                + " or take it out)",
                        "WARNING FORM-56 w.yml:2:1: 'a' has no '#type'; it is read as a field of unknown kind (write its"
                                + " type below it as '#type')",
                        "WARNING FORM-56 w.yml:4:1: 'c' is null, not an element (write its type below it as '#type', or"
                                + " take it out)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{visible: {':input[name=\"b\"]': {value: Yes}}} | b is \"Yes\"",
                "{visible: {':input[name=\"b\"]': {value: Yes}, ':input[name=\"c\"]': {filled: true}}} | b is \"Yes\" and c is filled",
                "{visible: [{':input[name=\"b\"]': {value: 1}}, or, {':input[name=\"b\"]': {value: 2}}]} | b is \"1\" or b is \"2\"",
                "{visible: [{':input[name=\"b\"]': {value: 1}}, xor, {':input[name=\"c\"]': {value: 2}}]} | b is \"1\" xor c is \"2\"",
                "{visible: [{':input[name=\"b\"]': {empty: true}}, and, {':input[name=\"b\"]': {empty: false}}]} | b is empty and b is filled",
                "{visible: {0: {':input[name=\"b\"]': {checked: true}}, 1: or, 2: {':input[name=\"c\"]': {unchecked: true}}}} | b is checked or c is not checked",
                "{visible: {':input[name=\"b\"]': [{value: 1}, {value: 2}], ':input[name=\"c\"]': {checked: false}}} | (b is \"1\" or b is \"2\") and c is not checked",
                "{invisible: {':input[name=\"b\"]': {'!value': 'a or b'}}} | not (b is not \"a or b\")",
                "{visible-slide: {':input[name=\"b\"]': {value: {less: 3}}}} | b is less than \"3\"",
                "{visible: {':input[name=\"b\"]': {value: {between: '1:2'}}}} | b is between \"1:2\"",
                "{visible: {':input[name=\"zones[checkboxes][n]\"]': {checked: true}}} | zones.n is checked",
                "{visible: {\":input[name='home[city]']\": {pattern: ^A}}} | home.city matches \"^A\"",
                "{visible: {':input[name=b]': {value: x}}} | b is \"x\"",
                "{visible: {'#edit-b': {value: x}}} | #edit-b is \"x\"",
                "{required: {':input[name=\"b\"]': {filled: true}}} | required if b is filled",
                "{visible: {':input[name=\"b\"]': {filled: true}}, disabled: {':input[name=\"c\"]': {filled: true}}} | b is filled; disabled if c is filled",
                "{visible: {}, expanded: {':input[name=\"b\"]': {filled: true}}} | ''",
                "{visible: x} | ''",
            })
    void aConditionIsReadOut(String states, String condition) {
        assertThat(field("'#type': textfield\n'#states': " + states).shownIf()).isEqualTo(condition);
    }

    @Test
    void theConditionsOfFramesHoldForWhatIsInThem() {
        assertThat(fields("""
                        f:
                          '#type': details
                          '#states': {visible: [{':input[name="b"]': {value: 1}}, or, {':input[name="b"]': {value: 2}}]}
                          a:
                            '#type': textfield
                            '#states': {visible: {':input[name="c"]': {checked: true}}}
                        """).get(0).shownIf()).isEqualTo("(b is \"1\" or b is \"2\") and c is checked");
    }
}
