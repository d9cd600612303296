package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clearnotice.document.LocalText;

/** Gathers the lines of one section; a section without lines is left out. */
final class SectionWriter {

    private final String id;
    private final Phrase heading;
    private final List<Section.Line> lines = new ArrayList<>();

    SectionWriter(String id, Phrase heading) {
        this.id = id;
        this.heading = heading;
    }

    /** A section of what this writes into it; empty where that is nothing. */
    static Optional<Section> section(String name, Consumer<SectionWriter> lines) {
        SectionWriter section = of(name);
        lines.accept(section);
        return section.section();
    }

    static SectionWriter of(String id) {
        return new SectionWriter(id, Phrase.of("notice." + id + ".heading"));
    }

    SectionWriter line(String key) {
        return line(Phrase.of(key));
    }

    SectionWriter line(String key, Map<String, Argument> arguments) {
        return line(Phrase.of(key, arguments));
    }

    SectionWriter line(Phrase phrase) {
        lines.add(new Section.Line(false, phrase, null));
        return this;
    }

    /** A line that is a link to a phone number, so that a tap calls it. */
    SectionWriter call(String key, String number) {
        lines.add(new Section.Line(false, Phrase.of(key, Map.of("phone", phone(number))), "tel:" + number));
        return this;
    }

    SectionWriter item(String key, Map<String, Argument> arguments) {
        lines.add(new Section.Line(true, Phrase.of(key, arguments), null));
        return this;
    }

    SectionWriter item(Phrase phrase) {
        lines.add(new Section.Line(true, phrase, null));
        return this;
    }

    Optional<Section> section() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Section(id, heading, lines));
    }

    static Argument words(LocalText text) {
        return new Argument.Words(text);
    }

    /** A name of an office; one that the city wrote in one language only is its name in all. */
    static Argument name(LocalText text) {
        return text.byLanguage().size() == 1
                ? literal(text.byLanguage().values().iterator().next())
                : words(text);
    }

    static Argument literal(String text) {
        return new Argument.Literal(text);
    }

    static Argument phone(String number) {
        return new Argument.Phone(number);
    }
}
