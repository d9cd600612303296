package org.clearnotice.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;

/** A {@code privacy/} folder in memory, which a test changes file by file; each change gives a new one. */
public final class TestFolder implements SourceFolder {

    private final Map<String, String> files;

    private TestFolder(Map<String, String> files) {
        this.files = files;
    }

    public static TestFolder empty() {
        return new TestFolder(Map.of());
    }

    /** Every file below a folder on disk. */
    public static TestFolder copyOf(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return new TestFolder(files);
    }

    public TestFolder with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new TestFolder(changed);
    }

    public TestFolder without(String path) {
        Map<String, String> changed = new TreeMap<>(files);
        if (changed.remove(path) == null) {
            throw new AssertionError("there is no " + path + " to take out");
        }
        return new TestFolder(changed);
    }

    /** One file with the first place of a text replaced; the text must be there. */
    public TestFolder replacing(String path, String text, String by) {
        String before =
                Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("there is no " + path));
        int at = before.indexOf(text);
        if (at < 0) {
            throw new AssertionError(path + " does not hold '" + text + "'");
        }
        return with(path, before.substring(0, at) + by + before.substring(at + text.length()));
    }

    @Override
    public Optional<Source> find(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> Source.of(path, text));
    }

    @Override
    public List<String> names(String folder) {
        String prefix = folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }
}
