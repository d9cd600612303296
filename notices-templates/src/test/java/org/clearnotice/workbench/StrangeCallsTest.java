package org.clearnotice.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing mistakes, hostile files and half-written folders: one line for each, and nothing half done. */
class StrangeCallsTest {

    private static final String PAGE = """
            <form><label>Your name <input name=owner required></label>
            <label>Home address <input name=home autocomplete=street-address required></label>
            <label>Anything else <textarea name=notes></textarea></label>
            <label>Zorgblatt <input name=q7></label></form>
            """;

    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void nameTheCity() {
        city = folder.resolve("privacy");
    }

    private Run draft(String service, Path form) {
        return Run.of("new", service, "--form", form, "--dir", city);
    }

    private void fillIn(String file) throws IOException {
        Path path = city.resolve(file);
        Run.write(
                path,
                Files.readString(path)
                        .replace("# TODO ", "")
                        .replaceAll("category: +#.*", "category: pd:OfficialID")
                        .replaceAll("(by|because|why|ifMissing): +#.*", "$1: We need this."));
    }

    @Test
    void aDraftThatIsFilledInIsReadWithoutAnError() throws IOException {
        Run run = draft("dogs", Run.write(folder.resolve("dogs.html"), PAGE));
        assertThat(run.exit()).as(run.err()).isZero();
        fillIn("city.yaml");
        fillIn("services/dogs.yaml");
        Run check = Run.of("check", city);
        assertThat(check.out()).doesNotContain("ERROR");
        assertThat(check.exit()).isZero();
        assertThat(Run.of("notice", "dogs", "--dir", city).out())
                .contains("Home address: We need this.")
                .contains("This form is from the Dog Licensing Team, City of Springfield.");
        Path facts = city.resolve("services/dogs.yaml");
        Run.write(facts, Files.readString(facts).replaceAll("collector: .*", ""));
        assertThat(Run.of("notice", "dogs", "--dir", city).out())
                .contains("This form is from the City of Springfield.\n");
    }

    @Test
    void anIdThatNoReceiptCouldRepeatIsRefusedBeforeAnythingIsWritten() {
        Run run = draft("dogs-", Run.write(folder.resolve("dogs.html"), PAGE));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not 'dogs-'");
        assertThat(city).doesNotExist();
    }

    @Test
    void severalServicesShareAFormAndAnotherFormIsNeverOverwritten() {
        Path form = Run.write(folder.resolve("dogs.html"), PAGE);
        assertThat(draft("dogs", form).exit()).isZero();
        assertThat(draft("cats", form).exit()).isZero();
        Path other = Run.write(folder.resolve("other/dogs.html"), "<form><input name=a></form>");
        Run run = draft("mice", other);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("dogs.html: exists already");
        assertThat(city.resolve("forms/dogs.html")).hasContent(PAGE);
        assertThat(city.resolve("services/mice.yaml")).doesNotExist();
        assertThat(city.resolve("services").toFile().list()).containsExactlyInAnyOrder("dogs.yaml", "cats.yaml");
    }

    @Test
    void theOtherFormsOfAFileAreNamed() throws IOException {
        Path form = Run.write(
                folder.resolve("Two Forms.html"),
                "<form action=/a><input name=email></form><form action=/b><input name=phone></form>");
        assertThat(draft("two", form).err())
                .contains("the file holds 2 forms: two-forms, two-forms-2; these are the facts of 'two-forms'");
        fillIn("city.yaml");
        fillIn("services/two.yaml");
        assertThat(Run.of("check", city).out()).doesNotContain("NOT-04");
        Path facts = city.resolve("services/two.yaml");
        Run.write(facts, Files.readString(facts).replace("formId: two-forms", "formId: two-forms-2"));
        assertThat(Run.of("check", city).out())
                .contains("(fields of the form: phone)")
                .doesNotContain("NOT-04");
    }

