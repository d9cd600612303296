package org.clearnotice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

final class CheckCondition extends ArchCondition<JavaClass> {

    private final Check check;

    CheckCondition(String description, Check check) {
        super(description);
        this.check = check;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        check.look(type, sentence -> events.add(SimpleConditionEvent.violated(type, sentence)));
    }
}
