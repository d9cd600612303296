package org.clearnotice.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class ClassificationBenchmarkTest {

    /** What is measured is not judged here, only that it can be. */
    @Test
    void everyMeasurementRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ClassificationBenchmark.class.getName())
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
                .containsExactlyInAnyOrder("classified", "classifiedInAllLanguages", "regexList");
    }

    @Test
    void aMachineStartsAndClassifies() throws Exception {
        ColdStartBenchmark cold = new ColdStartBenchmark();
        cold.languages = 1;
        assertThat(cold.machineStarted()).isZero();
    }
}
