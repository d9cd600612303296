package org.clearnotice.examples.cityforms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site as a process of its own, as a city runs it; it can be killed like one. */
final class SiteProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final long START_SECONDS = 120;

    private final Process process;
    private final String port;

    private SiteProcess(Process process, String port) {
        this.process = process;
        this.port = port;
    }

    static SiteProcess start(Path data, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CityForms.class.getName(),
                        "--server.port=0",
                        "--clearnotice.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new SiteProcess(process, port(process, log));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    String port() {
        return port;
    }

    /** SIGKILL: nothing is closed and nothing is written out any more. */
    void kill() throws InterruptedException {
        if (!process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + process.pid() + " survives");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String port(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher said = PORT.matcher(Files.readString(log));
            if (said.find()) {
                return said.group(1);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the site did not start:\n" + Files.readString(log));
    }
}
