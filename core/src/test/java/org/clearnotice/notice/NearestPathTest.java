package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPathTest {

    private static final List<String> PATHS =
            List.of("applicant.name", "applicant.email", "vehicle.plate", "owner.name", "children[].age");

    @ParameterizedTest
    @CsvSource({
        "vehicle.plat, vehicle.plate",
        "plate, vehicle.plate",
        "car.plate, vehicle.plate",
        "person.emial, applicant.email",
        "kids[].age, children[].age",
    })
    void aMistypedOrMovedPathIsNamed(String path, String nearest) {
        assertThat(NearestPath.wayOut(path, PATHS)).isEqualTo("did you mean '" + nearest + "'?");
    }

    @ParameterizedTest
    @CsvSource({"person.name", "name", "garage", "''"})
    void whereItCouldBeSeveralOrNoneAllAreListed(String path) {
        assertThat(NearestPath.wayOut(path, PATHS)).isEqualTo("fields of the form: " + String.join(", ", PATHS));
    }

    @Test
    void ofVeryManyOnlyTheFirstAreListed() {
        List<String> many =
                IntStream.range(0, 5_000).mapToObj(i -> "a" + i + ".b" + i).toList();
        assertThat(NearestPath.wayOut("something else", many)).endsWith("a9.b9 and 4990 more");
        assertThat(NearestPath.wayOut("x", List.of())).isEqualTo("fields of the form: ");
    }
}
