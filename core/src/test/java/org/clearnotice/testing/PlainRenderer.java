package org.clearnotice.testing;

import java.util.Set;
import org.clearnotice.document.Findings;
import org.clearnotice.notice.Notice;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.TranslationState;

/**
 * Says every phrase as its key, the language and an ending, and finds nothing.
 *
 * @param ending changes every word of a notice
 */
public record PlainRenderer(Set<String> languages, String ending) implements NoticeRenderer {

    /** In English and Spanish. */
    public static PlainRenderer saying(String ending) {
        return new PlainRenderer(Set.of("en", "es"), ending);
    }

    @Override
    public TranslationState translation(String language) {
        return TranslationState.HUMAN_REVIEWED;
    }

    @Override
    public Findings findings(Notice notice, String language) {
        return Findings.none();
    }

    @Override
    public RenderedNotice render(Notice notice, String language) {
        return notice.inWords(language, translation(language), phrase -> phrase.key() + " " + language + " " + ending);
    }
}
