package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.FormIoFile.read;
import static org.clearnotice.form.FormIoFile.und;
import static org.clearnotice.form.FormIoFile.with;

import java.util.Map;
import org.clearnotice.document.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which languages the texts of a Form.io definition are. */
class FormIoLanguagesTest {

    private static final String FIELD =
            "'components':[{'type':'textfield','key':'a','label':'First name','description':'As in your passport'}]";

    private static LocalText label(Form form) {
        return form.fields().get(0).label();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'i18n':{'nl':{'First name':'Voornaam'},'lng':'en'}",
                "'options':{'i18n':{'nl':{'First name':'Voornaam'}}}",
                "'settings':{'i18n':{'nl':{'First name':'Voornaam'}}}",
                "'i18n':{'resources':{'nl':{'translation':{'First name':'Voornaam'}}}}",
                "'translations':{'nl':{'First name':'Voornaam'}}",
                "'component_translations':{'nl':{'First name':'Voornaam'}}",
                "'translations':{'nl':[{'literal':'First name','translation':'Voornaam'},5]}",
                "'translations':[{'key':'First name','nl':'Voornaam','tag':'label','id':4},7]",
                "'i18n':{'nl':{'First name':'<b>Voornaam</b>'},'de':{'First name':' '},'notATag':{'First name':'x'}}",
            })
    void aListOfWordsTranslatesATextAsItStands(String words) {
        Form form =
                read("{'display':'form'," + words + "," + FIELD + "}").forms().get(0);
        assertThat(label(form).byLanguage()).isEqualTo(Map.of("und", "First name", "nl", "Voornaam"));
        assertThat(form.fields().get(0).hint()).isEqualTo(und("As in your passport"));
        assertThat(form.language()).isEmpty();
    }

    @Test
    void aTextThatEqualsItsTranslationIsInThatLanguage() {
        Form form = read("{'i18n':{'en':{'First name':'First name'},'nl':{'First name':'Voornaam'}}," + FIELD + "}")
                .forms()
                .get(0);
        assertThat(label(form).byLanguage()).isEqualTo(Map.of("en", "First name", "nl", "Voornaam"));
    }

    @Test
    void openFormsKeepsTranslationsBesideATextAndItsAnswers() {
        FormField field = with("""
                'label':'Kleur','openForms':{'translations':{'nl':{'label':'Kleur'},'en':{'label':'Colour','description':''}}},
                'description':'Kies','values':[{'label':'Rood','value':'r','openForms':{'translations':{'en':{'label':'Red'}}}}]""");
        assertThat(field.label().byLanguage()).isEqualTo(Map.of("nl", "Kleur", "en", "Colour"));
        assertThat(field.hint()).isEqualTo(und("Kies"));
        assertThat(field.options().get(0).label().byLanguage()).isEqualTo(Map.of("und", "Rood", "en", "Red"));
    }

    @Test
    void earlierOpenFormsKeepsPairsOfWordsBesideAText() {
        FormField field = with("""
                'label':'Kleur','description':'Kies','openForms':{'translations':{'en':[
                {'literal':'Kleur','translation':'Colour'},{'literal':'Kies','translation':'Choose'},{'literal':'x'}]}}""");
        assertThat(field.label().in("en")).contains("Colour");
        assertThat(field.hint().in("en")).contains("Choose");
    }

    @Test
    void aTextMayBeWrittenInSeveralLanguages() {
        assertThat(with("'label':{'en':'Name','pt_BR':'Nome','':'x','resources':'y','fr':7}")
                        .label()
                        .byLanguage())
                .isEqualTo(Map.of("en", "Name", "pt-BR", "Nome"));
    }

    @Test
    void headingsAreTranslatedToo() {
        Form form = read("""
                {'i18n':{'nl':{'You':'U'}},'components':[{'type':'panel','key':'p','title':'You','components':[
                {'type':'fieldset','key':'f','legend':'Home','components':[{'type':'textfield','key':'a'}]}]}]}""").forms().get(0);
        assertThat(form.fields().get(0).section().byLanguage())
                .isEqualTo(Map.of("und", "You > Home", "nl", "U > Home"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'language':'nl'                                            ~ nl",
                "'language':'nl-nl'                                         ~ nl-NL",
                "'language':'klingon'                                       ~ ^^",
                "'skjemanummer':'X 1','publishedLanguages':['nn','en','nb'] ~ nb",
                "'skjemanummer':'X 1','publishedLanguages':['nb-NO']        ~ nb",
                "'skjemanummer':'X 1','publishedLanguages':['en']           ~ ^^",
                "'publishedLanguages':['nb']                                ~ ^^",
            })
    void theLanguageIsWhatTheFileSays(String members, String language) {
        Form form =
                read("{'title':'Permit'," + members + "," + FIELD + "}").forms().get(0);
        assertThat(form.language()).isEqualTo(language);
        assertThat(label(form)).isEqualTo(LocalText.of(language.isEmpty() ? "und" : language, "First name"));
        assertThat(form.title()).isEqualTo(LocalText.of(language.isEmpty() ? "und" : language, "Permit"));
    }
}
