package org.clearnotice.form;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the {@link PersonalData} annotations of a form's types say, and what is wrong with them. Not thread-safe.
 *
 * <p>Findings: FORM-07 a member that must not be blank, FORM-09 a decision about nothing that is asked, FORM-12 two about one
 * question.
 */
final class JavaDecisions {

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Null where nobody decided. */
    @Nullable
    FieldDecision of(JavaProperty property) {
        return checked(property.decision(), property.owner());
    }

    /** Of what is written instead of an object of this type. */
    @Nullable
    FieldDecision ofValue(AnnotatedElement written, Class<?> type) {
        String where = JavaProperty.nameOf(type) + "." + ((Member) written).getName();
        return checked(
                JavaAnnotations.of(written).of(PersonalData.class).map(said -> FieldDecision.of(said, where)), type);
    }

    private @Nullable FieldDecision checked(Optional<FieldDecision> decision, Class<?> owner) {
        decision.ifPresent(said ->
                said.unsigned().forEach(finding -> findings.add(finding.at(Place.of(owner.getName())))));
        return decision.orElse(null);
    }

    /** What two subtypes say of one question: it has one decision, so both must say it. */
    @Nullable
    FieldDecision agreed(FormField first, FormField other) {
        FieldDecision one = first.decided();
        FieldDecision two = other.decided();
        boolean same = one == null ? two == null : two != null && one.saysTheSameAs(two);
        if (!same) {
            FormField decided = one == null ? other : first;
            findings.add(Finding.error(
                            "FORM-12",
                            "'" + first.path()
                                    + "' is asked by two types, and @PersonalData says different things of it,"
                                    + " or nothing in one of them: "
                                    + first.at().file() + " and "
                                    + other.at().file())
                    .field(first.path())
                    .at(decided.at())
                    .fix("let both say the same"));
        }
        return one == null ? two : one;
    }

    /** Notes the decisions of this type that stand on nothing that is asked. */
    void refuseStrays(Class<?> type, List<JavaProperty> asked) {
        Set<String> names = asked.stream().map(JavaProperty::own).collect(Collectors.toSet());
        for (Class<?> at = type; at != null && !at.getPackageName().startsWith("java."); at = at.getSuperclass()) {
            Class<?> owner = at;
            Stream.<Member>concat(Arrays.stream(at.getDeclaredFields()), Arrays.stream(at.getDeclaredMethods()))
                    .filter(member -> !member.isSynthetic() && isDecided(member))
                    .filter(member -> !names.contains(member.getName()) && !names.contains(property(member.getName())))
                    .map(member -> stray(owner, property(member.getName())))
                    .sorted((a, b) -> a.message().compareTo(b.message()))
                    .forEach(findings::add);
        }
    }

    private static boolean isDecided(Member member) {
        AnnotatedElement carrier = member instanceof Field field ? field : (Method) member;
        boolean value = JavaOptions.isValue(carrier);
        return !value && carrier.isAnnotationPresent(PersonalData.class);
    }

    private static Finding stray(Class<?> owner, String name) {
        return Finding.error(
                        "FORM-09",
                        "@PersonalData of " + JavaProperty.nameOf(owner) + "." + name
                                + " stands on nothing that the form asks")
                .at(Place.of(owner.getName()))
                .fix("put it on a property that is filled in, or take it out");
    }

    /** The property that an accessor of this name is of. */
    private static String property(String accessor) {
        String bare = accessor.matches("(get|set|is)[^a-z].*") ? accessor.replaceFirst("^(get|set|is)", "") : accessor;
        return bare.equals(accessor) ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    /** @throws org.clearnotice.document.FindingsException with everything that is wrong */
    void throwIfErrors() {
        Findings.of(findings).throwIfErrors();
    }
}
