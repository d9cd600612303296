package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.Source;

/** Reads forms of one format; every input becomes a field, and nothing is dropped in silence. */
public interface FormReader {

    /** The format's name on the command line, such as {@code html} or {@code form}. */
    String format();

    /** Whether the content, not the file's name, looks like this format. */
    boolean recognises(Source source);

    /**
     * The forms in the source, in its order.
     *
     * @throws org.clearnotice.document.FindingsException if it cannot be read as this format
     */
    List<Form> read(Source source);
}
