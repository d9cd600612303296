package org.clearnotice.classification;

/**
 * One reason for what a classifier says of a field.
 *
 * @param rule the category's name in kebab case, or {@code context-…} where a section speaks
 * @param where autocomplete, type, label, name, placeholder, hint, options, section, title, or a person
 * @param matched the words or token found
 * @param language of the word list, empty where none speaks
 */
public record Evidence(String rule, String where, String matched, String language) {}
