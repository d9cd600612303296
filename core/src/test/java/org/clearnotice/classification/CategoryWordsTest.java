package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One label in each bundled language for every category that words alone can tell. */
class CategoryWordsTest {

    private static final String TABLE = """
            x:CaseReference | What is your permit number? | Número de expediente
            x:ConsentOrCertification | I certify that this is true | Acepto los términos y condiciones
            x:FileUpload | Supporting documents | Adjuntar documentos
            x:FreeText | Anything else? | Observaciones
            x:IncidentLocation | Nearest intersection | Ubicación
            x:NonPersonal | How many trees? | Presupuesto
            x:OrganisationData | Number of employees | Número de empleados
            x:OrganisationName | Name of business | Razón social
            x:RoleInCase | Are you the owner? | En calidad de
            x:TechnicalField | CAPTCHA | Captcha
            pd:City | Town | Municipio
            pd:Country | Country of residence | País
            pd:EmailAddress | E-mail | Correo electrónico
            pd:Language | Do you need an interpreter? | Idioma preferido
            pd:Name | Last name | Segundo apellido
            pd:Opinion | How satisfied are you? | ¿Está satisfecho?
            pd:PostalCode | ZIP code | Código postal
            pd:Preference | Preferred contact | Forma de contacto
            pd:Region | State | Provincia
            pd:SocialMedia | Facebook | Redes sociales
            pd:TelephoneNumber | Daytime phone | Teléfono
            pd:Username | User name | Nombre de usuario
            pd:AccountIdentifier | Customer number | Número de cliente
            pd:Age | How old are you? | Edad
            pd:BirthDate | Date of birth | Fecha de nacimiento
            pd:BirthPlace | Place of birth | Lugar de nacimiento
            pd:CurrentEmployment | Job title | Ocupación
            pd:Education | Highest level of education | Nivel de estudios
            pd:Family | Next of kin | Cónyuge
            pd:Gender | Sex | Género
            pd:HouseOwned | Do you own or rent? | Propietario o inquilino
            pd:Household | Household size | Personas en el hogar
            pd:Insurance | Insurance company | Aseguradora
            pd:MaritalStatus | Marital status | Estado civil
            pd:Nationality | Citizenship | Nacionalidad
            pd:OfficialID | Social Security number | Número de seguro social
            pd:Offspring | Number of children | Hijos
            pd:Passport | Passport number | Pasaporte
            pd:Password | Choose a PIN | Contraseña
            pd:PhysicalAddress | Where you live | Domicilio
            pd:Picture | Your photo | Su foto
            pd:Relationship | Relationship to applicant | Parentesco
            pd:Residency | Are you a resident? | ¿Desde cuándo vive aquí?
            pd:SecretText | Security question | Pregunta de seguridad
            pd:TravelHistory | Stays abroad | Estancias en el extranjero
            pd:VehicalLicenseRegistration | License plate | Placa
            pd:Vehicle | Make and model | Color del vehículo
            x:DeathData | Date of death | Fecha de defunción
            x:LegalMatter | Court case | Juzgado
            x:MilitaryService | Branch of service | Servicio militar
            x:Signature | Signature | Firma
            pd:Biometric | Fingerprints | Huella digital
            pd:Criminal | Have you been convicted of a felony? | Antecedentes penales
            pd:Disability | Do you use a wheelchair? | Silla de ruedas
            pd:EthnicOrigin | Race and ethnicity | Origen étnico
            pd:FinancialAccountNumber | Routing number | Cuenta bancaria
            pd:FinancialStatus | Monthly rent | Deudas
            pd:Health | Are you pregnant? | ¿Está embarazada?
            pd:Income | Monthly income | Ingresos
            pd:PaymentCardNumber | Credit card | Tarjeta de crédito
            pd:PoliticalOpinion | Party affiliation | Partido político
            pd:Religion | Religion | Religión
            pd:Sexual | Sexual orientation | Orientación sexual
            pd:TradeUnionMembership | Union dues | Sindicato
            x:BenefitStatus | Do you get food stamps? | Cupones de alimentos
            x:ChildProtection | Foster care | Maltrato infantil
            x:GenderIdentity | Gender identity | Identidad de género
            x:ImmigrationStatus | Immigration status | Situación migratoria
            x:ViolenceOrVictim | Domestic violence | Violencia doméstica
            """;

    /** Categories that are told from something else than a word of their own. */
    private static final Map<String, String> WITHOUT_WORDS =
            Map.of("x:OrganisationAddress", "an address whose label or section speaks of an organisation");

    /** Technical words are English everywhere. */
    private static final Set<String> TECHNICAL = Set.of("pd:IPAddress", "pd:UserAgent", "x:TechnicalField");

