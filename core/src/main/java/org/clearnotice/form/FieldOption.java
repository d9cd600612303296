package org.clearnotice.form;

import org.clearnotice.document.LocalText;

/**
 * One answer that a field offers.
 *
 * @param value what the form sends
 * @param label what the person reads
 */
public record FieldOption(String value, LocalText label) {}
