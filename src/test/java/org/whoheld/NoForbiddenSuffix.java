package org.whoheld;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;

/// Names of classes must not end in a word that fits everything.
final class NoForbiddenSuffix extends ArchCondition<JavaClass> {
    private static final List<String> WORDS =
            List.of(
                    "Manager",
                    "Helper",
                    "Util",
                    "Utils",
                    "Handler",
                    "Processor",
                    "Service",
                    "Impl",
                    "Data",
                    "Info",
                    "Base",
                    "Abstract");

    NoForbiddenSuffix() {
        super("have a name that says what it is for");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        WORDS.stream()
                .filter(word -> type.getSimpleName().endsWith(word))
                .forEach(word ->
                        events.add(
                                SimpleConditionEvent.violated(
                                        type, type.getName() + " ends in " + word)));
    }
}
