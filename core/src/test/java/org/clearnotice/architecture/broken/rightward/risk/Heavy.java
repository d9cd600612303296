package org.clearnotice.architecture.broken.rightward.risk;

public enum Heavy {
    LIGHT,
    HEAVY
}
