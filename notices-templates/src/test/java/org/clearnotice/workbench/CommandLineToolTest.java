package org.clearnotice.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    private static final Path CITY = Needs.root().resolve("examples/city-forms/privacy");
    private static final Path PROFILE =
            Needs.root().resolve("core/src/test/resources/org/clearnotice/consent/examples");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertThat(Run.of().out()).contains("new", "classify", "notice", "check", "verify", "canonical");
    }

    @Test
    void helpAndVersionAnswerAtTheTop() {
        assertThat(Run.of("--help").out()).isEqualTo(Run.of().out());
        assertThat(Run.of("--version")).satisfies(run -> assertThat(run.out()).startsWith("clearnotice "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "classify", "notice", "check", "verify", "canonical"})
    void everyCommandShowsAWorkedExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Example:", "clearnotice " + command);
    }

    @Test
    void aWrongCallExitsWithTwoAndOneLine() {
        Run run = Run.of("classify", "form.html", "--colour");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--colour").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void canonicalPrintsTheBytesWithoutALineEnd() {
        Path file = Run.write(folder.resolve("a.json"), "{\"b\":1e21,\n \"a\":[2.0,\"\\u00e9\"]}");
        assertThat(Run.of("canonical", file)).isEqualTo(new Run(0, "{\"a\":[2,\"é\"],\"b\":1e+21}", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"a\":\"\\ud800\"}", "{\"a\":1e400}", "{", ""})
    void canonicalRefusesWhatHasNoCanonicalForm(String json) {
        Run run = Run.of("canonical", Run.write(folder.resolve("a.json"), json));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a.json").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void classifyPrintsOneLineAFormAndAnEntryForEveryField() {
        Run run = Run.of("classify", "--json", CITY.resolve("forms/street-parking.json"));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        Node.Members line =
                (Node.Members) Document.json(Source.of("line", run.out())).root();
        assertThat(((Node.Elements) java.util.Objects.requireNonNull(line.get("fields"))).elements())
                .hasSize(5);
    }

    @Test
    void classifyAnswersTheGoodFilesAndNamesTheBadOne() {
        Path bad = Run.write(folder.resolve("letter.txt"), "Dear city,\nplease fix my street.");
        Run run = Run.of("classify", bad, CITY.resolve("forms/park-news.json"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("FORM-10", "letter.txt");
        assertThat(run.out()).contains("park-news: CONTACT", "pd:EmailAddress");
    }

    @Test
    void classifyNamesTheFormatsThatAreRead() {
        Run run = Run.of("classify", "--format", "pdf", CITY.resolve("forms/park-news.json"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("FORM-11", "html", "formio", "json-schema", "openapi", "drupal", "xgov");
    }

    @Test
    void classifySaysWhyAFileIsReadAsWhatItIs() {
        Path form = Run.write(folder.resolve("dogs.txt"), "{\"components\":[{\"type\":\"email\",\"key\":\"mail\"}]}");
        assertThat(Run.of("classify", form).out()).contains("dogs.txt is read as formio: ");
        assertThat(Run.of("classify", "--json", form).out()).hasLineCount(1).doesNotContain("is read as");
        assertThat(Run.of("classify", "--format", "formio", form).out()).doesNotContain("is read as");
    }

    @Test
    void classifyTakesAUiSchemaWithAJsonSchema() {
        Path schema = Run.write(
                folder.resolve("dogs.json"), "{\"type\":\"object\",\"properties\":{\"q1\":{\"type\":\"string\"}}}");
        Path ui = Run.write(folder.resolve("ui.json"), "{\"q1\":{\"ui:title\":\"Your e-mail address\"}}");
        assertThat(Run.of("classify", "--json", "--ui-schema", ui, schema).out())
                .contains("\"label\":\"Your e-mail address\"", "pd:EmailAddress");
    }

    @Test
    void classifyReadsATranslationWithItsBaseBesideIt() {
        Run.write(
                folder.resolve("dogs.yml"),
                "langcode: en\nid: dogs\nelements:\n  q1:\n    '#type': textfield\n    '#title': Name\n");
        Path spanish = Run.write(folder.resolve("dogs.es.yml"), "elements:\n  q1:\n    '#title': Nombre\n");
        assertThat(Run.of("classify", "--json", spanish).out()).contains("\"language\":\"es\"", "\"label\":\"Nombre\"");
        Path alone = Run.write(folder.resolve("cats.es.yml"), "elements:\n  q1:\n    '#title': Nombre\n");
        Run refused = Run.of("classify", alone);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("FORM-51", "cats.yml");
    }

    @Test
    void noticePrintsBothLayersAndTheFindings() {
        Run run = Run.of("notice", "street-parking", "--dir", CITY, "--language", "es");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("En pocas palabras", "Leer el aviso completo", "Quién pregunta");
        assertThat(run.err()).contains("WOR-04");
        Run html = Run.of("notice", "street-parking", "--dir", CITY, "--language", "en", "--as", "html");
        assertThat(html.out()).contains("<section class=\"clearnotice\" lang=\"en\"", "<details");
    }

    @Test
    void noticeNamesTheNearestServiceAndTheLanguagesOnOffer() {
        assertThat(Run.of("notice", "street-parkin", "--dir", CITY))
                .returns(2, Run::exit)
                .extracting(Run::err)
                .asString()
                .contains("did you mean 'street-parking'?");
        assertThat(Run.of("notice", "park-news", "--dir", CITY, "--language", "fr"))
                .returns(2, Run::exit)
                .extracting(Run::err)
                .asString()
                .contains("offered: en, es");
    }

    @Test
    void checkOfACleanFolderExitsWithZeroAndStrictWithOne() {
        assertThat(Run.of("check", CITY))
                .returns(0, Run::exit)
                .satisfies(run -> assertThat(run.out()).contains("WARNING NOT-31"));
        assertThat(Run.of("check", CITY, "--strict").exit()).isEqualTo(1);
        assertThat(Run.of("check", folder.resolve("nowhere")).exit()).isEqualTo(2);
    }

    @Test
    void checkListsEverythingThatIsWrongAtOnce() throws IOException {
        Path city = copyOfTheCity();
        Path service = city.resolve("services/park-news.yaml");
        Run.write(service, Files.readString(service).replace("validity: P2Y", "validty: P2Y"));
        Path parking = city.resolve("services/street-parking.yaml");
        Run.write(parking, Files.readString(parking).replace("keep: P2Y", "keep: two years"));
        Run run = Run.of("check", city);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("ERROR DOC-04 services/park-news.yaml:\\d+:5: unknown member 'validty'")
                .contains("did you mean 'validity'?", "services/street-parking.yaml:", "two years");
    }

    @Test
    void verifyJudgesReceiptsOfOthers() {
        Run run = Run.of(
                "verify",
                PROFILE.resolve("consent.jws"),
                "--keys",
                PROFILE.resolve("jwks.json"),
                "--notice",
                PROFILE.resolve("notice.es.short.txt"),
                "--now",
                "2026-11-20T00:00:00Z");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("consent.jws: VALID", "notice SHOWN, validity RUNNING");
    }

    @Test
    void verifyExitsWithOneForAReceiptThatIsNotGenuine() throws IOException {
        String jws = Files.readString(PROFILE.resolve("consent.jws"));
        Path altered = Run.write(folder.resolve("altered.jws"), jws.substring(0, 300) + "A" + jws.substring(301));
        Run run = Run.of("verify", altered, "--keys", PROFILE.resolve("jwks.json"), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"verdict\":\"BAD_SIGNATURE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--proof", "--checkpoint", "--previous"})
    void verifyRefusesByNameWhatItCannotCheckYet(String option) {
        Run run = Run.of(
                "verify",
                PROFILE.resolve("consent.jws"),
                "--keys",
                PROFILE.resolve("jwks.json"),
                option,
                PROFILE.resolve("consent.tlog-proof"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(option);
    }

    @Test
    void newWritesWhatCheckCanReadAndNeverOverwrites() throws IOException {
        Path form = Run.write(
                folder.resolve("dogs.html"),
                "<form lang=en><label>Your name <input name=owner required></label>"
                        + "<label>Date of birth <input name=born type=date></label>"
                        + "<label>Zorgblatt <input name=q7></label></form>");
        Path city = folder.resolve("privacy");
        Run run = Run.of("new", "dog-license", "--form", form, "--dir", city);
        assertThat(run.exit()).as(run.err()).isZero();
        Path facts = city.resolve("services/dog-license.yaml");
        assertThat(facts)
                .content()
                .contains("owner:   # pd:Name, CONTACT", "born:   # pd:BirthDate, PERSONAL", "q7:   # unknown")
                .contains("# TODO", "(service team)", "(records officer)", "(counsel)");
        assertThat(city.resolve("forms/dogs.html")).hasSameTextualContentAs(form);
        assertThat(Run.of("check", city).out()).contains("city.yaml").doesNotContain("DOC-0");

        Run.write(facts, "mine");
        assertThat(Run.of("new", "dog-license", "--form", form, "--dir", city).err())
                .contains("exists already");
        assertThat(facts).hasContent("mine");
    }

    @Test
    void newRefusesAnIdThatReceiptsCouldNotRepeat() {
        Path form = Run.write(folder.resolve("f.html"), "<form><input name=a></form>");
        assertThat(Run.of("new", "Dog License", "--form", form).err()).contains("a-z");
        assertThat(Run.of("new", "../x", "--form", form).exit()).isEqualTo(2);
    }

    private Path copyOfTheCity() throws IOException {
        Path copy = folder.resolve("copy");
        for (String file : List.of(
                "city.yaml",
                "services/park-news.yaml",
                "services/street-parking.yaml",
                "forms/park-news.json",
                "forms/street-parking.json",
                "packs/alder-falls.yaml",
                "reviews/street-parking.yaml")) {
            Run.write(copy.resolve(file), Files.readString(CITY.resolve(file)));
        }
        return copy;
    }
}
