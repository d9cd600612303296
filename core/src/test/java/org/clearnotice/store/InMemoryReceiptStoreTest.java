package org.clearnotice.store;

class InMemoryReceiptStoreTest extends ReceiptStoreContract {

    @Override
    protected ReceiptStore emptyStore() {
        return new InMemoryReceiptStore();
    }
}
