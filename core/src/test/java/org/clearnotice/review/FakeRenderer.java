package org.clearnotice.review;

import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.notice.Notice;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.TranslationState;

/** Says every phrase as its key, in the languages given. */
record FakeRenderer(Set<String> languages) implements NoticeRenderer {

    @Override
    public TranslationState translation(String language) {
        return TranslationState.HUMAN_REVIEWED;
    }

    @Override
    public Findings findings(Notice notice, String language) {
        return languages.contains(language)
                ? Findings.of(Finding.advice("FAKE-01", "words in " + language))
                : Findings.of(Finding.warning("FAKE-02", "no words in " + language));
    }

    @Override
    public RenderedNotice render(Notice notice, String language) {
        return notice.inWords(language, translation(language), phrase -> phrase.key());
    }
}
