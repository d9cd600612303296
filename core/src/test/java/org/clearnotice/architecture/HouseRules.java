package org.clearnotice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, one method each, so that each can be shown to fail. */
public final class HouseRules {

    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl|Base|Common)");

    private static final Set<String> HOLDERS = Set.of(
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.lang.ThreadLocal",
            "java.lang.StringBuilder");

    private final House house;

    public HouseRules(House house) {
        this.house = house;
    }

    public List<ArchRule> all() {
        return List.of(
                everyPackageIsARoom(),
                roomsLookToTheLeft(),
                noRoomOpensTheFrontDoor(),
                noCycles(),
                onlyTheseImports(),
                librariesStayInside(),
                namesSaySomething(),
                everyPackageIsNullMarked(),
                timeAndChanceAreHandedIn(),
                nothingSpeaksTheMachinesLanguage(),
                nothingPrints(),
                nothingCallsOut(),
                nothingStaticChanges(),
                exceptionsStayInTheirRoom());
    }

    /** The compiled main classes of the module whose test is running. */
    public static JavaClasses compiledClasses() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** @throws AssertionError if the importer missed a named type or saw too few, so that no rule passes on nothing */
    public void sawTheClasses(JavaClasses seen, String... names) {
        List<String> missing =
                Stream.of(names).filter(name -> !seen.contain(name)).toList();
        if (!missing.isEmpty() || seen.size() < house.atLeastClasses()) {
            throw new AssertionError("the importer saw " + seen.size() + " classes (at least " + house.atLeastClasses()
                    + " are there), and not " + missing);
        }
    }

    ArchRule everyPackageIsARoom() {
        return rule("stand in a room of the house", "a package that is no room escapes the other rules", (type, to) -> {
            String room = house.roomOf(type);
            if (!room.equals(House.FRONT_DOOR) && !house.rooms().contains(room)) {
                to.violation(type.getName() + " stands in no room of " + house.rooms());
            }
        });
    }

    ArchRule roomsLookToTheLeft() {
        return dependencies(
                "look only at the rooms to their left",
                "data flows " + String.join(" -> ", house.rooms()),
                edge -> house.owns(edge.getTargetClass())
                        && !house.roomOf(edge.getTargetClass()).equals(House.FRONT_DOOR)
                        && !house.maySee(house.roomOf(edge.getOriginClass()), house.roomOf(edge.getTargetClass())));
    }

    ArchRule noRoomOpensTheFrontDoor() {
        return dependencies(
                "not look at the front door",
                "it puts the rooms together, so no room can need it",
                edge -> house.roomOf(edge.getTargetClass()).equals(House.FRONT_DOOR)
                        && !house.maySee(house.roomOf(edge.getOriginClass()), House.FRONT_DOOR));
    }

    ArchRule noCycles() {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    ArchRule onlyTheseImports() {
        return dependencies(
                "import only what their room may",
                "each library is known to one room, and can be exchanged there",
                edge -> {
                    JavaClass target = edge.getTargetClass().getBaseComponentType();
                    return !target.isPrimitive()
                            && !house.owns(target)
                            && !house.mayImport(house.roomOf(edge.getOriginClass()), target.getPackageName());
                });
    }

    ArchRule librariesStayInside() {
        return rule(
                "show no library in a public signature",
                "a host must be free in its choice of them",
                (type, to) -> Signatures.seenBy(type)
                        .filter(named -> house.hidden(named.type().getPackageName()))
                        .forEach(named -> to.violation(
                                named.place() + " shows " + named.type().getName())));
    }

    ArchRule namesSaySomething() {
        return rule("have a name that says what they are", "a drawer for everything is found by nobody", (type, to) -> {
            if (SAYS_NOTHING.matcher(type.getSimpleName()).matches()) {
                to.violation(type.getName() + " has a name that fits anything");
            }
        });
    }

    ArchRule everyPackageIsNullMarked() {
        return rule("stand in a @NullMarked package", "NullAway skips the others", (type, to) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                to.violation(type.getPackageName() + " has no package-info with @NullMarked, so " + type.getName()
                        + " is not checked");
            }
        });
    }

    ArchRule timeAndChanceAreHandedIn() {
        return calls("have time and chance handed in", "evidence must come out the same twice", Calls.TIME_AND_CHANCE);
    }

    /** Held at the edges too: there is no place where the machine's language is the resident's. */
    ArchRule nothingSpeaksTheMachinesLanguage() {
        return rule(
                "name language and character set",
                "the machine's are never the resident's",
                (type, to) -> Calls.of(type, Calls.MACHINE_LANGUAGE).forEach(to::violation));
    }

    ArchRule nothingPrints() {
        return calls("leave printing to the edge", "output could carry what a person typed", Calls.PRINTING);
    }

    ArchRule nothingCallsOut() {
        return rule("call nothing outside but a database", "answers of other services are handed in", (type, to) -> {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(edge -> Calls.NETWORK_TYPES
                            .matcher(edge.getTargetClass().getName())
                            .matches())
                    .forEach(edge -> to.violation(edge.getDescription()));
            Calls.of(type, Calls.NETWORK).forEach(to::violation);
        });
    }

    ArchRule nothingStaticChanges() {
        return rule("keep no state in statics", "two hosts in one JVM would share it", (type, to) -> {
            for (JavaField field : type.getFields()) {
                boolean open = !field.getModifiers().contains(JavaModifier.FINAL)
                        || HOLDERS.stream().anyMatch(field.getRawType()::isAssignableTo);
                if (field.getModifiers().contains(JavaModifier.STATIC) && open && !synthetic(field)) {
                    to.violation(field.getFullName() + " is static and can change");
                }
            }
        });
    }

    /** The leftmost room's are free to all: findings are everybody's words, and throwing them is one more method. */
    ArchRule exceptionsStayInTheirRoom() {
        return rule("make only exceptions of their own room", "whoever throws it knows what it means", (type, to) -> {
            for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                JavaClass made = call.getTargetOwner();
                String home = house.roomOf(made);
                boolean others = house.owns(made)
                        && !home.equals(house.roomOf(type))
                        && !home.equals(house.rooms().get(0));
                if (others && made.isAssignableTo(Throwable.class)) {
                    to.violation(call.getDescription());
                }
            }
        });
    }

    private ArchRule calls(String what, String why, Pattern banned) {
        return rule(what, why, (type, to) -> {
            if (!house.edges().contains(house.roomOf(type))) {
                Calls.of(type, banned).forEach(to::violation);
            }
        });
    }

    private static ArchRule dependencies(String what, String why, Predicate<Dependency> wrong) {
        return rule(
                what,
                why,
                (type, to) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(wrong)
                        .forEach(edge -> to.violation(edge.getDescription())));
    }

    private static ArchRule rule(String what, String why, Check check) {
        return classes()
                .that(alwaysTrue())
                .should(new CheckCondition(what, check))
                .because(why)
                .allowEmptyShould(true);
    }

    private static boolean synthetic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    static boolean shown(JavaClass type, JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !(member instanceof JavaCodeUnit && synthetic(member));
    }
}
