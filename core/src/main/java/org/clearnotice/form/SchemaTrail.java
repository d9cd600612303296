package org.clearnotice.form;

import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The schemas through which one was reached, innermost first: a schema that stands among them is within itself.
 *
 * @param place how many places of the data were entered, so that a schema of the same place is told from one further up
 * @param length of the trail
 */
record SchemaTrail(Node schema, @Nullable SchemaTrail before, int place, int length) {

    static SchemaTrail of(Node schema, @Nullable SchemaTrail before, int place) {
        return new SchemaTrail(schema, before, place, before == null ? 1 : before.length + 1);
    }

    /** The place at which this very schema was entered; -1 where it was not. */
    static int entered(@Nullable SchemaTrail trail, Node schema) {
        for (SchemaTrail at = trail; at != null; at = at.before) {
            if (at.schema == schema) {
                return at.place;
            }
        }
        return -1;
    }

    /** The place below that of the innermost schema; the first is 0. */
    static int placeBelow(@Nullable SchemaTrail trail) {
        return trail == null ? 0 : trail.place + 1;
    }
}