    @Test
    void aNoticeAgainstWhichAnErrorStandsIsNotPrintedInAnyLanguage() throws IOException {
        draft("dogs", Run.write(folder.resolve("dogs.html"), PAGE));
        fillIn("city.yaml");
        fillIn("services/dogs.yaml");
        Path facts = city.resolve("services/dogs.yaml");
        Run.write(facts, Files.readString(facts).replace("keep: P2Y", "keep: long"));
        Run run = Run.of("notice", "dogs", "--dir", city, "--language", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ERROR NOT-28").doesNotContain("CLI-01");
    }

    @Test
    void checkComparesTheWordsWithWhatPersonsAgreedTo() throws IOException {
        draft("dogs", Run.write(folder.resolve("dogs.html"), PAGE));
        fillIn("city.yaml");
        fillIn("services/dogs.yaml");
        Run.write(
                city.resolve("approvals/dogs.yaml"),
                "service: dogs\nversion: '1'\napprovals:\n  - {language: en, digest: 'sha-256:" + "0".repeat(64)
                        + "', by: R. Castillo, on: 2026-11-02}\n");
        Run run = Run.of("check", city);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("ERROR REV-09 approvals/dogs.yaml:4:20: version 1 has other words in 'en' than R. Castillo");
        assertThat(run.err()).contains("1 error,");
    }

    @Test
    void theTextsThatLackALanguageAreNamed() throws IOException {
        draft("dogs", Run.write(folder.resolve("dogs.html"), PAGE));
        fillIn("city.yaml");
        fillIn("services/dogs.yaml");
        Path file = city.resolve("city.yaml");
        Run.write(file, Files.readString(file).replace("languages: [en]", "languages: [en, es]"));
        assertThat(Run.of("check", city).out())
                .contains("the notice is not offered in 'es': words of the city's own lack it: 'dogs', ")
                .contains("'lets the city do this'")
                .contains("(write each text by language, with es: … beside the others)");
    }

    @Test
    void aSharedErrorIsCountedOnce() throws IOException {
        draft("dogs", Run.write(folder.resolve("dogs.html"), PAGE));
        fillIn("city.yaml");
        fillIn("services/dogs.yaml");
        Run.write(city.resolve("policy.yaml"), "tiers: [");
        Run run = Run.of("check", city);
        assertThat(run.err()).contains("1 error,");
        assertThat(run.out().lines().filter(line -> line.contains("policy.yaml")))
                .hasSize(1);
        assertThat(Run.of("notice", "dogs", "--dir", city))
                .returns(1, Run::exit)
                .returns("", Run::out);
    }

    @Test
    void noSignOfAFileSteersTheTerminalOrBreaksALine() {
        Path form = Run.write(folder.resolve("a.html"), "<form><input name='x\u001b[2J\ny'></form>");
        assertThat(Run.of("classify", form).out()).hasLineCount(3).contains("  x [2J y\t");
        Path file = Run.write(folder.resolve("b.json"), "{\"fields\":[],\"a\\nb\u2028\":1}");
        assertThat(Run.of("classify", file).err()).hasLineCount(1).contains("unknown member 'a b '");
    }

    @Test
    void aFileWhoseNameStartsWithAnAtSignIsAFile() {
        Path list = Run.write(folder.resolve("list"), "--json\nforms.html");
        assertThat(Run.of("classify", "@" + list).err()).contains("@" + list + ": there is no such file");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(Run.of("canonical", folder).err()).contains(": is a folder, not a file (check the path)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "EN", "english language", ""})
    void aLanguageIsATag(String tag) {
        Path form = Run.write(folder.resolve("a.html"), PAGE);
        assertThat(Run.of("classify", form, "--language", tag))
                .returns(2, Run::exit)
                .extracting(Run::err)
                .asString()
                .contains("not '" + tag + "'");
    }

    @Test
    void textsOfAFormThatNamesNoLanguageAreInTheOneNamed() {
        Path form = Run.write(folder.resolve("a.html"), "<form><label>Nombre <input name=a></label></form>");
        assertThat(Run.of("classify", form, "--language", "es", "--json").out())
                .contains("\"language\":\"es\"", "\"label\":\"Nombre\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,1e400] | 1:4: the number 1e400 is beyond a double",
                "{\"a\":[{\"b\":-1e999}]} | 1:12: the number -1e999 is beyond a double",
                "1e400 | 1:1: the number 1e400 is beyond a double"
            })
    void canonicalNamesThePlaceOfANumberThatIsNone(String json, String line) {
        Run run = Run.of("canonical", Run.write(folder.resolve("a.json"), json));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a.json:" + line + " (write it as a text, or smaller)");
    }
}
