package org.clearnotice.classification;

import java.util.List;

/** The rules of every word file. */
final class EveryRule {

    static final List<FieldRule> BUNDLED = BundledWords.languages().stream()
            .flatMap(language -> BundledWords.of(language).rules().stream())
            .toList();

    private EveryRule() {}
}
