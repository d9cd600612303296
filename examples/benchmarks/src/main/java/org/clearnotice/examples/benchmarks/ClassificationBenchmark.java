package org.clearnotice.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.form.Form;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All fields classified, in the languages that the forms are in and in all languages, beside a list of regular expressions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(3)
public class ClassificationBenchmark {

    private final List<Form> forms = FieldForms.all();
    private final List<Form> ofUnknownLanguage = FieldForms.ofUnknownLanguage();
    private final FieldClassifier classifier = FieldClassifier.bundled();
    private final RegexList regexes = new RegexList();

    @Benchmark
    public void classified(Blackhole hole) {
        for (Form form : forms) {
            hole.consume(classifier.classify(form));
        }
    }

    @Benchmark
    public void classifiedInAllLanguages(Blackhole hole) {
        for (Form form : ofUnknownLanguage) {
            hole.consume(classifier.classify(form));
        }
    }

    @Benchmark
    public void regexList(Blackhole hole) {
        for (Form form : forms) {
            regexes.look(form, hole);
        }
    }
}
