package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.FormIoFile.components;
import static org.clearnotice.form.FormIoFile.refused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a file built to hurt can do: be refused in one sentence, in bounded time and memory. */
@Timeout(60)
class FormIoHostileTest {

    private static final String A = "{'type':'textfield','key':'a'}";

    private static String form(String components) {
        return "{'display':'form','components':[" + components + "]}";
    }

    private static String nested(int levels, String head) {
        return (head + ",'components':[").repeat(levels) + A + "]}".repeat(levels);
    }

    private static String many(int count, String component) {
        return IntStream.range(0, count)
                .mapToObj(i -> component.replace("%", String.valueOf(i)))
                .collect(Collectors.joining(","));
    }

    @Test
    void asDeepAsJsonMayBeIsRead() {
        assertThat(components(nested(95, "{'type':'container','key':'c'"))
                        .forms()
                        .get(0)
                        .fields())
                .singleElement()
                .satisfies(field -> assertThat(field.path()).isEqualTo("c.".repeat(95) + "a"));
        assertThat(refused(form(nested(300, "{'type':'panel'")))).startsWith("ERROR DOC-07 ");
    }

    @Test
    void fiftyThousandComponentsAreTooMany() {
        assertThat(refused(form(many(50_000, "{'type':'textfield','key':'k%'}"))))
                .startsWith("ERROR FORM-04 a.json: the file has at least 5001 fields; at most 5000 are read");
    }

    @Test
    void fiftyThousandThatAskNothingAreRead() {
        assertThat(components(many(50_000, "{'type':'content','key':'k%'}") + "," + A)
                        .forms()
                        .get(0)
                        .fields())
                .hasSize(1);
    }

    @Test
    void keysHeadingsAndConditionsAboveManyFieldsAreBounded() {
        String long9 = "x".repeat(9_000);
        String fields = many(4_000, "{'type':'textfield','key':'k%'}");
        for (String member : new String[] {"key", "label", "customConditional"}) {
            String head = "{'type':'container','" + member + "':'" + long9 + "','components':[";
            assertThat(refused(form(head.repeat(3) + fields + "]}".repeat(3))))
                    .as(member)
                    .startsWith("ERROR FORM-70 a.json:1:")
                    .contains("characters together; at most 20000 are read");
        }
        assertThat(refused(form("{'type':'textfield','key':'a','customConditional':'" + "x".repeat(30_000) + "'}")))
                .startsWith("ERROR FORM-70 a.json:1:")
                .contains("the conditions of a component have 30000 characters together");
    }

    @Test
    void aLabelOfAMegabyteIsTooLong() {
        for (String sign : new String[] {"x", "<b>x", "&amp;x", "</li>x", "\\uD83D\\uDE00"}) {
            assertThat(refused(form(
                            "{'type':'textfield','key':'a','label':'" + sign.repeat(1_000_000 / sign.length()) + "'}")))
                    .startsWith("ERROR FORM-05 a.json:1:");
        }
    }

    @Test
    void aLabelOfAMegabyteOfTagsSaysNothing() {
        assertThat(components("{'type':'textfield','key':'a','label':'" + "<x".repeat(500_000) + "'}")
                        .forms()
                        .get(0)
                        .fields())
                .extracting(FormField::label)
                .containsExactly(org.clearnotice.document.LocalText.EMPTY);
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThat(refused(form("{'type':'textfield','key':'a','label':'\\uD800'}")))
                .startsWith("ERROR DOC-06 a.json:1:");
        assertThat(refused("[{'configuration':'{\\'components\\':[{\\'type\\':\\'\\\\uD800\\'}]}'}]"))
                .startsWith("ERROR DOC-06 ");
    }

    @Test
    void jsonWithinJsonIsReadOnceAndNoDeeper() {
        String inner = form(A);
        for (int i = 0; i < 8; i++) {
            inner = "{'components':[],'configuration':'"
                    + inner.replace("\\", "\\\\").replace("'", "\\'") + "'}";
        }
        FormReading reading = FormIoFile.read("[{'name':'x','configuration':{'components':[" + A + "],'configuration':'"
                + inner.replace("\\", "\\\\").replace("'", "\\'") + "'}}]");
        assertThat(reading.forms().get(0).fields()).hasSize(1);
    }

    @Test
    void aDefinitionThatIsUsedByManyStepsDoesNotMultiply() {
        String page = "{'model':'forms.formdefinition','pk':1,'fields':{'name':'n','configuration':{'components':["
                + many(3_000, "{'type':'content','key':'k%','label':'x'}") + "]}}},";
        String steps = many(3_000, "{'model':'forms.formstep','pk':%,'fields':{'form':%,'form_definition':1}}");
        assertThat(refused("[" + page + steps + "]")).startsWith("ERROR FORM-06 a.json");
        String text = "{'model':'forms.formdefinition','pk':1,'fields':{'name':'n','configuration':{'components':["
                + "{'type':'panel','key':'p','title':'" + "x".repeat(19_000) + "','components':[]}]}}},";
        String more = many(20_000, "{'model':'forms.formstep','pk':%,'fields':{'form':%,'form_definition':1}}");
        assertThat(refused("[" + text + more + "]")).startsWith("ERROR FORM-06 a.json");
    }

    @Test
    void textsInHundredsOfLanguagesAreRefused() {
        String languages = IntStream.range(0, 26 * 26)
                .mapToObj(i -> "'" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "':{'A':'x" + i + "'}")
                .collect(Collectors.joining(","));
        assertThat(refused("{'display':'form','i18n':{" + languages
                        + "},'components':[{'type':'textfield','key':'a','label':'A'}]}"))
                .startsWith("ERROR FORM-70 a.json: its texts are in more than 100 languages");
    }

    @Test
    void aSurveyOfManyQuestionsAndAnswersDoesNotMultiply() {
        String survey =
                "{'type':'survey','key':'s','questions':[" + many(2_000, "{'value':'q%','label':'Q'}") + "],'values':[";
        assertThat(components(survey + many(500, "{'value':'v%','label':'V'}") + "]}")
                        .forms()
                        .get(0)
                        .fields())
                .hasSize(2_000)
                .extracting(field -> field.options().size())
                .containsOnly(500);
        assertThat(refused(form(survey + many(90_000, "{'value':'v%','label':'V'}") + "]}")))
                .startsWith("ERROR FORM-06 a.json");
    }
}
