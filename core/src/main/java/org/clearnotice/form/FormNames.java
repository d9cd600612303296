package org.clearnotice.form;

/** The id that a form has from its file's name. */
final class FormNames {

    private FormNames() {}

    /** The last segment of the path up to its last dot. */
    static String stem(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
