package org.clearnotice.architecture.broken.exceptions.notice;

import org.clearnotice.architecture.broken.exceptions.form.FormTrouble;

final class ThrowsAnothers {

    private ThrowsAnothers() {}

    static RuntimeException trouble() {
        return new FormTrouble("not mine");
    }
}
