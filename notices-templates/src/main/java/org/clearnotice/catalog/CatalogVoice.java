package org.clearnotice.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.notice.Argument;
import org.clearnotice.notice.Phrase;
import org.clearnotice.notice.Voice;

/** Says phrases in the words of one catalog; the city's own words stand in the same language or not at all. */
public final class CatalogVoice implements Voice {

    private final Catalog catalog;
    private final NoticeFormats formats;

    public CatalogVoice(Catalog catalog) {
        this.catalog = catalog;
        this.formats = catalog.formats();
    }

    @Override
    public String say(Phrase phrase) {
        Map<String, String> values = new LinkedHashMap<>();
        phrase.arguments().forEach((name, argument) -> values.put(name, text(argument, phrase)));
        return catalog.say(phrase.key(), values);
    }

    private String text(Argument argument, Phrase phrase) {
        String text = formatted(argument, phrase);
        if (text.isBlank()) {
            throw new IllegalStateException(
                    "an argument of '" + phrase.key() + "' is empty in '" + catalog.language() + "'");
        }
        return text;
    }

    private List<String> texts(List<Argument> parts, Phrase phrase) {
        return parts.stream().map(part -> text(part, phrase)).toList();
    }

    private String formatted(Argument argument, Phrase phrase) {
        if (argument instanceof Argument.Words words) {
            return words.text()
                    .in(catalog.language())
                    .orElseThrow(() -> new IllegalStateException(
                            "the city's words in '" + phrase.key() + "' do not exist in '" + catalog.language() + "'"));
        }
        if (argument instanceof Argument.Said said) {
            return say(said.phrase());
        }
        if (argument instanceof Argument.Opening opening) {
            return formats.opening(text(opening.argument(), phrase));
        }
        if (argument instanceof Argument.Several several) {
            return formats.list(texts(several.parts(), phrase));
        }
        if (argument instanceof Argument.AnyOf any) {
            return formats.choice(texts(any.parts(), phrase));
        }
        if (argument instanceof Argument.Day day) {
            return formats.day(day.date());
        }
        if (argument instanceof Argument.Span span) {
            return formats.span(span.iso());
        }
        if (argument instanceof Argument.Phone phone) {
            return formats.phone(phone.number());
        }
        return ((Argument.Literal) argument).text();
    }
}
