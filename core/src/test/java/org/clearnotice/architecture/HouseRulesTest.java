package org.clearnotice.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final HouseRules CORE = new HouseRules(House.core("org.clearnotice"));

    private static final JavaClasses CLASSES = HouseRules.compiledClasses();

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("org.clearnotice.architecture.broken");

    static Stream<Named<ArchRule>> rules() {
        return CORE.all().stream().map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeepsTheRule(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void theImporterSawEveryRoom() {
        CORE.sawTheClasses(
                CLASSES,
                "org.clearnotice.document.Document",
                "org.clearnotice.form.Form",
                "org.clearnotice.classification.package-info",
                "org.clearnotice.risk.Tier",
                "org.clearnotice.notice.package-info",
                "org.clearnotice.review.package-info",
                "org.clearnotice.proof.package-info",
                "org.clearnotice.consent.package-info",
                "org.clearnotice.store.package-info");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("noroom", HouseRules::everyPackageIsARoom, "attic.Stray"),
                broken("rightward", HouseRules::roomsLookToTheLeft, "LooksRight", "LooksAtAForm"),
                broken("frontdoor", HouseRules::noRoomOpensTheFrontDoor, "OpensTheDoor"),
                broken("cycle", HouseRules::noCycles, "Cycle detected"),
                broken("imports", HouseRules::onlyTheseImports, "ReadsJson", "ReadsPages", "MapsObjects", "Asserts"),
                broken(
                        "signature",
                        HouseRules::librariesStayInside,
                        "ShowsPages.read",
                        "ShowsPages.all",
                        "ShowsPages.last",
                        "ShowsPages.<init>",
                        "ShowsTrouble.parse",
                        "ExtendsParser"),
                broken(
                        "names",
                        HouseRules::namesSaySomething,
                        "FieldUtil",
                        "FieldUtils",
                        "FieldHelper",
                        "FieldManager",
                        "FieldImpl",
                        "FieldBase",
                        "FieldCommon",
                        "Outer$InnerImpl"),
                broken("unmarked", HouseRules::everyPackageIsNullMarked, "Unmarked"),
                broken("statics", HouseRules::nothingStaticChanges, "count", "seen", "current"),
                broken("exceptions", HouseRules::exceptionsStayInTheirRoom, "ThrowsAnothers", "HasABaseElsewhere"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void theRuleFailsOnAClassThatBreaksIt(
            String fixture, Function<HouseRules, ArchRule> rule, List<String> inTheMessage) {
        assertThat(complaints(fixture, rule)).contains(inTheMessage);
    }

    static Stream<Arguments> brokenCallByCall() {
        return Stream.of(
                broken("clock", HouseRules::timeAndChanceAreHandedIn),
                broken("language", HouseRules::nothingSpeaksTheMachinesLanguage),
                broken("printing", HouseRules::nothingPrints),
                broken("network", HouseRules::nothingCallsOut));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenCallByCall")
    void theRuleFindsEachBadCallAndNoGoodOne(String fixture, Function<HouseRules, ArchRule> rule) {
        JavaClasses classes = fixture(fixture);
        String complaints = complaints(fixture, rule);
        var methods = classes.stream()
                .filter(type -> type.getPackageName().endsWith(".form"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getName().startsWith("lambda"))
                .toList();
        assertThat(methods).isNotEmpty();
        assertThat(methods).allSatisfy(method -> {
            if (method.getName().startsWith("good")) {
                assertThat(complaints).doesNotContain(method.getFullName());
            } else {
                assertThat(complaints).contains(method.getFullName());
            }
        });
    }

    @Test
    void anEdgeMayReadTheClockAndPrint() {
        assertThat(complaintsAtAnEdge("clock", HouseRules::timeAndChanceAreHandedIn))
                .isEmpty();
        assertThat(complaintsAtAnEdge("printing", HouseRules::nothingPrints)).isEmpty();
    }

    @Test
    void anEdgeMayNotSpeakTheMachinesLanguageNorCallOut() {
        assertThat(complaintsAtAnEdge("language", HouseRules::nothingSpeaksTheMachinesLanguage))
                .contains("Locale.getDefault");
        assertThat(complaintsAtAnEdge("network", HouseRules::nothingCallsOut)).contains("HttpClient");
    }

    @Test
    void anImporterThatSawTooLittleIsFoundOut() {
        JavaClasses one = new ClassFileImporter().importClasses(House.class);
        assertThatThrownBy(() -> CORE.sawTheClasses(one, "org.clearnotice.form.Form"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("saw 1 classes")
                .hasMessageContaining("org.clearnotice.form.Form");
    }

    private static Arguments broken(String fixture, Function<HouseRules, ArchRule> rule, String... inTheMessage) {
        return arguments(fixture, rule, List.of(inTheMessage));
    }

    private static String complaints(String fixture, Function<HouseRules, ArchRule> rule) {
        return complaints(House.core("org.clearnotice.architecture.broken." + fixture), fixture, rule);
    }

    private static String complaintsAtAnEdge(String fixture, Function<HouseRules, ArchRule> rule) {
        String root = "org.clearnotice.architecture.broken." + fixture;
        return complaints(new House(root, List.of("form"), Map.of(), List.of(), Set.of("form"), 1), fixture, rule);
    }

    private static String complaints(House house, String fixture, Function<HouseRules, ArchRule> rule) {
        ArchRule applied = rule.apply(new HouseRules(house));
        return String.join(
                "\n", applied.evaluate(fixture(fixture)).getFailureReport().getDetails());
    }

    private static JavaClasses fixture(String name) {
        return BROKEN.that(resideInAPackage("org.clearnotice.architecture.broken." + name + ".."));
    }
}
