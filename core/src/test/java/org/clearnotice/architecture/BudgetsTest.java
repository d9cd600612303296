package org.clearnotice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetsTest {

    @TempDir
    Path folder;

    @Test
    void coreKeepsItsBudgets() {
        Budgets core = Budgets.of(Path.of("src", "main", "java"));
        core.writeReport();
        assertThat(core.types()).isGreaterThan(15);
        assertThat(core.exceeded()).isEmpty();
    }

    @Test
    void aFileOfMoreThanThreeHundredLinesIsNamed() throws IOException {
        write("Fits", "class Fits {\n" + "\n".repeat(298) + "}\n");
        write("Long", "class Long {\n" + "\n".repeat(299) + "}\n");
        assertThat(Budgets.of(folder).exceeded()).containsExactly("Long.java has 301 lines; the budget is 300");
    }

    @Test
    void aMethodOfMoreThanThirtyLinesIsNamed() throws IOException {
        write("Two", "class Two { void fits() {" + "\n".repeat(29) + "}\n void grew() {" + "\n".repeat(30) + "}}");
        assertThat(Budgets.of(folder).exceeded()).containsExactly("Two.grew has 31 lines; the budget is 30");
    }

    @Test
    void aFifthParameterIsCountedButNotTheComponentsOfARecord() throws IOException {
        write("Five", """
                record Five(int a, int b, int c, int d, int e) {
                    static final int MANY = 5;
                    Five(int a, int b, int c, int d, int e) { this.a = a; this.b = b; this.c = c; this.d = d; this.e = e; }
                    static void four(int a, int b, int c, int d) {}
                    static void five(int a, int b, int c, int d, int e) {}
                    record Compact(int a, int b, int c, int d, int e) { Compact {} }
                }
                """);
        assertThat(Budgets.of(folder).exceeded()).containsExactly("Five.five takes 5 parameters; the budget is 4");
    }

    @Test
    void theReportTellsWhatIsLongestAndHowMuchIsHidden() throws IOException {
        write("Shown", "public class Shown {\n  void longest() {\n  }\n}\n");
        write("Hidden", "class Hidden {}\n");
        Budgets budgets = Budgets.of(folder);
        assertThat(budgets.packagePrivateShare()).isEqualTo(50);
        assertThat(budgets.report())
                .contains(
                        "lines of code: 5",
                        "longest file: Shown.java, 4 lines",
                        "longest method: Shown.longest, 2 lines",
                        "50 % of 2");
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), source);
    }
}
