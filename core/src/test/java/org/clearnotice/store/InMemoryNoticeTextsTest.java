package org.clearnotice.store;

class InMemoryNoticeTextsTest extends NoticeTextsContract {

    @Override
    NoticeTexts emptyTexts() {
        return new InMemoryNoticeTexts();
    }
}
