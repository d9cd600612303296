package org.clearnotice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of one module from left to right, and what each may touch.
 *
 * @param root the package that holds the front door and, one level below, the rooms
 * @param sight for a room that may not look at all of its left, those it may look at
 * @param libraries what may be imported besides the JDK, JSpecify and the house itself
 * @param edges the rooms where the program meets its machine: they read the clock, draw the dice, print and open the
 *     front door
 */
public record House(
        String root,
        List<String> rooms,
        Map<String, Set<String>> sight,
        List<Library> libraries,
        Set<String> edges,
        int atLeastClasses) {

    /** The room name of the root package, which stands to the right of every room. */
    public static final String FRONT_DOOR = "";

    private static final String OUTSIDE = "outside";

    private static final List<String> CORE_ROOMS =
            List.of("document", "form", "classification", "risk", "notice", "review", "proof", "consent", "store");

    private static final Map<String, Set<String>> CORE_SIGHT = Map.of("proof", Set.of("document"));

    /** A library by its package, the rooms that may import it, and whether a public signature may name its types. */
    public record Library(String packageName, Set<String> rooms, boolean inSignatures) {

        boolean holds(String otherPackage) {
            return otherPackage.equals(packageName) || otherPackage.startsWith(packageName + ".");
        }
    }

    public static House core(String root) {
        return new House(
                root,
                CORE_ROOMS,
                CORE_SIGHT,
                List.of(
                        new Library("com.fasterxml.jackson.core", Set.of("document"), false),
                        new Library("com.fasterxml.jackson.dataformat.yaml", Set.of("document"), false),
                        new Library("org.jsoup", Set.of("form"), false),
                        new Library("jakarta.validation", Set.copyOf(CORE_ROOMS), true),
                        new Library("org.hibernate.validator", Set.copyOf(CORE_ROOMS), true)),
                Set.of(),
                90);
    }

    public static House templates(String root) {
        var words = Set.of("catalog", "render", "plainlanguage", "workbench");
        return new House(
                root,
                rightOfCore("catalog", "render", "plainlanguage", "workbench"),
                CORE_SIGHT,
                List.of(
                        new Library("com.github.mustachejava", Set.of("render"), false),
                        new Library("com.ibm.icu", words, false),
                        new Library("picocli", Set.of("workbench"), true)),
                Set.of("workbench"),
                1);
    }

    /** Wiring: it touches no Jackson, and of Spring only what Boot 3.5 and Boot 4 both know by the same name. */
    public static House adapter(String root) {
        var spring = Set.of("spring");
        return new House(
                root,
                rightOfCore("catalog", "render", "plainlanguage", "workbench", "spring"),
                CORE_SIGHT,
                List.of(
                        new Library("org.springframework", spring, true),
                        new Library("jakarta.servlet", spring, true),
                        new Library("jakarta.validation", spring, true),
                        new Library("org.slf4j", spring, false)),
                spring,
                1);
    }

    private static List<String> rightOfCore(String... rooms) {
        return Stream.concat(CORE_ROOMS.stream(), Stream.of(rooms)).toList();
    }

    /** The room of a class, {@link #FRONT_DOOR} for the root package, or a word that is no room. */
    String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals(root)) {
            return FRONT_DOOR;
        }
        if (!name.startsWith(root + ".")) {
            return OUTSIDE;
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    boolean owns(JavaClass type) {
        return !roomOf(type).equals(OUTSIDE);
    }

    boolean maySee(String from, String to) {
        if (from.equals(to) || from.equals(FRONT_DOOR)) {
            return true;
        }
        if (to.equals(FRONT_DOOR)) {
            return edges.contains(from);
        }
        if (sight.containsKey(from)) {
            return sight.get(from).contains(to);
        }
        return rooms.contains(to) && rooms.indexOf(to) < rooms.indexOf(from);
    }

    boolean mayImport(String room, String packageName) {
        return packageName.startsWith("java.")
                || packageName.equals("javax.sql")
                || packageName.startsWith("javax.crypto")
                || packageName.equals("org.jspecify.annotations")
                || libraries.stream().anyMatch(library -> library.holds(packageName) && library.rooms.contains(room));
    }

    boolean hidden(String packageName) {
        return libraries.stream().anyMatch(library -> library.holds(packageName) && !library.inSignatures);
    }
}
