package org.clearnotice.form;

/** What a person is asked to do at a field, whatever its source called it. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    EMAIL,
    PHONE,
    URL,
    NUMBER,
    MONEY,
    DATE,
    TIME,
    DATE_TIME,
    YES_NO,
    CHOOSE_ONE,
    CHOOSE_MANY,
    FILE,
    SIGNATURE,
    ADDRESS,
    PASSWORD,
    HIDDEN,
    UNKNOWN
}
