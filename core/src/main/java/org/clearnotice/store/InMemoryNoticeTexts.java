package org.clearnotice.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clearnotice.notice.RenderedNotice;

/** Keeps words as long as the program runs. */
public final class InMemoryNoticeTexts implements NoticeTexts {

    private record Key(String id, String version, String language) {}

    private final Map<Key, RenderedNotice> kept = new ConcurrentHashMap<>();

    @Override
    public RenderedNotice keep(RenderedNotice words) {
        RenderedNotice first = kept.putIfAbsent(new Key(words.id(), words.version(), words.language()), words);
        return first == null ? words : first;
    }

    @Override
    public Optional<RenderedNotice> find(String id, String version, String language) {
        return Optional.ofNullable(kept.get(new Key(id, version, language)));
    }
}
