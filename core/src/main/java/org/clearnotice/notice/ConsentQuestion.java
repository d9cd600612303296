package org.clearnotice.notice;

/**
 * One question that only the person can answer; it exists only for a purpose whose basis is consent.
 *
 * @param purpose the purpose's id
 */
public record ConsentQuestion(String purpose, Phrase question, Phrase yes, Phrase no) {}
