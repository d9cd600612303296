package org.clearnotice.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

record FolderBelow(SourceFolder whole, String folder) implements SourceFolder {

    @Override
    public Optional<Source> find(String path) {
        return leads(path) ? Optional.empty() : whole.find(under(path));
    }

    @Override
    public List<String> names(String below) {
        return leads(below) ? List.of() : whole.names(below.isEmpty() ? folder : under(below));
    }

    private String under(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** Whether the path might lead out. */
    private static boolean leads(String path) {
        return path.startsWith("/") || Arrays.asList(path.split("[/\\\\]")).contains("..");
    }
}
