package org.clearnotice.document;

/**
 * Where something stands in a file, so that a person can go there.
 *
 * @param file the file's name as its reader was given it, or a Java type's name
 * @param line from 1; 0 where the source has no lines
 * @param column from 1; 0 where the source has no columns
 */
public record Place(String file, int line, int column) {

    /** A place for what no file says: a default, or a value made by code. */
    public static final Place NONE = new Place("", 0, 0);

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code services/parking.yaml:14:3}, shorter where line or column is unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
