package org.clearnotice.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A virtual machine that starts, classifies one field in so many languages, and ends; with none it is an empty one. The difference is the
 * cold start of the classifier.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
@Fork(1)
public class ColdStartBenchmark {

    @Param({"0", "1", "2", "5", "10", "20", "29"})
    public int languages;

    @Benchmark
    public int machineStarted() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstField.class.getName(),
                        Integer.toString(languages))
                .inheritIO()
                .start();
        return process.waitFor();
    }

    /** The program that is started. */
    public static final class FirstField {

        /** The question for a name, by language. */
        private static final List<LocalText> NAMES = names(
                "en=Name",
                "es=Nombre",
                "pt=Nome",
                "fr=Nom",
                "de=Name",
                "it=Nome",
                "nl=Naam",
                "ca=Nom",
                "sv=Namn",
                "nb=Navn",
                "fi=Nimi",
                "cy=Enw",
                "el=Όνομα",
                "sk=Meno",
                "sq=Emri",
                "ru=Имя",
                "uk=Ім'я",
                "ro=Nume",
                "pl=Imię",
                "tr=Ad",
                "zh-Hans=姓名",
                "zh-Hant=姓名",
                "vi=Họ tên",
                "ko=이름",
                "ja=氏名",
                "ar=الاسم",
                "fil=Pangalan",
                "so=Magaca",
                "ht=Non");

        private static List<LocalText> names(String... pairs) {
            return Stream.of(pairs)
                    .map(pair -> pair.split("="))
                    .map(pair -> LocalText.of(pair[0], pair[1]))
                    .toList();
        }

        private FirstField() {}

        public static void main(String[] args) {
            int languages = Integer.parseInt(args[0]);
            if (languages > 0) {
                List<FormField> fields = NAMES.subList(0, languages).stream()
                        .map(name -> FormField.at("q").label(name).build())
                        .toList();
                Form form = new Form("form", LocalText.EMPTY, "en", fields);
                FieldClassifier.bundled().classify(form);
            }
        }
    }
}
