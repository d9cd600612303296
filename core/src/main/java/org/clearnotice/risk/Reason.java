package org.clearnotice.risk;

/**
 * Why something is as heavy as it is, by a rule that can be looked up.
 *
 * @param code stable, such as {@code identity-theft-set}: the first word of a line of the file
 * @param text in plain words, for staff
 * @param file where the rule stands: below {@code org/clearnotice} of the jar, or in the city's own folder
 */
public record Reason(String code, String text, String file) {}
