package org.clearnotice.architecture.broken.imports.review;

import org.assertj.core.api.Assertions;

/** No room knows this library. */
final class Asserts {

    private Asserts() {}

    static void holds() {
        Assertions.assertThat(1).isEqualTo(1);
    }
}
