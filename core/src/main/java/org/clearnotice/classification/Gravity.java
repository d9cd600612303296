package org.clearnotice.classification;

/** What a field's data is about: the same free-text box can be each of these. */
public enum Gravity {
    THING,
    PERSON,
    VERY_SENSITIVE
}
