package org.clearnotice.architecture.broken.rightward.proof;

import org.clearnotice.architecture.broken.rightward.form.LooksRight;

/** To its left, but proof sees document alone. */
record LooksAtAForm(LooksRight form) {}
