package org.clearnotice.risk;

/**
 * Why something is as heavy as it is.
 *
 * @param code stable, such as {@code identity-theft-set}
 * @param text in plain words, for staff
 */
public record Reason(String code, String text) {}
