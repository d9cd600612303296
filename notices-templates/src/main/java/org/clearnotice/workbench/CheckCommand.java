package org.clearnotice.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.review.ApprovalSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check [DIR]}: every finding over a city's folder, with its place and the way out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong or missing in a privacy folder.",
        footer = {"", "Example:", "  clearnotice check examples/city-forms/privacy"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "privacy",
            description = "The privacy folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("privacy");

    @Option(names = "--strict", description = "Exit 1 for any finding, not for errors alone.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        Findings findings = findings(FolderOption.read(folder));
        PrintWriter out = spec.commandLine().getOut();
        findings.stream().map(Finding::toString).forEach(out::println);
        out.flush();
        boolean wrong = strict ? !findings.isEmpty() : !findings.isClean();
        spec.commandLine()
                .getErr()
                .println(count(findings.errors(), "error") + ", " + count(findings.warnings(), "warning"));
        return wrong ? 1 : 0;
    }

    private static Findings findings(PrivacyFolder read) {
        PrivacyNotices city = Trial.of(read);
        Findings findings = city.findings();
        if (read.city() != null) {
            for (String service : city.services()) {
                findings = findings.plus(ApprovalSheet.findings(read.sources(), city.assess(service)));
            }
        }
        return findings;
    }

    private static String count(Findings findings, String one) {
        int count = findings.asList().size();
        return count + " " + (count == 1 ? one : one + "s");
    }
}
