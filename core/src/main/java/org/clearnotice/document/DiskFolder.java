package org.clearnotice.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class DiskFolder implements SourceFolder {

    private final Path root;

    DiskFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Source> find(String path) {
        Path file = inside(path);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(Source.of(path, in.readNBytes(Source.MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    public List<String> names(String folder) {
        Path below = inside(folder);
        if (below == null || !Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Null for what is no path, or leads out. */
    private @Nullable Path inside(String path) {
        try {
            Path there = root.resolve(path).normalize();
            return there.startsWith(root) ? there : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
