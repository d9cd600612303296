package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canonical FILE}: the RFC 8785 bytes of a JSON file, without a line end. */
@Command(
        name = "canonical",
        mixinStandardHelpOptions = true,
        description = "Prints the RFC 8785 canonical bytes of a JSON file.",
        footer = {"", "Example:", "  clearnotice canonical receipt.json | sha256sum"})
final class CanonicalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A JSON file.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        Source source = Files.read(file);
        PrintWriter out = spec.commandLine().getOut();
        out.print(canonical(source));
        out.flush();
        return 0;
    }

    private static String canonical(Source source) {
        try {
            return CanonicalJson.text(Document.json(source).root());
        } catch (IllegalArgumentException e) {
            throw new FindingsException(Findings.of(Finding.error("DOC-10", String.valueOf(e.getMessage()))
                    .at(org.clearnotice.document.Place.of(source.name()))));
        }
    }
}
