package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form and its translations, which lie beside it. */
class DrupalTranslationTest {

    private static final String FORM = """
            langcode: en
            id: permit
            title: Parking
            elements: |
              about:
                '#type': webform_section
                '#title': About you
                zone:
                  '#type': select
                  '#title': Zone
                  '#description': Where you live
                  '#help': Ask us
                  '#options': {n: North, s: South}
                mail:
                  '#type': email
                  '#title': E-mail
              car:
                '#type': webform_custom_composite
                '#title': Car
                '#element':
                  plate: {'#type': textfield, '#title': Plate}
              home:
                '#type': own_address
                '#title': Home
                '#city__title': Town
            """;

    private static final String SPANISH = """
            title: Estacionamiento
            elements: |
              about:
                '#title': Sobre usted
              zone:
                '#title': <b>Zona</b>
                '#description': Donde vive
                '#options': {s: Sur}
              car:
                '#element': {plate: {'#title': Placa}}
              home:
                '#city__title': Ciudad
                '#unit__title': Piso
            """;

    private static final TestFolder BOTH =
            TestFolder.empty().with("forms/w.permit.yml", FORM).with("forms/w.permit.es.yml", SPANISH);

    private static FormReading read(TestFolder folder, String name) {
        Source source = folder.find("forms/" + name).orElseThrow().named("forms/" + name);
        return FormFormats.bundled().read(FormDefinition.of(source).in(folder.below("forms")));
    }

    private static Form form(TestFolder folder, String name) {
        return read(folder, name).forms().get(0);
    }

