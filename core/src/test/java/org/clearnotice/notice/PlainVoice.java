package org.clearnotice.notice;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says every phrase as its key with its arguments, and the city's own words in one language. */
final class PlainVoice implements Voice {

    private final String language;

    PlainVoice(String language) {
        this.language = language;
    }

    @Override
    public String say(Phrase phrase) {
        if (phrase.arguments().isEmpty()) {
            return phrase.key();
        }
        return phrase.key()
                + new TreeMap<>(phrase.arguments())
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + say(entry.getValue()))
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String say(Argument argument) {
        if (argument instanceof Argument.Words words) {
            return words.text().in(language).orElseThrow(() -> new IllegalStateException("no words in " + language));
        }
        if (argument instanceof Argument.Said said) {
            return say(said.phrase());
        }
        if (argument instanceof Argument.Opening opening) {
            return say(opening.argument());
        }
        if (argument instanceof Argument.Several several) {
            return several.parts().stream().map(this::say).collect(Collectors.joining(" + "));
        }
        if (argument instanceof Argument.AnyOf any) {
            return any.parts().stream().map(this::say).collect(Collectors.joining(" or "));
        }
        if (argument instanceof Argument.Day day) {
            return day.date().toString();
        }
        if (argument instanceof Argument.Span span) {
            return span.iso();
        }
        return argument instanceof Argument.Phone phone ? phone.number() : ((Argument.Literal) argument).text();
    }
}
