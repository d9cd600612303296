package org.clearnotice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** What Boot 4 keeps under another name than Boot 3.5, or no longer has. */
final class MovedTypes {

    private static final Pattern MOVED = Pattern.compile(String.join(
            "|",
            "org\\.springframework\\.boot\\.autoconfigure\\.(jdbc|jackson|thymeleaf|validation|http|domain)\\..*",
            "org\\.springframework\\.boot\\.autoconfigure\\.(security|web)\\..*",
            "org\\.springframework\\.boot\\.actuate\\.health\\..*",
            "org\\.springframework\\.boot\\.env\\.EnvironmentPostProcessor",
            "org\\.springframework\\.boot\\.web\\.(context|server|embedded)\\..*",
            "org\\.springframework\\.boot\\.web\\.servlet\\.(error|server|context)\\..*",
            "org\\.springframework\\.http\\.converter\\.json\\..*"));

    private MovedTypes() {}

    /** Name such a type in a string ({@code afterName}), or go without it: on the other Boot the bean is just not there. */
    static ArchRule areNotTouched() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe("moved between Boot 3.5 and Boot 4", MovedTypes::moved))
                .because("one starter serves both")
                .allowEmptyShould(true);
    }

    private static boolean moved(JavaClass type) {
        return MOVED.matcher(type.getName()).matches();
    }
}
