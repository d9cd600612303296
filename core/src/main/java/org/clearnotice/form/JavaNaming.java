package org.clearnotice.form;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** How Jackson is told to write a type's property names: {@code @JsonNaming} with one of its own strategies. */
enum JavaNaming implements UnaryOperator<String> {
    AS_IT_IS(""),
    SNAKE_CASE("_"),
    KEBAB_CASE("-"),
    LOWER_DOT_CASE("."),
    LOWER_CASE(""),
    UPPER_CAMEL_CASE("");

    private final String between;

    JavaNaming(String between) {
        this.between = between;
    }

    static JavaNaming of(Class<?> type) {
        return JavaAnnotations.of(type).list("com.fasterxml.jackson.databind.annotation.JsonNaming", "value").stream()
                .map(strategy -> of(((Class<?>) strategy).getSimpleName()))
                .findFirst()
                .orElse(AS_IT_IS);
    }

    private static JavaNaming of(String strategy) {
        return switch (strategy) {
            case "SnakeCaseStrategy" -> SNAKE_CASE;
            case "KebabCaseStrategy" -> KEBAB_CASE;
            case "LowerDotCaseStrategy" -> LOWER_DOT_CASE;
            case "LowerCaseStrategy" -> LOWER_CASE;
            case "UpperCamelCaseStrategy" -> UPPER_CAMEL_CASE;
            default -> AS_IT_IS;
        };
    }

    @Override
    public String apply(String name) {
        return switch (this) {
            case AS_IT_IS -> name;
            case LOWER_CASE -> name.toLowerCase(Locale.ROOT);
            case UPPER_CAMEL_CASE -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            default ->
                name.replaceAll("([\\p{Ll}0-9])(\\p{Lu})|(\\p{Lu})(?=\\p{Lu}\\p{Ll})", "$1$3" + between + "$2")
                        .toLowerCase(Locale.ROOT);
        };
    }
}
