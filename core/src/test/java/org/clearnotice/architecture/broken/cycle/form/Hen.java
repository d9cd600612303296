package org.clearnotice.architecture.broken.cycle.form;

import org.clearnotice.architecture.broken.cycle.risk.Egg;

public record Hen(java.util.List<Egg> eggs) {}
