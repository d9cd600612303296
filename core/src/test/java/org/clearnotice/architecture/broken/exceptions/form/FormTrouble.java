package org.clearnotice.architecture.broken.exceptions.form;

public class FormTrouble extends RuntimeException {

    public FormTrouble(String message) {
        super(message);
    }
}
