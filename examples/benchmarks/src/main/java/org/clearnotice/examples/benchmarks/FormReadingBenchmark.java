package org.clearnotice.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clearnotice.document.Source;
import org.clearnotice.form.FormFormats;
import org.jsoup.parser.Parser;
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

/**
 * Reading forms, format guessed, beside the parser alone on the same bytes: jsoup with positions tracked, and Jackson's
 * {@code readTree}. Also all forms of a large city.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class FormReadingBenchmark {

    private final List<Source> html = FormFiles.html();
    private final List<byte[]> htmlBytes = html.stream().map(Source::bytes).toList();
    private final List<Source> formIo = FormFiles.formIo();
    private final List<byte[]> formIoBytes = formIo.stream().map(Source::bytes).toList();
    private final List<Source> city = FormFiles.city(500);
    private final FormFormats formats = FormFormats.bundled();
    private final ObjectMapper mapper = new ObjectMapper();

    @Benchmark
    public void htmlParsedByJsoup(Blackhole hole) {
        for (byte[] page : htmlBytes) {
            String text = new String(page, java.nio.charset.StandardCharsets.UTF_8);
            hole.consume(Parser.htmlParser().setTrackPosition(true).parseInput(text, ""));
        }
    }

    @Benchmark
    public void htmlReadAsForms(Blackhole hole) {
        for (Source page : html) {
            hole.consume(formats.read(page));
        }
    }

    @Benchmark
    public void formIoParsedByJackson(Blackhole hole) throws IOException {
        for (byte[] definition : formIoBytes) {
            hole.consume(mapper.readTree(definition));
        }
    }

    @Benchmark
    public void formIoReadAsForms(Blackhole hole) {
        for (Source definition : formIo) {
            hole.consume(formats.read(definition));
        }
    }

    @Benchmark
    public void cityOf500FormsRead(Blackhole hole) {
        for (Source form : city) {
            hole.consume(formats.read(form));
        }
    }
}
