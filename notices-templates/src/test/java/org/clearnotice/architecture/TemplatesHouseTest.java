package org.clearnotice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesHouseTest {

    private static final HouseRules RULES = new HouseRules(House.templates("org.clearnotice"));

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
        RULES.sawTheClasses(
                CLASSES,
                "org.clearnotice.catalog.package-info",
                "org.clearnotice.render.package-info",
                "org.clearnotice.workbench.CommandLineTool");
    }

    @Test
    void theModuleKeepsItsBudgets() {
        Budgets budgets = Budgets.of(Path.of("src", "main", "java"));
        budgets.writeReport();
        assertThat(budgets.exceeded()).isEmpty();
    }
}
