package org.clearnotice.classification;

/**
 * One reason for what a classifier says of a field.
 *
 * @param rule the id of a line of {@code words/LANGUAGE.txt}; {@code autocomplete} or {@code type} for a line of the table of that
 *     name; {@code kind} or {@code technical-field} where the control itself says it; {@code city-…} for a city's own words in
 *     its {@code policy.yaml}; {@code decided} where a person did
 * @param where autocomplete, type, label, name, placeholder, hint, options, section, title; or who decided, and where
 * @param matched the words or token found, or the reason
 * @param language of the word list, empty where none speaks
 */
public record Evidence(String rule, String where, String matched, String language) {}
