package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrupalWebformTest {

    private static final String FILE = "webform.webform.permit.yml";

    private static FormReading reading(String yaml) {
        return FormFormats.bundled().read(Source.of(FILE, yaml));
    }

    private static Form read(String yaml) {
        return reading(yaml).forms().get(0);
    }

    private static FormField field(String element) {
        return read("a:\n" + element.indent(2)).fields().get(0);
    }

    private static String refused(String yaml) {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> FormFormats.bundled().read(FormDefinition.of(Source.of(FILE, yaml)), "drupal"));
        return Objects.requireNonNull(refused).findings().toString();
    }

    private static final String EXPORT = """
            langcode: en
            id: permit
            title: 'Parking &amp; more'
            elements: |-
              about:
                '#type': webform_wizard_page
                '#title': 'About <em>you</em>'
                name:
                  '#type': textfield
                  '#title': 'Full name'
                  '#description': '<p>As on your card.</p>'
                  '#help': 'Ask us.'
                  '#placeholder': 'Ada Lovelace'
                  '#autocomplete': name
                  '#required': true
                  '#pattern': '^\\w+$'
                frame:
                  '#type': container
                  '#title': ''
                  zones:
                    '#type': checkboxes
                    '#title': Zones
                    '#options':
                      n: North
                      s: '<b>South</b>'
              token:
                '#type': hidden
                '#title': Token
              actions:
                '#type': webform_actions
                '#title': Send
            handlers: {  }
            """;

    @Test
    void everyMemberOfAnExportIsRead() {
        FormReading reading = reading(EXPORT);
        assertThat(reading.format()).isEqualTo("drupal");
        assertThat(reading.because()).isEqualTo("an 'elements' text with members such as '#type'");
        assertThat(reading.findings()).isEmpty();
        Form form = reading.forms().get(0);
        assertThat(form.id()).isEqualTo("webform.webform.permit");
        assertThat(form.title()).isEqualTo(LocalText.of("en", "Parking & more"));
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.fields())
                .containsExactly(
                        FormField.at("name")
                                .label(LocalText.of("en", "Full name"))
                                .hint(LocalText.of("en", "As on your card. Ask us."))
                                .placeholder(LocalText.of("en", "Ada Lovelace"))
                                .type("textfield")
                                .kind(FieldKind.TEXT)
                                .format("^\\w+$")
                                .autocomplete("name")
                                .section(LocalText.of("en", "About you"))
                                .required(true)
                                .at(new org.clearnotice.document.Place(FILE, 8, 5))
                                .build(),
                        FormField.at("zones")
                                .label(LocalText.of("en", "Zones"))
                                .type("checkboxes")
                                .kind(FieldKind.CHOOSE_MANY)
                                .options(List.of(
                                        new FieldOption("n", LocalText.of("en", "North")),
                                        new FieldOption("s", LocalText.of("en", "South"))))
                                .section(LocalText.of("en", "About you"))
                                .multiple(true)
                                .at(new org.clearnotice.document.Place(FILE, 20, 7))
                                .build(),
                        FormField.at("token")
                                .label(LocalText.of("en", "Token"))
                                .type("hidden")
                                .kind(FieldKind.HIDDEN)
                                .hidden(true)
                                .at(new org.clearnotice.document.Place(FILE, 26, 3))
                                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:\n  '#type': textfield",
                "elements:\n  a:\n    '#type': textfield",
                "elements: \"a: {'#type': textfield}\"",
                "{\"elements\":{\"a\":{\"#type\":\"textfield\"}}}",
                "elements: |\n  # one\n\n  a:\n    '#type': textfield\n    '#title': \"<form action='x'><input>\"",
            })
    void elementsAreReadHoweverTheyStandInTheFile(String yaml) {
        assertThat(reading(yaml).format()).isEqualTo("drupal");
        assertThat(read(yaml).fields()).extracting(FormField::path).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements: ''", "elements: {  }", "elements: []", "elements:"})
    void aFormWithoutElementsHasNoFields(String elements) {
        String yaml = "id: permit\n" + elements + "\nsettings: {a: b}\nhandlers: {}\n";
        assertThat(reading(yaml).format()).isEqualTo("drupal");
        assertThat(read(yaml).fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elements: a text about elements",
                "elements: {a: {type: textfield}}",
                "elements: ''\nhandlers: {}",
                "title: x\nsettings: {}",
                "'#type': textfield",
                "{\"layout\":[1],\"elements\":[]}",
                "{\"components\":[{\"type\":\"textfield\"}]}",
            })
    void otherFilesAreNotTaken(String yaml) {
        assertThat(new DrupalWebformReader().recognises(FormDefinition.of(Source.of("a", yaml))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "textarea, LONG_TEXT",
        "text_format, LONG_TEXT",
        "email, EMAIL",
        "webform_email_confirm, EMAIL",
        "tel, PHONE",
        "webform_telephone, PHONE",
        "webform_link, URL",
        "webform_rating, NUMBER",
        "date, DATE",
        "datelist, DATE_TIME",
        "webform_time, TIME",
        "checkbox, YES_NO",
        "webform_terms_of_service, YES_NO",
        "webform_same, YES_NO",
        "webform_radios_other, CHOOSE_ONE",
        "webform_entity_select, CHOOSE_ONE",
        "webform_checkboxes_other, CHOOSE_MANY",
        "tableselect, CHOOSE_MANY",
        "webform_table_sort, CHOOSE_MANY",
        "webform_options_custom:us_states, CHOOSE_ONE",
        "webform_document_file, FILE",
        "managed_file, FILE",
        "webform_signature, SIGNATURE",
        "password_confirm, PASSWORD",
        "webform_address, ADDRESS",
        "webform_name, TEXT",
        "webform_contact, UNKNOWN",
        "value, HIDDEN",
        "city_address_finder, ADDRESS",
        "own_attachments, FILE",
        "bank_account_composite, UNKNOWN",
    })
    void aTypeIsAKind(String type, FieldKind kind) {
        FormField field = field("'#type': '" + type + "'");
        assertThat(field.type()).isEqualTo(type);
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.hidden()).isEqualTo(kind == FieldKind.HIDDEN);
        assertThat(field.multiple()).isEqualTo(kind == FieldKind.CHOOSE_MANY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'#type': textfield, '#autocomplete': tel} | PHONE",
                "{'#type': datelist, '#date_part_order': [month, day, year]} | DATE",
                "{'#type': datelist, '#date_part_order': [year, hour]} | DATE_TIME",
                "{'#type': number, '#field_prefix': $} | MONEY",
                "{'#type': number, '#field_suffix': kg} | NUMBER",
                "{'#type': select, '#multiple': true, '#options': {a: A}} | CHOOSE_MANY",
                "{'#type': own_widget, '#options': {a: A}} | CHOOSE_ONE",
                "{'#type': checkbox, '#options': {a: A}} | YES_NO",
            })
    void otherMembersMakeTheKindClearer(String element, FieldKind kind) {
        assertThat(read("a: " + element).fields().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webform_section",
                "webform_flexbox",
                "webform_card",
                "webform_table",
                "webform_table_row",
                "fieldset",
                "details",
                "table",
                "item"
            })
    void aFrameAddsItsTitleAndNothingElse(String type) {
        Form form = read("f:\n  '#type': " + type + "\n  '#title': F\n  a:\n    '#type': textfield\n");
        assertThat(form.fields()).extracting(FormField::path).containsExactly("a");
        assertThat(form.fields().get(0).section().forStaff("en")).isEqualTo("F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webform_markup",
                "processed_text",
                "webform_message",
                "webform_more",
                "webform_horizontal_rule",
                "webform_actions",
                "webform_computed_twig",
                "webform_computed_token",
                "captcha",
                "view",
                "label",
                "webform_attachment_twig",
                "webform_entity_print_attachment:pdf",
                "webform_section"
            })
    void whatAsksNothingIsNoField(String type) {
        FormReading reading = reading("a:\n  '#type': '" + type + "'\n  '#title': T\n");
        assertThat(reading.forms().get(0).fields()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, true", "'0', true", "true, false", "1, false"})
    void whatNobodyMayReachIsHidden(String access, boolean hidden) {
        assertThat(field("'#type': textfield\n'#access': " + access).hidden()).isEqualTo(hidden);
        assertThat(read("f:\n  '#type': details\n  '#access': " + access + "\n  a:\n    '#type': textfield\n")
                        .fields()
                        .get(0)
                        .hidden())
                .isEqualTo(hidden);
        assertThat(field("'#type': textfield\n'#private': true").hidden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "5, true", "false, false", "'', false", "0, false"})
    void aSettingIsOnUnlessItSaysNo(String value, boolean on) {
        FormField field = field("'#type': textfield\n'#required': " + value + "\n'#multiple': " + value);
        assertThat(field.required()).isEqualTo(on);
        assertThat(field.multiple()).isEqualTo(on);
    }

    @Test
    void aMaskIsTheFormatWhereThereIsNoPattern() {
        assertThat(field("'#type': tel\n'#input_mask': '999'").format()).isEqualTo("999");
        assertThat(field("'#type': tel\n'#input_mask': '999'\n'#pattern': '\\d'")
                        .format())
                .isEqualTo("\\d");
    }

    @Test
    void aKeyThatStandsTwiceGetsANumber() {
        assertThat(read("a: {'#type': textfield}\nf: {'#type': container, a: {'#type': email}}")
                        .fields())
                .extracting(FormField::path, FormField::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "a"), org.assertj.core.groups.Tuple.tuple("a#2", "a"));
    }

    @Test
    void whatIsNoWebformIsRefusedByName() {
        assertThat(refused("[1]")).startsWith("ERROR FORM-50 " + FILE + ":1:1: this is no Drupal webform");
        assertThat(refused("{\"a\": 1}")).contains("it has no 'elements'");
        assertThat(refused("id: permit\ntitle: x")).contains("it has no 'elements'");
        assertThat(refused("id: permit\nelements: [a]"))
                .startsWith("ERROR FORM-50 " + FILE + ":2:11:")
                .contains("'elements' is a list");
        assertThat(refused("id: permit\nelements: 'just words'")).contains("'elements' is a text");
    }

    @Test
    void brokenElementsAreRefusedAtTheirLine() {
        assertThat(refused("id: permit\nelements: |\n  a:\n    '#type': [x\n  b:\n"))
                .startsWith("ERROR DOC-01 " + FILE + ":5:");
        assertThat(refused("id: permit\nelements: |\n  a:\n    '#type': x\n  a:\n"))
                .startsWith("ERROR DOC-02 " + FILE + ":5:3:");
    }
}