    private static String refused(TestFolder folder, String name) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> read(folder, name));
        return Objects.requireNonNull(refused).findings().toString();
    }

    private static LocalText both(String english, String spanish) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("es", spanish);
        return new LocalText(texts);
    }

    @Test
    void aTranslationIsItsFormInBothLanguages() {
        Form form = form(BOTH, "w.permit.es.yml");
        assertThat(form.id()).isEqualTo("w.permit.es");
        assertThat(form.language()).isEqualTo("es");
        assertThat(form.title()).isEqualTo(both("Parking", "Estacionamiento"));
        assertThat(form.fields()).extracting(FormField::path).containsExactly("zone", "mail", "car.plate", "home");
        FormField zone = form.fields().get(0);
        assertThat(zone.label()).isEqualTo(both("Zone", "Zona"));
        assertThat(zone.hint()).isEqualTo(both("Where you live Ask us", "Donde vive"));
        assertThat(zone.section()).isEqualTo(both("About you", "Sobre usted"));
        assertThat(zone.options())
                .containsExactly(
                        new FieldOption("n", LocalText.of("en", "North")), new FieldOption("s", both("South", "Sur")));
        assertThat(zone.at()).hasToString("forms/w.permit.yml:8:5");
        assertThat(form.fields().get(1).label()).isEqualTo(LocalText.of("en", "E-mail"));
        assertThat(form.fields().get(2).label()).isEqualTo(both("Plate", "Placa"));
        assertThat(form.fields().get(2).section()).isEqualTo(LocalText.of("en", "Car"));
        assertThat(form.fields().get(3).hint()).isEqualTo(both("Town", "Ciudad Piso"));
    }

    @Test
    void aFormGathersTheTranslationsBesideIt() {
        TestFolder folder = BOTH.with("forms/w.permit.zh-hans.yml", "elements: |\n  mail:\n    '#title': 电子邮件\n")
                .with("forms/w.permit.fr.yml", "title: Stationnement\nsettings: {}\n")
                .with("forms/w.other.es.yml", "elements: |\n  mail:\n    '#title': No\n")
                .with("forms/w.permit.es.txt", "elements: |\n  mail:\n    '#title': No\n");
        FormReading reading = read(folder, "w.permit.yml");
        Form form = reading.forms().get(0);
        assertThat(form.id()).isEqualTo("w.permit");
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.title().languages()).containsExactly("en", "es", "fr");
        assertThat(form.fields().get(0).label()).isEqualTo(both("Zone", "Zona"));
        assertThat(form.fields().get(1).label().byLanguage())
                .containsExactly(Map.entry("en", "E-mail"), Map.entry("zh-Hans", "电子邮件"));
        assertThat(reading.findings()).isEmpty();
        assertThat(form.fingerprint())
                .isEqualTo(form(BOTH.without("forms/w.permit.es.yml"), "w.permit.yml")
                        .fingerprint());
    }

    @Test
    void aBrokenTranslationBesideItHidesNothing() {
        TestFolder folder = BOTH.with("forms/w.permit.de.yml", "elements: |\n  mail:\n    '#title': [Mail\n")
                .with("forms/w.permit.fi.yml", "elements: |\n  x: {'#type': email}\n")
                .with("forms/w.permit.sv.yml", "nothing: of the kind\n")
                .with("forms/w.permit.uk.yml", "#".repeat(Source.MAX_BYTES + 1));
        FormReading reading = read(folder, "w.permit.yml");
        assertThat(reading.forms().get(0).fields().get(0).label()).isEqualTo(both("Zone", "Zona"));
        assertThat(reading.findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.place())
                .containsExactly(
                        "WARNING FORM-53 forms/w.permit.de.yml:4:1",
                        "WARNING FORM-53 forms/w.permit.fi.yml",
                        "WARNING FORM-53 forms/w.permit.sv.yml:1:1",
                        "WARNING FORM-53 forms/w.permit.uk.yml");
    }

    @Test
    void textsOfElementsThatAreGoneAreNamed() {
        TestFolder folder =
                BOTH.with("forms/w.permit.es.yml", "elements: |\n  mail: {'#title': Correo}\n  gone: {'#title': x}\n");
        assertThat(read(folder, "w.permit.es.yml").findings())
                .extracting(Object::toString)
                .containsExactly(
                        "ADVICE FORM-54 forms/w.permit.es.yml: texts of elements that the form does not have: gone");
        assertThat(read(folder, "w.permit.yml").findings()).hasSize(1);
    }

    @Test
    void aTranslationAloneIsRefusedByName() {
        assertThat(refused(BOTH.without("forms/w.permit.yml"), "w.permit.es.yml"))
                .isEqualTo(
                        "ERROR FORM-51 forms/w.permit.es.yml: this file holds the texts of a form in 'es' and nothing"
                                + " else; its form 'w.permit.yml' does not lie beside it (put w.permit.yml into the same folder)");
    }

    @Test
    void aTranslationWhoseNameSaysNoLanguageIsToldHowToBeNamed() {
        TestFolder folder = TestFolder.empty().with("forms/webform.webform.faq.yml", SPANISH);
        assertThat(refused(folder, "webform.webform.faq.yml"))
                .startsWith("ERROR FORM-51 forms/webform.webform.faq.yml: ")
                .contains(
                        "copy it as webform.webform.faq.LANG.yml into the folder of its form webform.webform.faq.yml");
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> FormFormats.bundled()
                        .read(Source.of("config/language/pt-br/webform.webform.permit.yml", SPANISH)));
        assertThat(Objects.requireNonNull(refused).findings().toString())
                .contains("copy it as webform.webform.permit.pt-BR.yml into");
    }

    @Test
    void aTranslationOfATranslationIsRefused() {
        TestFolder folder = BOTH.with("forms/w.permit.yml", SPANISH);
        assertThat(refused(folder, "w.permit.es.yml"))
                .startsWith("ERROR FORM-52 forms/w.permit.es.yml: 'w.permit.yml' beside it is itself a translation");
        assertThat(refused(BOTH.with("forms/w.permit.es.fr.yml", SPANISH), "w.permit.es.fr.yml"))
                .startsWith("ERROR FORM-52 ");
    }

    @Test
    void aBrokenFormIsRefusedWhereItIsBroken() {
        assertThat(refused(BOTH.with("forms/w.permit.yml", "id: a\nelements: |\n  a: [\n"), "w.permit.es.yml"))
                .startsWith("ERROR DOC-01 forms/w.permit.yml:4:");
        assertThat(refused(BOTH.with("forms/w.permit.yml", "id: a\n"), "w.permit.es.yml"))
                .startsWith("ERROR FORM-50 forms/w.permit.yml:1:1");
    }

    @Test
    void aFormThatDoesNotSayItsLanguageKeepsItsTextsApart() {
        TestFolder folder = BOTH.replacing("forms/w.permit.yml", "langcode: en\n", "");
        assertThat(form(folder, "w.permit.yml").language()).isEmpty();
        assertThat(form(folder, "w.permit.yml").fields().get(0).label().languages())
                .containsExactly("und", "es");
        assertThat(form(folder, "w.permit.yml").inLanguage("en").fields().get(0).label())
                .isEqualTo(both("Zone", "Zona"));
        assertThat(form(folder, "w.permit.es.yml").language()).isEqualTo("es");
    }

    @ParameterizedTest
    @CsvSource({
        "w.permit.es.yml, w.permit, es, .yml",
        "a/b/w.permit.zh-hans.yml, w.permit, zh-Hans, .yml",
        "w.permit.pt_BR.yaml, w.permit, pt-BR, .yaml",
        "w.permit.chk.yml, w.permit, chk, .yml",
        "webform.webform.faq.yml, webform.webform.faq, '', .yml",
        "webform.webform.faq.es.yml, webform.webform.faq, es, .yml",
        "w.permit.yml, w.permit, '', .yml",
        "permit, permit, '', ''",
        "'..\\..\\x.es.yml', x, es, .yml",
        "../x.es.yml, x, es, .yml",
        "'', '', '', ''",
    })
    void aNameSaysFormAndLanguage(String file, String form, String language, String suffix) {
        assertThat(DrupalNames.of(file)).isEqualTo(new DrupalNames(form, language, suffix));
    }

    @Test
    void onlyAHundredTranslationsAreRead() {
        TestFolder folder = BOTH;
        for (int i = 0; i < 101; i++) {
            folder = folder.with("forms/w.permit.a" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ".yml", SPANISH);
        }
        assertThat(read(folder, "w.permit.yml").findings())
                .extracting(Object::toString)
                .containsExactly(
                        "WARNING FORM-53 forms/w.permit.yml: 102 translations lie beside the form; the first 100"
                                + " are read");
    }
}
