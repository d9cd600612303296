package org.clearnotice.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a named person decided that a question holds, instead of what would be recognised; the name and the reason stand in the
 * evidence. Understood wherever {@link Question} is. On a property that is an object it holds for every question in it that has
 * no decision of its own. A service's facts go before it.
 *
 * <p>Every member is a plain string, so that this room knows no other. A category or tier that does not exist is a finding.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface PersonalData {

    /** The name of a data category, such as {@code pd:Health}. */
    String category();

    /** NONE, CONTACT, PERSONAL or SENSITIVE, where it is another than the category's. */
    String tier() default "";

    /** Who decided. */
    String by();

    /** The reason, in a sentence for staff. */
    String because();
}
