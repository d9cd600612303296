package org.clearnotice.risk;

/** Whom a service is for. */
public enum Audience {
    ADULTS,
    CHILDREN,
    ANYONE,
    VICTIM,
    ACCUSED
}
