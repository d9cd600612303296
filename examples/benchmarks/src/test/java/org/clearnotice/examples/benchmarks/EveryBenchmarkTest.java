package org.clearnotice.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class EveryBenchmarkTest {

    static Stream<Arguments> benchmarks() {
        return Stream.of(
                arguments(
                        FormReadingBenchmark.class,
                        List.of(
                                "htmlParsedByJsoup",
                                "htmlReadAsForms",
                                "formIoParsedByJackson",
                                "formIoReadAsForms",
                                "cityOf500FormsRead")),
                arguments(
                        ClassificationBenchmark.class, List.of("classified", "classifiedInAllLanguages", "regexList")));
    }

    /** What is measured is not judged here, only that it can be. */
    @ParameterizedTest
    @MethodSource("benchmarks")
    void everyMeasurementRuns(Class<?> benchmark, List<String> measurements) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .forks(0)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark().replaceAll(".*\\.", ""))
                .containsExactlyInAnyOrderElementsOf(measurements);
    }

    @Test
    void aMachineStartsAndClassifies() throws Exception {
        ColdStartBenchmark cold = new ColdStartBenchmark();
        cold.languages = 1;
        assertThat(cold.machineStarted()).isZero();
    }
}
