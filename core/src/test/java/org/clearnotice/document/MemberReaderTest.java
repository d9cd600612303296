package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberReaderTest {

    private final List<Finding> findings = new ArrayList<>();

    private MemberReader yaml(String text) {
        return MemberReader.of(Document.yaml(Source.of("a.yaml", text)).root(), findings);
    }

    private MemberReader json(String text) {
        return MemberReader.of(Document.json(Source.of("a.json", text)).root(), findings);
    }

    private String found() {
        return Findings.of(findings).toString();
    }

    @Test
    void anUnknownMemberIsRefusedWithTheNearestRightName() {
        MemberReader members = yaml("id: a\nnmae: x\n");
        members.text("id");
        members.text("name");
        members.refuseOthers();
        assertThat(found()).isEqualTo("ERROR DOC-04 a.yaml:2:1: unknown member 'nmae' (did you mean 'name'?)");
    }

    @Test
    void anUnknownMemberLikeNoOtherIsRefusedWithAllRightNames() {
        MemberReader members = yaml("colour: red\n");
        members.text("name");
        members.text("id");
        members.refuseOthers();
        assertThat(found()).isEqualTo("ERROR DOC-04 a.yaml:1:1: unknown member 'colour' (members here: id, name)");
    }

    @Test
    void aMissingMemberIsNoFinding() {
        MemberReader members = yaml("id: a\n");
        assertThat(members.text("name")).isNull();
        assertThat(members.flag("on")).isNull();
        assertThat(members.texts("list")).isEmpty();
        assertThat(members.map("map", members::scalar)).isEmpty();
        assertThat(members.has("name")).isFalse();
        assertThat(members.isNull("name")).isFalse();
        assertThat(findings).isEmpty();
    }

    @Test
    void nullIsThereButHasNoValue() {
        MemberReader members = yaml("authority: null\n");
        assertThat(members.has("authority")).isTrue();
        assertThat(members.isNull("authority")).isTrue();
        assertThat(members.text("authority")).isNull();
        assertThat(findings).isEmpty();
    }

    @Test
    void aValueOfAnotherKindIsNamedWithWhatItMustBe() {
        MemberReader members = yaml("a: [x]\nb: {x: y}\nc: x\nd: x\ne: maybe\n");
        assertThat(members.text("a")).isNull();
        assertThat(members.text("b")).isNull();
        assertThat(members.texts("c")).isEmpty();
        assertThat(members.map("d", members::scalar)).isEmpty();
        assertThat(members.flag("e")).isNull();
        assertThat(found()).isEqualTo("""
                ERROR DOC-05 a.yaml:1:4: here stands a list; it must be a text
                ERROR DOC-05 a.yaml:2:4: here stands an object; it must be a text
                ERROR DOC-05 a.yaml:3:4: here stands a text; it must be a list
                ERROR DOC-05 a.yaml:4:4: here stands a text; it must be an object
                ERROR DOC-05 a.yaml:5:4: here stands a text; it must be true or false""");
    }

    @Test
    void whatIsNoObjectHasNoMembers() {
        MemberReader members = json("[1]");
        assertThat(members.text("a")).isNull();
        members.refuseOthers();
        assertThat(found()).isEqualTo("ERROR DOC-05 a.json:1:1: here stands a list; it must be an object");
    }

    @Test
    void flagsAreJsonsOrTheTwoWords() {
        MemberReader members = yaml("a: true\nb: 'false'\n");
        assertThat(members.flag("a")).isTrue();
        assertThat(members.flag("b")).isFalse();
        assertThat(json("{\"a\":false}").flag("a")).isFalse();
        assertThat(findings).isEmpty();
    }

    @Test
    void scalarsOfJsonAreTextsAsWritten() {
        assertThat(json("{\"a\":[1.10,true,\"x\"]}").texts("a")).containsExactly("1.10", "true", "x");
    }

    @Test
    void aCodeIsOneOfTheConstants() {
        assertThat(yaml("a: ERROR").code("a", Severity.class)).isEqualTo(Severity.ERROR);
        assertThat(yaml("a: error").code("a", Severity.class)).isNull();
        assertThat(found())
                .isEqualTo("ERROR DOC-05 a.yaml:1:4: 'error' may not stand here (one of ERROR, WARNING, ADVICE)");
    }

    @Test
    void aFormOfItsOwnIsParsedOrNamed() {
        LocalDate day = yaml("on: 2026-11-02").parsed("on", "a date", LocalDate::parse);
        assertThat(day).isEqualTo(LocalDate.of(2026, 11, 2));
        LocalDate none = yaml("on: 2026-11-31").parsed("on", "a date", LocalDate::parse);
        assertThat(none).isNull();
        assertThat(found()).isEqualTo("ERROR DOC-05 a.yaml:1:5: '2026-11-31' is not a date");
    }

    @Test
    void aTextIsInTheFoldersLanguageOrAMapByTag() {
        assertThat(yaml("a: Hello").localText("a", "en")).isEqualTo(LocalText.of("en", "Hello"));
        assertThat(yaml("a: {en: Hello, zh-Hans: 你好}").localText("a", "en"))
                .isEqualTo(new LocalText(Map.of("en", "Hello", "zh-Hans", "你好")));
        assertThat(findings).isEmpty();
        LocalText read = yaml("a: {en: Hello, EN_us: Hi}").localText("a", "en");
        assertThat(read).isEqualTo(LocalText.of("en", "Hello"));
        assertThat(found()).startsWith("ERROR DOC-05 a.yaml:1:16: 'EN_us' is not a language tag (BCP 47)");
    }

    @Test
    void whatCannotBeReadIsLeftOutOfAListAndNoted() {
        MemberReader members = yaml("a: [x, {y: z}, w]");
        assertThat(members.texts("a")).containsExactly("x", "w");
        assertThat(findings).hasSize(1);
    }

    @Test
    void theNameOfAMemberHasAPlace() {
        MemberReader members = yaml("id: a\nname: x\n");
        assertThat(members.placeOf("name")).hasToString("a.yaml:2:1");
        assertThat(members.placeOf("site")).isEqualTo(members.place());
    }
}
