package org.clearnotice.architecture.broken.exceptions.notice;

import org.clearnotice.architecture.broken.exceptions.form.FormTrouble;

final class HasABaseElsewhere extends FormTrouble {

    HasABaseElsewhere() {
        super("a common base");
    }
}
