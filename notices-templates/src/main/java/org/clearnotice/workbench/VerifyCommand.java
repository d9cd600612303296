package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clearnotice.consent.Evidence;
import org.clearnotice.consent.ReceiptVerifier;
import org.clearnotice.consent.Verdict;
import org.clearnotice.consent.VerificationResult;
import org.clearnotice.document.FindingsException;
import org.clearnotice.proof.Jwks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify RECEIPT.jws...}: whether a receipt is genuine, unaltered and about a notice text; it needs no network. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Says whether a receipt is genuine, unaltered and about this notice text. Works offline.",
        footer = {"", "Example:", "  clearnotice verify receipt.jws --keys jwks.json --notice full.txt"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RECEIPT.jws", arity = "1..*", description = "Receipts as they were handed out.")
    private List<Path> receipts = new ArrayList<>();

    @Option(names = "--keys", paramLabel = "JWKS", required = true, description = "The city's public keys.")
    private Path keys = Path.of("");

    @Option(names = "--notice", paramLabel = "FILE", description = "Words of the notice, such as full.txt.")
    private @Nullable Path notice;

    @Option(
            names = "--now",
            paramLabel = "INSTANT|none",
            description = "Judge at this time, such as 2026-11-24T10:00:00Z, or without a clock (default: now).")
    private @Nullable String now;

    @Option(names = "--json", description = "One line of JSON a receipt.")
    private boolean json;

    @Option(
            names = {"--proof", "--checkpoint", "--previous"},
            paramLabel = "FILE",
            hidden = true)
    private List<Path> later = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!later.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--proof, --checkpoint and --previous are not read yet: steps 11 to 14 come with a later release");
        }
        Jwks known = Jwks.read(Files.read(keys));
        byte[] words = notice == null ? null : Files.read(notice).bytes();
        Instant clock = clock();
        ReceiptVerifier verifier = new ReceiptVerifier();
        int exit = 0;
        for (Path file : receipts) {
            try {
                String jws = new String(Files.read(file).bytes(), StandardCharsets.ISO_8859_1);
                VerificationResult result = verifier.verify(new Evidence(jws, known, words, clock));
                print(file, result);
                exit = Math.max(exit, result.verdict() == Verdict.VALID ? 0 : 1);
            } catch (FindingsException e) {
                e.findings().forEach(spec.commandLine().getErr()::println);
                exit = 2;
            }
        }
        return exit;
    }

    private @Nullable Instant clock() {
        if (now == null) {
            return Instant.now();
        }
        try {
            return now.equals("none") ? null : Instant.parse(now);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--now is a time like 2026-11-24T10:00:00Z, or none, not '" + now + "'", e);
        }
    }

    private void print(Path file, VerificationResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(result.toJson());
        } else {
            out.println(
                    file + ": " + result.verdict() + (result.detail().isEmpty() ? "" : " (" + result.detail() + ")"));
            if (result.verdict() == Verdict.VALID) {
                out.println("  " + result.kind() + " " + result.id() + ", issued " + result.issuedAt());
                out.println(
                        "  notice " + result.notice() + ", validity " + result.validity() + ", time " + result.time());
            }
        }
        out.flush();
    }
}
