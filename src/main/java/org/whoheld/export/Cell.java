package org.whoheld.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// One value of a [Sheet].
sealed interface Cell {
    /// Empty where it is not known.
    record Text(String text) implements Cell {}

    record Words(List<String> words) implements Cell {}

    /// @param number empty where it is not known
    record Number(Optional<BigDecimal> number) implements Cell {}

    record Flag(boolean isSo) implements Cell {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell text(Optional<?> text) {
        return new Text(text.map(Object::toString).orElse(""));
    }

    static Cell words(List<String> words) {
        return new Words(words);
    }

    static Cell number(long number) {
        return new Number(Optional.of(BigDecimal.valueOf(number)));
    }

    /// Rounded half up to three decimals, which are always written: to a thousandth of a square
    /// kilometre, or a tenth of a per cent.
    static Cell decimal(double number) {
        return rounded(number, 3);
    }

    /// Rounded half up to one decimal, which is always written: to a tenth of a metre.
    static Cell tenths(double number) {
        return rounded(number, 1);
    }

    /// Rounded half up to six decimals, which are always written: to about a tenth of a metre.
    static Cell degrees(double number) {
        return rounded(number, 6);
    }

    private static Cell rounded(double number, int decimals) {
        return new Number(
                Optional.of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP)));
    }

    static Cell unknownNumber() {
        return new Number(Optional.empty());
    }

    static Cell flag(boolean isSo) {
        return new Flag(isSo);
    }

    default String csv() {
        return switch (this) {
            case Text(var text) -> text;
            case Words(var words) -> String.join(";", words);
            case Number(var number) -> number.map(BigDecimal::toPlainString).orElse("");
            case Flag(var isSo) -> Boolean.toString(isSo);
        };
    }

    default void putInto(ObjectNode object, String name) {
        switch (this) {
            case Text(var text) when text.isEmpty() -> object.putNull(name);
            case Text(var text) -> object.put(name, text);
            case Words(var words) -> words.forEach(object.putArray(name)::add);
            case Number(var number) when number.isEmpty() -> object.putNull(name);
            case Number(var number) -> object.put(name, number.get());
            case Flag(var isSo) -> object.put(name, isSo);
        }
    }
}
