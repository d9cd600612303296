package org.clearnotice.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of sources, such as a city's {@code privacy/}: on disk, in a jar, or in a test's memory. */
public interface SourceFolder {

    /** The file at this path below the folder; empty where there is none, or where the path would leave the folder. */
    Optional<Source> find(String path);

    /** The names of the files directly in this folder below, sorted; empty where there is no such folder. */
    List<String> names(String folder);

    /** A folder on disk; names of sources are paths below it. */
    static SourceFolder of(Path folder) {
        return new DiskFolder(folder);
    }

    /** A folder in which nothing lies. */
    static SourceFolder empty() {
        return EmptyFolder.EMPTY;
    }

    /** The folder of this name in this one, as a folder of its own; out of it nothing is found. */
    default SourceFolder below(String folder) {
        return new FolderBelow(this, folder);
    }
}
