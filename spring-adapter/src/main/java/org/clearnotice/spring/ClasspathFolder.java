package org.clearnotice.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.document.Source;
import org.clearnotice.document.SourceFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** A {@code privacy/} folder inside the application's jar. */
final class ClasspathFolder implements SourceFolder {

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String root;

    /** @param location such as {@code classpath:privacy} */
    ClasspathFolder(String location) {
        this.root = location.endsWith("/") ? location : location + "/";
    }

    @Override
    public Optional<Source> find(String path) {
        if (Arrays.asList(path.split("/")).contains("..")) {
            return Optional.empty();
        }
        Resource resource = resources.getResource(root + path);
        if (!resource.isReadable()) {
            return Optional.empty();
        }
        try (InputStream in = resource.getInputStream()) {
            return Optional.of(Source.of(path, in.readNBytes(Source.MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root + path, e);
        }
    }

    @Override
    public List<String> names(String folder) {
        try {
            return Arrays.stream(resources.getResources(root + folder + "/*"))
                    .filter(Resource::isReadable)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
