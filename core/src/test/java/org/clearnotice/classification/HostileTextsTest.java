package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms whose texts are made to take long: as long as a reader lets through, all different, in no language. */
class HostileTextsTest {

    private static final int FIELDS = 500;
    private static final int CHARACTERS = 4_000;

    /** Ten times what the slowest takes; they grow with the text and no faster. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private static String text(String kind, Random random) {
        return switch (kind) {
            case "letters" ->
                random.ints(CHARACTERS, 'A', 'z' + 1)
                        .mapToObj(sign -> Character.isLetter(sign) ? Character.toString(sign) : " ")
                        .collect(Collectors.joining());
            case "capitals and digits" ->
                random.ints(CHARACTERS, 0, 5)
                        .mapToObj(sign -> "aB1c2".substring(sign, sign + 1))
                        .collect(Collectors.joining());
            case "signs without spaces" ->
                random.ints(CHARACTERS, '一', '鿋').mapToObj(Character::toString).collect(Collectors.joining());
            case "words and what forbids them" ->
                random.ints(CHARACTERS / 10, 0, 4)
                        .mapToObj(word -> List.of("name street", "child health", "number 1", "status")
                                .get(word))
                        .collect(Collectors.joining(" "));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Test
    void noTextHasMoreWordsThanTheLimit() {
        assertThat(WordSplitter.words(text("capitals and digits", new Random(7))))
                .hasSize(WordSplitter.MAX_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "capitals and digits", "signs without spaces", "words and what forbids them"})
    void areReadInBoundedTime(String kind) {
        Random random = new Random(7);
        List<FormField> fields = IntStream.range(0, FIELDS)
                .mapToObj(i -> FormField.at("f" + i)
                        .label(LocalText.of("mul", text(kind, random)))
                        .hint(LocalText.of("en", text(kind, random)))
                        .kind(FieldKind.TEXT)
                        .build())
                .toList();
        Form form = new Form("hostile", LocalText.EMPTY, "mul", fields);
        List<Classification> seen =
                assertTimeoutPreemptively(LIMIT, () -> FieldClassifier.bundled().classify(form));
        assertThat(seen).hasSize(FIELDS);
    }
}
