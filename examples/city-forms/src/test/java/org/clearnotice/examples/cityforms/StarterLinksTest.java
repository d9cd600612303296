package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;

/** The starter is compiled against Boot 3.5; here, on Boot 4, each Spring type and member it names must be there. */
class StarterLinksTest {

    @Test
    void thisIsTheOtherBoot() {
        assertThat(SpringBootVersion.getVersion()).startsWith("4.");
    }

    @Test
    void everySpringTypeAndMemberThatTheStarterNamesIsThere() {
        JavaClasses starter = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.clearnotice.spring");
        assertThat(starter.contain("org.clearnotice.spring.package-info")).isTrue();
        assertThat(missing(starter)).isEmpty();
    }

    @Test
    void aTypeOrMemberThatIsNotThereIsFound(@TempDir Path folder) throws IOException {
        Path gone = source(
                folder, "org/springframework/gone/Gone", "package org.springframework.gone; public class Gone {}");
        Path changed = source(
                folder,
                "org/springframework/util/StringUtils",
                "package org.springframework.util; public class StringUtils { public static void vanished() {} }");
        Path user = source(
                folder,
                "host/User",
                "package host; class User { org.springframework.gone.Gone gone;"
                        + " void calls() { org.springframework.util.StringUtils.vanished(); } }");
        String classes = folder.resolve("classes").toString();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", classes, "" + gone, "" + changed, "" + user))
                .isZero();
        JavaClasses imported = new ClassFileImporter().importPath(Path.of(classes, "host"));
        assertThat(missing(imported))
                .anyMatch(line -> line.contains("org.springframework.gone.Gone"))
                .anyMatch(line -> line.contains("StringUtils.vanished"));
    }

    private static List<String> missing(JavaClasses classes) {
        Stream<String> types = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(edge -> edge.getTargetClass().getBaseComponentType())
                .filter(StarterLinksTest::ofSpring)
                .map(JavaClass::getName)
                .filter(name -> !loads(name));
        Stream<String> members = classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> ofSpring(access.getTargetOwner()))
                .filter(access -> access.getTarget().resolveMember().isEmpty())
                .map(JavaAccess::getDescription);
        return Stream.concat(types, members).distinct().toList();
    }

    private static boolean ofSpring(JavaClass type) {
        return type.getName().startsWith("org.springframework.");
    }

    private static boolean loads(String name) {
        try {
            Class.forName(name, false, StarterLinksTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    private static Path source(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.createDirectories(folder.resolve("classes"));
        return Files.writeString(file, text);
    }
}