    /** Not in the table: Spanish forms do not ask. */
    private static final Set<String> IN_ENGLISH_FORMS =
            Set.of("pd:GPSCoordinate", "pd:IPAddress", "pd:ProfessionalCertification", "pd:UserAgent");

    private static final Set<String> MARKS = Set.of(
            "@self",
            "@organisation",
            "@applicant-organisation",
            "@child",
            "@other-person",
            "@accused",
            "@hurt-person",
            "@thing",
            "@incident",
            "@situation",
            "@matter",
            "@contact",
            "@statement",
            "@open-gender",
            "@animal",
            "@name-part");

    private record Row(String category, String english, String spanish) {}

    private static List<Row> rows() {
        return TABLE.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> labels() {
        return rows().stream()
                .flatMap(row -> Stream.of(
                        org.junit.jupiter.params.provider.Arguments.of("en", row.english(), row.category()),
                        org.junit.jupiter.params.provider.Arguments.of("es", row.spanish(), row.category())));
    }

    private static Classification classify(String language, String label) {
        FormField field = FormField.at("q1")
                .kind(FieldKind.TEXT)
                .label(LocalText.of(language, label))
                .build();
        return FieldClassifier.bundled()
                .classify(new Form("f", LocalText.EMPTY, language, List.of(field)))
                .get(0);
    }

    private static String category(Classification classification) {
        DataCategory category = classification.category();
        return category == null ? "nothing" : category.name();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("labels")
    void aLabelIsRecognisedAndTheEvidenceSaysBy(String language, String label, String category) {
        Classification seen = classify(language, label);
        assertThat(category(seen)).isEqualTo(category);
        assertThat(seen.needsReview()).isFalse();
        Evidence evidence = seen.evidence().get(0);
        assertThat(evidence.where()).isEqualTo("label");
        assertThat(EveryRule.BUNDLED)
                .anyMatch(rule -> rule.id().equals(evidence.rule())
                        && rule.language().equals(evidence.language())
                        && rule.category().equals(category));
        assertThat(WordSplitter.words(label)).containsSubsequence(WordSplitter.words(evidence.matched()));
        assertThat(evidence.language()).isIn("en", "es");
    }

    @ParameterizedTest
    @CsvSource({
        "pd:GPSCoordinate, Latitude",
        "pd:IPAddress, IP address",
        "pd:ProfessionalCertification, Bar number",
        "pd:UserAgent, Browser",
    })
    void someCategoriesHaveEnglishWordsOnly(String category, String label) {
        assertThat(category(classify("en", label))).isEqualTo(category);
        assertThat(IN_ENGLISH_FORMS).contains(category);
    }

    @Test
    void theTableMissesNoCategory() {
        Set<String> covered = rows().stream().map(Row::category).collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(WITHOUT_WORDS.keySet());
        covered.addAll(IN_ENGLISH_FORMS);
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        DataCategory.all().stream().map(DataCategory::name).toList());
    }

    static Stream<String> languages() {
        return EveryRule.BUNDLED.stream().map(FieldRule::language).distinct();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("languages")
    void everyCategoryHasARuleInEveryLanguageOrAReasonWhyNot(String language) {
        Set<String> there = categories(language);
        for (DataCategory category : DataCategory.all()) {
            String name = category.name();
            boolean without = WITHOUT_WORDS.containsKey(name) || (!language.equals("en") && TECHNICAL.contains(name));
            assertThat(there.contains(name) || without)
                    .as("words of %s in %s", name, language)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("languages")
    void everyRuleNamesACategoryAContextOrAMark(String language) {
        Set<String> known = DataCategory.all().stream().map(DataCategory::name).collect(Collectors.toSet());
        DataCategory.all().forEach(category -> known.add("+" + category.name()));
        known.addAll(MARKS);
        assertThat(known)
                .containsAll(categories(language))
                .containsAll(tokens("autocomplete.txt"))
                .containsAll(tokens("types.txt"));
        assertThat(categories(language)).containsAll(MARKS);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("languages")
    void everyRuleHasAnIdOfItsOwnAndSaysWhy(String language) {
        List<FieldRule> rules = EveryRule.BUNDLED.stream()
                .filter(rule -> rule.language().equals(language))
                .toList();
        assertThat(rules).extracting(FieldRule::id).doesNotHaveDuplicates();
        assertThat(rules).extracting(FieldRule::why).noneMatch(String::isBlank);
        assertThat(rules).allMatch(rule -> !rule.phrases().isEmpty());
    }

    private static java.util.Collection<String> tokens(String resource) {
        return BundledLines.pairs(FieldClassifier.class, resource).values();
    }

    private static Set<String> categories(String language) {
        return EveryRule.BUNDLED.stream()
                .filter(rule -> rule.language().equals(language))
                .map(FieldRule::category)
                .collect(Collectors.toSet());
    }
}
