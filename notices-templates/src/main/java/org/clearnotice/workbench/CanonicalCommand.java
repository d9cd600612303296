package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
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
        Node root = Document.json(source).root();
        try {
            return CanonicalJson.text(root);
        } catch (IllegalArgumentException e) {
            throw new FindingsException(Findings.of(Finding.error("DOC-10", String.valueOf(e.getMessage()))
                    .at(firstWithoutForm(root))
                    .fix("write it as a text, or smaller")));
        }
    }

    /** The place of the innermost value that has no canonical form. */
    private static Place firstWithoutForm(Node node) {
        Stream<Node> parts = node instanceof Node.Members object
                ? object.members().values().stream().map(Node.Member::value)
                : node instanceof Node.Elements list ? list.elements().stream() : Stream.of();
        return parts.filter(part -> !hasForm(part))
                .findFirst()
                .map(CanonicalCommand::firstWithoutForm)
                .orElse(node.place());
    }

    private static boolean hasForm(Node node) {
        try {
            return !CanonicalJson.text(node).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
