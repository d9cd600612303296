package org.clearnotice.document;

import java.util.List;
import java.util.Optional;

enum EmptyFolder implements SourceFolder {
    EMPTY;

    @Override
    public Optional<Source> find(String path) {
        return Optional.empty();
    }

    @Override
    public List<String> names(String folder) {
        return List.of();
    }
}
