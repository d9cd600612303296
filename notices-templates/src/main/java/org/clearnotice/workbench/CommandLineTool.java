package org.clearnotice.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line for content designers, privacy staff and auditors.
 *
 * <p>Exit 0: done, nothing wrong. 1: done, and there is an ERROR among the findings, or a receipt is not valid. 2: the call
 * or a file was wrong, with one line for each on standard error; never a stack trace.
 */
@Command(
        name = "clearnotice",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineTool.Version.class,
        description = "Privacy notices, consent and receipts for city forms.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            ClassifyCommand.class,
            NoticeCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            CanonicalCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class CommandLineTool {

    /** What the jar's manifest says. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandLineTool.class.getPackage().getImplementationVersion();
            return new String[] {"clearnotice " + Objects.requireNonNullElse(version, "(not from its jar)")};
        }
    }

    private CommandLineTool() {}

    public static void main(String[] arguments) {
        Logger greeting = Logger.getLogger("org.hibernate.validator");
        greeting.setLevel(Level.WARNING);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = run(out, err, arguments);
        out.flush();
        err.flush();
        // Whoever drops a logger loses its level with it.
        Reference.reachabilityFence(greeting);
        System.exit(exit);
    }

    /** Runs one command and returns its exit code; nothing is printed but to these two. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> refused(err, String.valueOf(e.getMessage())));
        line.setExecutionExceptionHandler((e, command, result) -> failed(err, e));
        try {
            return arguments.length == 0 ? line.execute("help") : line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return refused(err, "a file is too large or too deeply nested to be read");
        }
    }

    private static int failed(PrintWriter err, Exception e) {
        if (e instanceof FindingsException refused) {
            refused.findings().stream().map(Finding::toString).forEach(err::println);
            return CommandLine.ExitCode.USAGE;
        }
        String reason = e.getMessage();
        return refused(err, reason == null ? e.getClass().getSimpleName() : reason);
    }

    private static int refused(PrintWriter err, String reason) {
        err.println("clearnotice: " + reason);
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
