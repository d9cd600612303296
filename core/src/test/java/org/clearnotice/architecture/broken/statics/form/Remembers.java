package org.clearnotice.architecture.broken.statics.form;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

final class Remembers {

    static final String CONSTANT = "constant";

    static int count;

    static final ConcurrentHashMap<String, String> seen = new ConcurrentHashMap<>();

    static final AtomicReference<String> current = new AtomicReference<>(CONSTANT);

    private Remembers() {}
}
