package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clearnotice.notice.RenderedNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link NoticeTexts} keeps to. */
abstract class NoticeTextsContract {

    private static final RenderedNotice WORDS = ExampleWords.parking();

    private NoticeTexts texts;

    abstract NoticeTexts emptyTexts() throws Exception;

    NoticeTexts reopened(NoticeTexts open) throws Exception {
        return open;
    }

    @BeforeEach
    void open() throws Exception {
        texts = emptyTexts();
    }

    @Test
    void wordsThatAreKeptAreFoundAgainWhole() throws Exception {
        assertThat(texts.keep(WORDS)).isEqualTo(WORDS);
        assertThat(find(texts, WORDS)).isEqualTo(WORDS);
        RenderedNotice later = find(reopened(texts), WORDS);
        assertThat(later).isEqualTo(WORDS);
        assertThat(later.digest()).isEqualTo(WORDS.digest());
        assertThat(later.fullDigest()).isEqualTo(WORDS.fullDigest());
    }

    @Test
    void theFirstWordsStay() throws Exception {
        RenderedNotice others = ExampleWords.saying("Other words.");
        texts.keep(WORDS);
        assertThat(texts.keep(others)).isEqualTo(WORDS);
        NoticeTexts later = reopened(texts);
        assertThat(later.keep(others)).isEqualTo(WORDS);
        assertThat(find(later, WORDS)).isEqualTo(WORDS);
    }

    @Test
    void anotherIdVersionOrLanguageHasWordsOfItsOwn() {
        texts.keep(WORDS);
        for (RenderedNotice other : List.of(
                ExampleWords.as("park-news", WORDS.version(), WORDS.language()),
                ExampleWords.as(WORDS.id(), "8", WORDS.language()),
                ExampleWords.as(WORDS.id(), WORDS.version(), "es"))) {
            assertThat(texts.find(other.id(), other.version(), other.language()))
                    .isEmpty();
            assertThat(texts.keep(other)).isEqualTo(other);
            assertThat(find(texts, other)).isEqualTo(other);
        }
        assertThat(find(texts, WORDS)).isEqualTo(WORDS);
    }

    @Test
    void longWordsInAnyScriptAreKept() throws Exception {
        RenderedNotice words = ExampleWords.saying("ñ \ud83d\ude97 \u05d0\u0628 \"\\ ' ; --\n".repeat(20_000));
        texts.keep(words);
        assertThat(find(reopened(texts), words)).isEqualTo(words);
    }

    @Test
    void aQuestionThatNoWordsCanAnswerFindsNothing() {
        texts.keep(WORDS);
        for (String odd : List.of("", "a\0b", "%", "..", "'; --", "x".repeat(100_000))) {
            assertThat(texts.find(odd, WORDS.version(), WORDS.language())).isEmpty();
            assertThat(texts.find(WORDS.id(), odd, WORDS.language())).isEmpty();
            assertThat(texts.find(WORDS.id(), WORDS.version(), odd)).isEmpty();
        }
    }

    @Test
    void ofManyAtOnceOneIsKeptAndEveryoneGetsIt() throws Exception {
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(threads);
            List<Callable<RenderedNotice>> calls = IntStream.range(0, threads)
                    .<Callable<RenderedNotice>>mapToObj(i -> () -> {
                        start.countDown();
                        start.await();
                        return texts.keep(ExampleWords.saying("Words of start " + i));
                    })
                    .toList();
            List<RenderedNotice> kept = new ArrayList<>();
            for (Future<RenderedNotice> answer : pool.invokeAll(calls)) {
                kept.add(answer.get());
            }
            assertThat(kept).hasSize(threads).containsOnly(kept.get(0));
            assertThat(find(texts, WORDS)).isEqualTo(kept.get(0));
        } finally {
            pool.shutdownNow();
        }
    }

    private static RenderedNotice find(NoticeTexts texts, RenderedNotice like) {
        return texts.find(like.id(), like.version(), like.language()).orElseThrow();
    }
}
