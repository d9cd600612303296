package org.clearnotice.notice;

/**
 * A plain link that opens another page at once, for a person who must not be seen at this one.
 *
 * @param address whole, or a path below the site
 */
public record QuickExit(String address, String label) {}
