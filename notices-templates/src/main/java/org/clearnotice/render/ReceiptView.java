package org.clearnotice.render;

import java.util.List;
import java.util.Optional;
import org.clearnotice.consent.Receipt;
import org.clearnotice.notice.RenderedNotice;

/**
 * A receipt as its page shows it.
 *
 * @param words the kept words of its notice, in the language of the page where they exist
 * @param still ids of purposes that run on
 * @param code the withdrawal code; empty where nothing can be taken back any more
 * @param address of this page, for the files below it
 */
public record ReceiptView(
        Receipt receipt, RenderedNotice words, List<String> still, Optional<String> code, String address) {}
