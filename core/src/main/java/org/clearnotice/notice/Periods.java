package org.clearnotice.notice;

import java.time.Duration;
import java.time.Period;

/** Lengths of ISO 8601 durations, for comparing them. */
final class Periods {

    private Periods() {}

    /** Days, a year as 365.25 and a month as a twelfth of it: enough to say which of two is longer. */
    static long days(String iso) {
        if (iso.startsWith("PT")) {
            return Duration.parse(iso).toDays();
        }
        Period period = Period.parse(iso);
        return Math.round(period.getYears() * 365.25 + period.getMonths() * 30.4375) + period.getDays();
    }
}
