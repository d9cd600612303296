package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a yes holds, as far as the receipt alone can say. */
class ConsentValidityTest {

    private static Node.Members receipt(String given, String... validities) {
        Map<String, Object> json = Map.of(
                "event",
                Map.of("at", given),
                "purposes",
                Stream.of(validities).map(ConsentValidityTest::purpose).toList());
        return (Node.Members)
                Document.json(Source.of("receipt", CanonicalJson.text(json))).root();
    }

    private static Map<String, Object> purpose(String validity) {
        if (validity.startsWith("REFUSED") || validity.startsWith("WITHDRAWN")) {
            return Map.of("decision", validity);
        }
        String type = validity.startsWith("P") ? "PERIOD" : validity.startsWith("2") ? "UNTIL_DATE" : "UNTIL_EVENT";
        return Map.of("decision", "GIVEN", "validity", Map.of("type", type, "value", validity));
    }

    @ParameterizedTest(name = "{1} from {0} ends at {2}")
    @CsvSource({
        "2026-11-01T10:19:58Z, P1Y, 2027-11-01T10:19:58Z",
        "2026-11-01T10:19:58Z, P1D, 2026-11-02T10:19:58Z",
        "2026-11-01T10:19:58Z, P2W, 2026-11-15T10:19:58Z",
        "2026-11-01T10:19:58Z, PT30M, 2026-11-01T10:49:58Z",
        "2026-11-01T23:19:58Z, PT1H, 2026-11-02T00:19:58Z",
        "2026-11-01T10:19:58Z, P1Y2M3D, 2028-01-04T10:19:58Z",
        "2024-02-29T00:00:00Z, P1Y, 2025-02-28T00:00:00Z",
        "2024-02-29T00:00:00Z, P4Y, 2028-02-29T00:00:00Z",
        "2024-02-29T12:00:00Z, P1Y1D, 2025-03-01T12:00:00Z",
        "2023-02-28T00:00:00Z, P1Y, 2024-02-28T00:00:00Z",
        "2026-01-31T00:00:00Z, P1M, 2026-02-28T00:00:00Z",
        "2024-01-31T00:00:00Z, P1M, 2024-02-29T00:00:00Z",
        "2026-01-31T00:00:00Z, P3M, 2026-04-30T00:00:00Z",
        "2026-01-31T00:00:00Z, P1M1D, 2026-03-01T00:00:00Z",
        "2026-01-30T00:00:00Z, P1M1D, 2026-03-01T00:00:00Z",
        "2024-02-29T00:00:00Z, P1Y12M, 2026-02-28T00:00:00Z",
        "2026-12-31T23:59:59Z, P2M, 2027-02-28T23:59:59Z",
        "2999-12-31T23:59:59Z, P999Y999M9999D, 4109-08-16T23:59:59Z"
    })
    void aPeriodRunsToItsLastSecond(String given, String period, Instant end) {
        Node.Members receipt = receipt(given, period);
        assertThat(ConsentValidity.at(receipt, end.minusSeconds(1))).isEqualTo("RUNNING");
        assertThat(ConsentValidity.at(receipt, end.minusNanos(1))).isEqualTo("RUNNING");
        assertThat(ConsentValidity.at(receipt, end)).isEqualTo("ENDED");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2027-01-20T23:59:59Z, RUNNING",
        "2027-01-21T09:59:59Z, RUNNING",
        "2027-01-21T10:00:00Z, NOT_CHECKED",
        "2027-01-22T11:59:59Z, NOT_CHECKED",
        "2027-01-22T12:00:00Z, ENDED",
    })
    void aDateEndsSomewhereFirstAndEverywhereAtLast(Instant now, String state) {
        assertThat(ConsentValidity.at(receipt("2026-11-01T00:00:00Z", "2027-01-21"), now))
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P1Y, RUNNING",
        "P1D, ENDED",
        "permit-ends, NOT_CHECKED",
        "P1D P1Y, RUNNING",
        "P1Y permit-ends, RUNNING",
        "permit-ends P1Y, RUNNING",
        "P1D P2D, ENDED",
        "P1D permit-ends, NOT_CHECKED",
        "P1D 2026-11-20, NOT_CHECKED",
        "REFUSED, NONE",
        "REFUSED REFUSED, NONE",
        "WITHDRAWN, NONE",
        "REFUSED P1D, ENDED",
        "REFUSED P1Y, RUNNING",
    })
    void severalPurposes(String purposes, String state) {
        Node.Members receipt = receipt("2026-11-01T00:00:00Z", purposes.split(" "));
        assertThat(ConsentValidity.at(receipt, Instant.parse("2026-11-20T11:00:00Z")))
                .isEqualTo(state);
    }

    @Test
    void withoutAClockOnlyNothingGivenIsCertain() {
        assertThat(ConsentValidity.at(receipt("2026-11-01T00:00:00Z", "P1Y"), null))
                .isEqualTo("NOT_CHECKED");
        assertThat(ConsentValidity.at(receipt("2026-11-01T00:00:00Z", "REFUSED"), null))
                .isEqualTo("NONE");
    }

    @Test
    void theVerifierSaysIt() {
        Altered consent = Altered.example("consent");
        assertThat(Stream.of("2026-11-01T10:20:00Z", "2027-11-01T10:19:57Z", "2027-11-01T10:19:58Z")
                        .map(now -> consent.verifiedAt(now).validity())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("RUNNING RUNNING ENDED");
        assertThat(Altered.example("withdrawal")
                        .verifiedAt("2027-01-01T00:00:00Z")
                        .validity())
                .isEqualTo("NONE");
    }
}
