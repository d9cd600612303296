/**
 * Clearnotice: from the fields of a form to the words a resident reads to a record that anyone can check.
 *
 * <p>One pipeline, room by room; each room knows only the rooms before it:
 *
 * <pre>
 * document ─▶ form ─▶ classification ─▶ risk ─▶ notice ─▶ review ─▶ proof ─▶ consent ─▶ store
 * what a      what    what personal     how     what      who has   can      what was   where
 * file says   is      data each field   heavy   must be   checked   anyone   shown and  is the
 *             asked   holds             it is   said      it        check    decided    evidence
 * </pre>
 *
 * <p>{@link org.clearnotice.PrivacyNotices} is the front door, with three verbs: <em>assess</em> a service, make the
 * <em>notice for</em> a page, <em>record</em> what a person decided.
 *
 * <pre>{@code
 * PrivacyFolder folder = PrivacyFolder.read(SourceFolder.of(Path.of("privacy")), FormFormats.bundled());
 * PrivacyNotices notices = PrivacyNotices.of(folder, TemplateNoticeRenderer.bundled())
 *         .keptIn(receipts, texts)
 *         .signedWith(keys)
 *         .open(Clock.systemUTC(), new SecureRandom());
 * PrivacyNotices.Shown shown = notices.noticeFor("park-news", "en");
 * Receipt receipt = notices.record("park-news", shown.token(), choices, caseNumber);
 * }</pre>
 */
@NullMarked
package org.clearnotice;

import org.jspecify.annotations.NullMarked;
