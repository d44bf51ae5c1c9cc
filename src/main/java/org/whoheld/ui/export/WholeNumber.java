package org.whoheld.ui.export;

import java.util.function.Supplier;
import javafx.util.StringConverter;

/// A typed whole number. What is none stands for the number before it.
final class WholeNumber extends StringConverter<Integer> {
    private final Supplier<Integer> before;

    WholeNumber(Supplier<Integer> before) {
        this.before = before;
    }

    @Override
    public String toString(Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException _) {
            return before.get();
        }
    }
}
