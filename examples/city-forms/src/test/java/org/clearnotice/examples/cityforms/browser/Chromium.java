package org.clearnotice.examples.cityforms.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser of its own, with an empty profile; it is gone after {@link #close}, and at the latest with this JVM. */
public final class Chromium implements AutoCloseable {

    private static final long START_SECONDS = 60;
    private static final long END_SECONDS = 5;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Path profile;
    private final Process process;
    private final Thread lastResort = new Thread(this::kill, "kill-chromium");
    private @Nullable DevTools tools;

    private Chromium(Path profile, Process process) {
        this.profile = profile;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** @param program such as {@code Needs.chromium()} */
    public static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("clearnotice-chromium");
            List<String> command = Stream.of(
                            Stream.of(program.toString()),
                            FLAGS.stream(),
                            Stream.of("--user-data-dir=" + profile, "about:blank"))
                    .flatMap(part -> part)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile())
                    .start();
            Chromium browser = new Chromium(profile, process);
            try {
                browser.tools = new DevTools(browser.address());
                return browser;
            } catch (RuntimeException | IOException e) {
                browser.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + program, e);
        }
    }

    /** A page that shares nothing with the others; the site's own scripts do not run in it. */
    public Page page() {
        DevTools open = tools();
        String context = open.call(DevTools.BROWSER, "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = open.call(
                        DevTools.BROWSER,
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        String session = open.call(
                        DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new Page(open, session, context);
    }

    @Override
    public void close() {
        DevTools open = tools;
        tools = null;
        try {
            if (open != null && process.isAlive()) {
                open.call(DevTools.BROWSER, "Browser.close", Map.of());
            }
        } catch (RuntimeException gone) {
            // It is killed below.
        } finally {
            if (open != null) {
                open.close();
            }
            kill();
            Runtime.getRuntime().removeShutdownHook(lastResort);
        }
    }

    private DevTools tools() {
        if (tools == null) {
            throw new IllegalStateException("this browser is closed");
        }
        return tools;
    }

    /** Chromium writes the port that it took, and the path of its socket, into its profile. */
    private URI address() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        throw new IllegalStateException(
                (process.isAlive() ? "no DevTools port within " + START_SECONDS + " seconds: " : "chromium ended: ")
                        + Files.readString(profile.resolve("output.txt")));
    }

    private void kill() {
        try {
            if (!process.waitFor(tools == null ? END_SECONDS : 0, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(END_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        deleteProfile();
    }

    /** Its last helpers may still write; what is left then is in the machine's folder for such files. */
    private void deleteProfile() {
        for (int attempt = 0; attempt < 20 && Files.exists(profile); attempt++) {
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException | UncheckedIOException busy) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for chromium", e);
        }
    }
}
