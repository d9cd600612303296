package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** The starter stays wiring: small, with few properties that an editor knows. */
class StarterShapeTest {

    @Test
    void theseTestsRunOnBootThreeFive() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
    }

    @Test
    void thereAreAtMostTenPropertiesAndAllAreFlat() {
        var components = ClearnoticeProperties.class.getRecordComponents();
        assertThat(components).hasSizeLessThanOrEqualTo(10);
        assertThat(Arrays.stream(components))
                .allSatisfy(
                        component -> assertThat(component.getType().getName()).startsWith("java."));
    }

    @Test
    void editorsKnowEveryPropertyWithItsDescriptionAndDefault() throws IOException {
        String json = resource("META-INF/spring-configuration-metadata.json");
        for (String name : new String[] {"privacy", "data", "token-lifetime"}) {
            assertThat(json).contains("\"name\": \"clearnotice." + name + "\"");
        }
        assertThat(json.split("\"sourceType\": \"org.clearnotice.spring.ClearnoticeProperties\"", -1))
                .hasSize(ClearnoticeProperties.class.getRecordComponents().length + 2);
        assertThat(json.split("\"description\"", -1)).hasSize(4);
        assertThat(json.split("\"defaultValue\"", -1)).hasSize(4);
    }

    @Test
    void theStarterStaysUnderFifteenPercentOfCore() {
        Path root = Needs.root();
        long starter = lines(root.resolve("spring-adapter/src/main/java"));
        long core = lines(root.resolve("core/src/main/java"));
        assertThat(starter).isPositive();
        assertThat(100 * starter).isLessThan(15 * core);
    }

    private static long lines(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(StarterShapeTest::linesOf)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClearnoticeProperties.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
