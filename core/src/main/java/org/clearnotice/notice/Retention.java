package org.clearnotice.notice;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept.
 *
 * @param purposes narrows to these purposes; empty for all that use one of the fields
 * @param keep an ISO 8601 duration, or NOT_KEPT, PERMANENT, UNTIL
 * @param after what starts the time, or with UNTIL what ends it
 */
public record Retention(
        FieldSet fields,
        List<String> purposes,
        @NotNull String keep,
        @Nullable Term after,
        @Nullable String schedule,
        @Nullable Then then) {

    /** What happens at the end. */
    public enum Then {
        DELETE,
        ANONYMISE,
        ARCHIVE
    }

    private static final Pattern PERIOD = Pattern.compile(FactForms.PERIOD);

    boolean isFor(Purpose purpose) {
        return purposes.isEmpty() || purposes.contains(purpose.id());
    }

    boolean isPeriod() {
        return PERIOD.matcher(keep).matches() && !keep.equals("P0D");
    }

    boolean isWellFormed() {
        return isPeriod()
                || keep.equals("NOT_KEPT")
                || keep.equals("PERMANENT")
                || (keep.equals("UNTIL") && after != null);
    }
}
