package org.clearnotice.spring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Clearnotice says in the log while a test runs. */
final class SaidLines extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.clearnotice");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    SaidLines() {
        LOG.addHandler(this);
    }

    String all() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
