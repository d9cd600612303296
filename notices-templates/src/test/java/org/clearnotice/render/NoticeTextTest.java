package org.clearnotice.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.notice.Block;
import org.clearnotice.notice.RenderedNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTest {

    @ParameterizedTest
    @CsvSource({"park-news,en", "park-news,es", "street-parking,en", "street-parking,es"})
    void linesAreShortAndHoldEveryWordOfBothLayers(String service, String language) {
        RenderedNotice notice = ExampleNotices.notice(service, language);
        String text = NoticeText.of(notice);
        assertThat(text.lines()).allMatch(line -> line.length() <= 72);
        assertThat(words(text.replaceAll("(?m)^=+$", "").replaceAll("(?m)^- ", "")))
                .isEqualTo(words(Stream.concat(notice.shortLayer().stream(), notice.fullLayer().stream())
                        .map(Block::text)
                        .collect(Collectors.joining(" "))));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
