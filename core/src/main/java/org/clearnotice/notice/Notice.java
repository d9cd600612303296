package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.risk.RiskAssessment;
import org.jspecify.annotations.Nullable;

/**
 * What must be said about one form, language-neutral: layers of sections, the questions of consent, and what receipts repeat.
 *
 * @param shortLayer empty for a notice of one layer
 * @param besideFields path of a field to the line beside it
 * @param exit null where the pages need none
 */
public record Notice(
        String id,
        String version,
        Channel channel,
        RiskAssessment assessment,
        Phrase title,
        List<Section> shortLayer,
        List<Section> fullLayer,
        Map<String, Phrase> besideFields,
        List<ConsentQuestion> questions,
        Withdrawal withdrawal,
        @Nullable Exit exit,
        StatedFacts facts) {

    /** The question and the button that take back what was given. */
    public record Withdrawal(Phrase question, Phrase button) {}

    /** The way out of a page that a person must not be seen at. */
    public record Exit(String address, Phrase label) {}

    public Notice {
        shortLayer = List.copyOf(shortLayer);
        fullLayer = List.copyOf(fullLayer);
        besideFields = Map.copyOf(besideFields);
        questions = List.copyOf(questions);
    }

    /** This notice in the words of one language: every sentence comes from the voice. */
    public RenderedNotice inWords(String language, TranslationState translation, Voice voice) {
        Map<String, String> beside = new LinkedHashMap<>();
        assessment.form().fields().forEach(field -> {
            Phrase line = besideFields.get(field.path());
            if (line != null) {
                beside.put(field.path(), voice.say(line));
            }
        });
        return new RenderedNotice(
                id,
                version,
                language,
                translation,
                channel,
                shortLayer.isEmpty() ? List.of() : withMore(blocks(shortLayer, voice), voice),
                blocks(fullLayer, voice),
                beside,
                questions.stream().map(question -> control(question, voice)).toList(),
                new Control("", "", List.of(voice.say(Phrase.of("control.send")))),
                new Control("", voice.say(withdrawal.question()), List.of(voice.say(withdrawal.button()))),
                exit == null ? null : new QuickExit(exit.address(), voice.say(exit.label())),
                facts.in(voice, language));
    }

    /** Every phrase that this notice can say, nested ones left to the voice. */
    public List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>(List.of(title, withdrawal.question(), withdrawal.button()));
        Stream.concat(shortLayer.stream(), fullLayer.stream()).forEach(section -> {
            phrases.add(section.heading());
            section.lines().forEach(line -> phrases.add(line.phrase()));
        });
        phrases.addAll(besideFields.values());
        if (exit != null) {
            phrases.add(exit.label());
        }
        questions.forEach(question -> phrases.addAll(List.of(question.question(), question.yes(), question.no())));
        phrases.addAll(facts.phrases());
        return phrases;
    }

    /** The city's own texts that do not exist in this language, each once; a notice that lacks one is not offered in it. */
    public List<LocalText> cityWordsMissingIn(String language) {
        return phrases().stream()
                .flatMap(phrase -> phrase.missingIn(language))
                .distinct()
                .toList();
    }

    public boolean hasCityWordsIn(String language) {
        return cityWordsMissingIn(language).isEmpty();
    }

    private List<Block> blocks(List<Section> sections, Voice voice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Block.Kind.TITLE, voice.say(title)));
        for (Section section : sections) {
            if (!section.heading().equals(title)) {
                blocks.add(Block.of(Block.Kind.HEADING, voice.say(section.heading())));
            }
            section.lines()
                    .forEach(line -> blocks.add(new Block(
                            line.item() ? Block.Kind.ITEM : Block.Kind.PARAGRAPH,
                            voice.say(line.phrase()),
                            line.href())));
        }
        return blocks;
    }

    private static List<Block> withMore(List<Block> blocks, Voice voice) {
        return Stream.concat(
                        blocks.stream(),
                        Stream.of(Block.of(Block.Kind.MORE, voice.say(Phrase.of("notice.short.more")))))
                .toList();
    }

    private static Control control(ConsentQuestion question, Voice voice) {
        return new Control(
                question.purpose(),
                voice.say(question.question()),
                List.of(voice.say(question.yes()), voice.say(question.no())));
    }
}
