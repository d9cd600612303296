package org.clearnotice.consent;

import java.util.Objects;

/** The pseudonym that stands in a receipt for a person or case; printing it shows nothing. */
public final class SubjectRef {

    private static final SubjectRef NONE = new SubjectRef("urn:clearnotice:subject:none");

    private final String urn;

    SubjectRef(String urn) {
        this.urn = urn;
    }

    /** Nobody in particular: nothing links such receipts. */
    public static SubjectRef none() {
        return NONE;
    }

    /** The form in receipts. */
    public String urn() {
        return urn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectRef that && urn.equals(that.urn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(urn);
    }

    @Override
    public String toString() {
        return "SubjectRef";
    }
}
