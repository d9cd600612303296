package org.clearnotice.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a Java type itself cannot say of a question; every member is a plain string, so that this room knows no other. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Question {

    /** What the person reads. */
    String label() default "";

    String hint() default "";

    /** A WHATWG autocomplete token. */
    String autocomplete() default "";

    String section() default "";

    /** The name of a {@link FieldKind}, where the type does not tell it. */
    String kind() default "";
}
