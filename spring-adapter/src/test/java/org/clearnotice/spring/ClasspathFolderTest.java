package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class ClasspathFolderTest {

    @TempDir
    Path data;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = data.resolve("site.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(HostSite.PRIVACY)) {
            for (Path file : files.sorted().toList()) {
                boolean folder = Files.isDirectory(file);
                String name = "privacy/" + HostSite.PRIVACY.relativize(file) + (folder ? "/" : "");
                packed.putNextEntry(new JarEntry(name.replace("//", "/")));
                if (!folder) {
                    Files.copy(file, packed);
                }
            }
        }
    }

    @Test
    void aSiteReadsTheFolderOutOfItsJar() throws IOException {
        try (URLClassLoader inJar = inJar()) {
            new WebApplicationContextRunner()
                    .withClassLoader(inJar)
                    .withConfiguration(AutoConfigurations.of(ClearnoticeAutoConfiguration.class))
                    .withPropertyValues("clearnotice.privacy=classpath:privacy", "clearnotice.data=" + data)
                    .run(context -> {
                        assertThat(context).hasNotFailed();
                        PrivacyNotices notices = context.getBean(PrivacyNotices.class);
                        assertThat(notices.services())
                                .containsExactlyInAnyOrder("park-news", "street-parking", "safe-housing");
                        assertThat(notices.languages("street-parking")).containsExactly("en", "es");
                    });
        }
    }

    @Test
    void filesAreFoundByTheirPathBelowItAndNowhereElse() throws IOException {
        try (URLClassLoader inJar = inJar()) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(inJar);
            try {
                ClasspathFolder folder = new ClasspathFolder("classpath:privacy/");
                assertThat(folder.find("city.yaml").map(Source::name)).contains("city.yaml");
                assertThat(folder.names("services"))
                        .containsExactly("park-news.yaml", "safe-housing.yaml", "street-parking.yaml");
                for (String none :
                        List.of("nothing.yaml", "services", "../META-INF/LICENSE", "services/../city.yaml", "..", "")) {
                    assertThat(folder.find(none)).as(none).isEmpty();
                }
                assertThat(folder.names("nothing")).isEmpty();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private URLClassLoader inJar() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }
}
