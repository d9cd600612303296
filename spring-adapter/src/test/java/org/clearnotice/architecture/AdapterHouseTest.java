package org.clearnotice.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdapterHouseTest {

    private static final HouseRules RULES = new HouseRules(House.adapter("org.clearnotice"));

    private static final JavaClasses CLASSES = HouseRules.compiledClasses();

    static Stream<Named<ArchRule>> rules() {
        return RULES.all().stream().map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theModuleKeepsTheRule(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void theImporterSawEveryRoom() {
        RULES.sawTheClasses(CLASSES, "org.clearnotice.spring.package-info");
    }

    @Test
    void theModuleKeepsItsBudgets() {
        Budgets budgets = Budgets.of(Path.of("src", "main", "java"));
        budgets.writeReport();
        assertThat(budgets.exceeded()).isEmpty();
    }

    @Test
    void nothingTouchesATypeThatBootFourMoved() {
        MovedTypes.areNotTouched().check(CLASSES);
    }

    @Test
    void aTypeThatBootFourMovedIsFound() {
        JavaClasses broken = new ClassFileImporter().importPackages("org.clearnotice.architecture.broken");
        assertThatThrownBy(() -> MovedTypes.areNotTouched().check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NamesAMovedType")
                .hasMessageContaining("DataSourceAutoConfiguration");
    }
}
