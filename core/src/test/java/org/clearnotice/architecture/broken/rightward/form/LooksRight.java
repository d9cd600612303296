package org.clearnotice.architecture.broken.rightward.form;

import org.clearnotice.architecture.broken.rightward.risk.Heavy;

public record LooksRight(String name, Heavy weight) {}
