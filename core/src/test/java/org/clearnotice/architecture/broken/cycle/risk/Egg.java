package org.clearnotice.architecture.broken.cycle.risk;

import org.clearnotice.architecture.broken.cycle.form.Hen;

public record Egg(Hen from) {}
