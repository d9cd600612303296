package org.clearnotice.spring;

import java.time.Duration;
import org.clearnotice.store.NoticeTexts;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;

/** What evidence is kept in and signed with. */
record ClearnoticeStores(ReceiptStore receipts, NoticeTexts texts, SiteKeys keys, Duration tokenLifetime) {}
