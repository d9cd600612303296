package org.clearnotice.classification;

/** Whose data a field holds. */
public enum Whose {
    /** The person who fills in the form. */
    PERSON,
    CHILD,
    /** A relative, a witness, somebody to call in need. */
    OTHER_PERSON,
    /** Somebody who was hurt. */
    HURT_PERSON,
    /** Somebody who is accused. */
    ACCUSED,
    ORGANISATION,
    /** An event, a pet, a street: things have names too. */
    THING,
    /** Where something happened or stands. */
    PLACE_OF_INCIDENT
}
