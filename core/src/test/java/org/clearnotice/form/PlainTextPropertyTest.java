package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

class PlainTextPropertyTest {

    @Property(tries = 3000)
    void markupSaysWhatAParserSaysOfIt(@ForAll("markup") String markup) {
        assertThat(PlainText.of(markup)).isEqualTo(expected(markup));
    }

    @Property
    void soDoesAnyText(@ForAll String text) {
        assertThat(PlainText.of(text)).isEqualTo(expected(text));
    }

    @Property
    void markupCanBeKept(@ForAll("markup") String markup) {
        assertThat(PlainText.collapsed(markup)).isEqualTo(oneSpace(markup));
    }

    private static String expected(String text) {
        boolean marked = text.contains("<") || text.contains("&");
        return oneSpace(marked ? Jsoup.parseBodyFragment(text).text() : text);
    }

    private static String oneSpace(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    @Example
    void aTextThatIsTidyIsGivenBackAsItIs() {
        String text = "Hva heter du? Æ, ø og å.";
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @Provide
    Arbitrary<String> markup() {
        List<String> parts = List.of(
                "<p>",
                "</p>",
                "<ul>",
                "<li>",
                "</li>",
                "</ul>",
                "<br>",
                "<br/>",
                "<br />",
                "<b>",
                "</b>",
                "<strong>",
                "</strong>",
                "<a href=\"https://city.example/x?a=1&b=2\" target=\"_blank\">",
                "<a href='x'>",
                "</a>",
                "<div class=\"a b\">",
                "</div>",
                "<span>",
                "</span>",
                "<h2>",
                "</h2>",
                "<P>",
                "<table><tr><td>",
                "</table>",
                "<script>x</script>",
                "<!-- c -->",
                "<unknown>",
                "<",
                ">",
                "a < b",
                "a<b",
                "&",
                " & ",
                "&amp;",
                "&nbsp;",
                "&lt;",
                "&quot;",
                "&copy",
                "&nbsp",
                " ",
                "  ",
                "\n",
                "\t",
                "\u00A0",
                "\u00AD",
                "\u200B",
                "\u2003",
                "word",
                "Å",
                "x",
                ".",
                "\"",
                "'",
                "/",
                "<p",
                "</",
                "<em>",
                "</em>",
                "<i>i</i>",
                "<p style=\"a>b\">",
                "<p a/b>",
                "</p x>",
                "<p/>",
                "<style>",
                "</style>",
                "<textarea>",
                "</textarea>",
                "<select>",
                "<pre>",
                "\r\n",
                "\u000B",
                "\u0001");
        return Arbitraries.of(parts).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
