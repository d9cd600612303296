package org.clearnotice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Collection;
import java.util.stream.Stream;

/** The types that a caller of a public type must know: of its supertypes, fields, parameters, results and throws. */
final class Signatures {

    record Named(String place, JavaClass type) {}

    private Signatures() {}

    static Stream<Named> seenBy(JavaClass type) {
        if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
            return Stream.empty();
        }
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<Named> supertypes = above.flatMap(each -> all(each, type.getName()));
        Stream<Named> fields = type.getFields().stream()
                .filter(field -> HouseRules.shown(type, field))
                .flatMap(Signatures::ofField);
        Stream<Named> units = type.getCodeUnits().stream()
                .filter(unit -> HouseRules.shown(type, unit))
                .flatMap(Signatures::ofCodeUnit);
        return Stream.of(supertypes, fields, units).flatMap(each -> each);
    }

    private static Stream<Named> ofField(JavaField field) {
        return all(field.getType(), field.getFullName());
    }

    private static Stream<Named> ofCodeUnit(JavaCodeUnit unit) {
        String place = unit.getFullName();
        Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        Collection<JavaClass> thrown = unit.getExceptionTypes();
        return Stream.concat(
                types.flatMap(each -> all(each, place)), thrown.stream().map(each -> new Named(place, each)));
    }

    private static Stream<Named> all(JavaType type, String place) {
        return type.getAllInvolvedRawTypes().stream().map(raw -> new Named(place, raw.getBaseComponentType()));
    }
}
