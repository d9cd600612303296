package org.clearnotice.classification;

/**
 * One reason for what a classifier says of a field.
 *
 * @param rule the category's name in kebab case, {@code context-…} where a section speaks, or {@code decided}
 * @param where autocomplete, type, label, name, placeholder, hint, options, section, title; or who decided, and where
 * @param matched the words or token found, or the reason
 * @param language of the word list, empty where none speaks
 */
public record Evidence(String rule, String where, String matched, String language) {}
