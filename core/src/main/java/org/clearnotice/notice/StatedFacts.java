package org.clearnotice.notice;

/** What receipts repeat of a notice, language-neutral, until a voice says it. */
interface StatedFacts {

    RecordedFacts in(Voice voice);
}
