package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a page, a component or an answer of an XGov form is shown. */
class XgovConditionsTest {

    private static FormReading reading(String json) {
        return FormFormats.bundled().read(Source.of("a.json", json.replace('\'', '"')));
    }

    /** A form with a page that is shown under the condition {@code c}. */
    private static String shownUnder(String condition) {
        String json =
                "{'pages':[{'path':'/a','condition':'c','components':[{'type':'TextField','name':'n','id':'i1'}]}],"
                        + "'sections':[{'name':'s'}],'lists':[{'id':'l','name':'l','items':[{'id':'1','text':'Red','value':'r'}]}],"
                        + "'conditions':[" + condition
                        + ",{'name':'d','displayName':'Other'},{'id':'e','displayName':'Third'}]}";
        return reading(json).forms().get(0).fields().get(0).shownIf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'name':'c','value':'a == 1'} | a == 1",
                "{'name':'c','displayName':'Has a partner','value':'a == 1'} | Has a partner (a == 1)",
                "{'name':'c','displayName':'Has a partner'} | Has a partner",
                "{'name':'c'} | ~~",
                "{'name':'c','value':{'conditions':[{'field':{'name':'s.n'},'operator':'is','value':{'type':'Value','value':'1','display':'One'}}]}}"
                        + " | n is ''One''",
                "{'name':'c','value':{'conditions':[{'field':{'name':'n'},'operator':'is','value':{'value':'1'}},"
                        + "{'coordinator':'or','field':{'name':'m.k'},'operator':'is not','value':{'value':'2'}}]}}"
                        + " | n is ''1'' or m.k is not ''2''",
                "{'name':'c','value':{'conditions':[{'conditionName':'d','conditionDisplayName':'Shown'},"
                        + "{'coordinator':'and','conditions':[{'conditionName':'d'},{'coordinator':'or','conditionName':'gone'}]}]}}"
                        + " | ''Shown'' and (''Other'' or ''gone'')",
                "{'name':'c','value':{'conditions':[{'field':{'name':'n'},'operator':'is at least','value':{'timePeriod':'18','timeUnit':'years','direction':'in the past'}}]}}"
                        + " | n is at least ''18 years in the past''",
                "{'id':'c','coordinator':'or','items':[{'componentId':'i1','operator':'is','value':{'listId':'l','itemId':'1'}},"
                        + "{'componentId':'gone','operator':'is','value':true},{'conditionId':'e'}]}"
                        + " | n is ''Red'' or gone is ''true'' or ''Third''",
                "{'id':'c','items':[{'componentId':'i1','operator':'is before','value':{'period':2,'unit':'days','direction':'in the future'}},{'conditionId':'c'}]}"
                        + " | n is before ''2 days in the future'' and ''''",
            })
    void aConditionIsReadOut(String condition, String read) {
        assertThat(shownUnder(condition)).isEqualTo(read.replace("''", "\""));
    }

    @Test
    void aPageThatIsReachedOnlyUnderAConditionIsShownUnderIt() {
        Form form = reading("""
                {'startPage':'/a','pages':[
                 {'path':'/a','components':[{'type':'YesNoField','name':'a'}],
                  'next':[{'path':'/b','condition':'yes'},{'path':'/c','condition':'yes'},{'path':'/d','condition':'yes'},
                          {'path':'/a','condition':'yes'}]},
                 {'path':'/b','components':[{'type':'TextField','name':'b'}],'next':[{'path':'/c'},{'path':'/d','condition':'no'}]},
                 {'path':'/c','components':[{'type':'TextField','name':'c','options':{'condition':'no'}}],
                  'next':[{'path':'/d','condition':'yes'}]},
                 {'path':'/d','condition':'no','components':[{'type':'TextField','name':'d'}],'next':[{'path':'/e','condition':'no'}]},
                 {'path':'/a2','components':[],'next':[{'path':'/e','condition':'yes'}]},
                 {'path':'/e','components':[{'type':'TextField','name':'e','options':{'condition':'yes'}}]}],
                 'conditions':[{'name':'yes','value':'a'},{'name':'no','value':'not a'}]}""").forms().get(0);
        assertThat(form.fields())
                .extracting(FormField::path, FormField::shownIf)
                .containsExactly(
                        tuple("a", ""),
                        tuple("b", "a"),
                        tuple("c", "not a"),
                        tuple("d", "(a or not a) and not a"),
                        tuple("e", "(not a or a) and a"));
    }

    @Test
    void aConditionThatIsGoneIsNamedOnce() {
        FormReading reading = reading("""
                {'pages':[{'path':'/a','condition':'gone','components':[
                 {'type':'TextField','name':'a','options':{'condition':'gone'}}]}]}""");
        assertThat(reading.forms().get(0).fields().get(0).shownIf()).isEqualTo("gone and gone");
        assertThat(reading.findings())
                .extracting(Object::toString)
                .containsExactly("WARNING FORM-64 a.json:1:36: the form has no condition 'gone' (add the condition to"
                        + " 'conditions', or take it out here)");
    }
}
