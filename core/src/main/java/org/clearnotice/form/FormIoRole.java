package org.clearnotice.form;

/** What a component does in a form. */
enum FormIoRole {
    /** Asks one question. */
    ASKS,
    /** Holds components and adds nothing to their paths. */
    GROUPS,
    /** Holds components whose answers are kept under its key. */
    NESTS,
    /** Shows or does something and asks nothing. */
    SHOWS,
    /** Puts another form in this place. */
    REFERS,
    /** Asks each of its questions with the same answers. */
    SURVEY,
    /** Asks for names, and for a value to each. */
    MAP,
    /** Is of a type that is not known here. */
    UNKNOWN
}
