package org.clearnotice.notice;

import java.util.Set;
import org.clearnotice.document.Findings;

/** Turns a language-neutral notice into words; implemented by notices-templates. */
public interface NoticeRenderer {

    /** BCP 47 tags of the languages whose catalogs are whole. */
    Set<String> languages();

    /** The lowest state of the words that notices in this language are made of. */
    TranslationState translation(String language);

    /** What stands against saying this notice in this language: words that are missing, unsigned drafts. */
    Findings findings(Notice notice, String language);

    /**
     * The notice in words.
     *
     * @throws IllegalStateException if a phrase cannot be said in this language
     */
    RenderedNotice render(Notice notice, String language);
}
