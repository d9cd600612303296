package org.clearnotice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** Looks at one class and tells of each thing that breaks a rule. */
interface Check {

    void look(JavaClass type, Complaints to);

    /** Where a check puts what it found. */
    interface Complaints {

        void violation(String sentence);
    }
}
