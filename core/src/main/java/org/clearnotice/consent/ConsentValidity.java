package org.clearnotice.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** Whether a given consent still runs at a time, as far as the receipt alone can say (receipt profile, section 8, output). */
final class ConsentValidity {

    private ConsentValidity() {}

    /** NONE: nothing is given; RUNNING, ENDED, or NOT_CHECKED without a clock or where only an event ends it. */
    static String at(Node.Members receipt, @Nullable Instant now) {
        Instant given = Instant.parse(ReceiptTree.text(receipt, "event", "at"));
        List<String> states = new ArrayList<>();
        for (Node purpose : ReceiptTree.list(receipt, "purposes")) {
            if (ReceiptTree.text(purpose, "decision").equals("GIVEN")) {
                states.add(now == null ? "NOT_CHECKED" : state(ReceiptTree.get(purpose, "validity"), given, now));
            }
        }
        if (states.isEmpty()) {
            return "NONE";
        }
        if (states.contains("RUNNING")) {
            return "RUNNING";
        }
        return states.stream().allMatch("ENDED"::equals) ? "ENDED" : "NOT_CHECKED";
    }

    private static String state(@Nullable Node validity, Instant given, Instant now) {
        String value = ReceiptTree.text(validity, "value");
        return switch (ReceiptTree.text(validity, "type")) {
            case "PERIOD" -> now.isBefore(end(given, value)) ? "RUNNING" : "ENDED";
            case "UNTIL_DATE" -> untilDate(LocalDate.parse(value), now);
            default -> "NOT_CHECKED";
        };
    }

    /** Years and months first, a day that the month lacks becoming its last, then the rest; in UTC. */
    private static Instant end(Instant given, String period) {
        if (period.startsWith("PT")) {
            return given.plus(Duration.parse(period));
        }
        Period length = Period.parse(period);
        return given.atZone(ZoneOffset.UTC)
                .plusMonths(length.toTotalMonths())
                .plusDays(length.getDays())
                .toInstant();
    }

    private static String untilDate(LocalDate last, Instant now) {
        Instant runs = last.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC);
        Instant ended = last.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return now.isBefore(runs) ? "RUNNING" : now.isBefore(ended) ? "NOT_CHECKED" : "ENDED";
    }
}
