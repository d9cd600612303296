package org.clearnotice.form;

import java.util.Optional;

/** Reads forms of one format; every input becomes a field, and nothing is dropped in silence. */
public interface FormReader {

    /** The format's name on the command line, such as {@code html} or {@code form}. */
    String format();

    /**
     * Why the content looks like this format, in a few words such as "a list of 'components'"; empty where it does not. The
     * file's name is no reason. Content that cannot be parsed is not recognised.
     */
    Optional<String> recognises(FormDefinition definition);

    /**
     * The forms in the file, in its order. What cannot be read is a field of kind UNKNOWN or a finding with its place.
     *
     * @throws org.clearnotice.document.FindingsException if it cannot be read as this format
     */
    FormReading read(FormDefinition definition);
}
