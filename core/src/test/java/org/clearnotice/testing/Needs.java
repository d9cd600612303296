package org.clearnotice.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * A program that a test cannot do without: its path, or the test is left out and the end of the build says so.
 *
 * <p>With {@code CI=true} in the environment a missing program fails the test instead.
 */
public final class Needs {

    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> NODE = List.of("node", "nodejs");

    private final Map<String, String> environment;
    private final Path leftOut;

    Needs(Map<String, String> environment, Path leftOut) {
        this.environment = environment;
        this.leftOut = leftOut;
    }

    public static Path chromium() {
        return ofThisBuild().program("chromium", CHROMIUM);
    }

    public static Path node() {
        return ofThisBuild().program("nodejs", NODE);
    }

    /** The folder of the whole project, whichever module is tested. */
    public static Path root() {
        String named = System.getProperty("clearnotice.root", "");
        Path folder = Path.of(named).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Needs ofThisBuild() {
        return new Needs(System.getenv(), root().resolve("target").resolve("left-out"));
    }

    /** @param what the Debian package, which names the file that remembers what was left out */
    Path program(String what, List<String> names) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> missing(what));
    }

    private RuntimeException missing(String what) {
        String sentence = "needs " + what + ", which is not installed: sudo apt-get install " + what;
        if ("true".equals(environment.get("CI"))) {
            throw new AssertionError(sentence);
        }
        remember(what);
        return new TestAbortedException(sentence);
    }

    private void remember(String what) {
        String line = what + " is missing: " + asker() + " was left out" + System.lineSeparator();
        try {
            Files.writeString(
                    Files.createDirectories(leftOut).resolve(what),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The test that asks, or what asks for it. */
    private static String asker() {
        List<StackWalker.StackFrame> callers = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.clearnotice.")
                                && frame.getDeclaringClass() != Needs.class)
                        .toList());
        return callers.stream()
                .filter(frame -> frame.getDeclaringClass().getSimpleName().endsWith("Test"))
                .findFirst()
                .or(() -> callers.stream().findFirst())
                .map(frame -> frame.getDeclaringClass().getSimpleName() + "." + frame.getMethodName())
                .orElse("a test");
    }
}
