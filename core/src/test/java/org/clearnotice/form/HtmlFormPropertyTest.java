package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.document.Source;

class HtmlFormPropertyTest {

    @Property
    void everyInputIsInExactlyOneFieldAndPathsAreUnique(@ForAll("controls") List<String> controls) {
        Form form = FormFormats.bundled()
                .read(Source.of("a.html", "<form>" + String.join("", controls) + "</form>"))
                .forms()
                .get(0);
        assertThat(form.fields()).extracting(FormField::path).doesNotHaveDuplicates();
        long choices =
                controls.stream().filter(HtmlFormPropertyTest::named).distinct().count();
        long singles = controls.stream().filter(control -> !named(control)).count();
        assertThat(form.fields()).hasSize((int) (choices + singles));
    }

    private static boolean named(String control) {
        return (control.contains("radio") || control.contains("checkbox")) && !control.contains("name=''");
    }

    @Provide
    Arbitrary<List<String>> controls() {
        Arbitrary<String> names = Arbitraries.of("", "a", "b", "a#2", "a#3", "input", "input#2");
        Arbitrary<String> types = Arbitraries.of("text", "radio", "checkbox", "hidden", "email");
        return Combinators.combine(names, types)
                .as((name, type) -> "<input type=" + type + " name='" + name + "'>")
                .list()
                .ofMaxSize(12);
    }
}
