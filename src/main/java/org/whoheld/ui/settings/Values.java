package org.whoheld.ui.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.whoheld.core.Keyword;

/// Typed access to a settings file. A value that is absent or makes no sense gives the default:
/// settings of another version must never keep the program from starting.
record Values(Properties properties) {
    Optional<String> text(String key) {
        return Optional.ofNullable(properties.getProperty(key)).filter(it -> !it.isBlank());
    }

    double number(String key, double otherwise) {
        try {
            double number = text(key).map(Double::parseDouble).orElse(otherwise);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean flag(String key, boolean otherwise) {
        return text(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return text(key).flatMap(it -> constant(it, type)).orElse(otherwise);
    }

    <E extends Enum<E>> Set<E> words(String key, Class<E> type, Set<E> otherwise) {
        String list = properties.getProperty(key);
        if (list == null) {
            return otherwise;
        }
        EnumSet<E> words = EnumSet.noneOf(type);
        Arrays.stream(list.split(","))
                .map(it -> constant(it.strip(), type))
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words;
    }

    void set(String key, Object value) {
        properties.setProperty(
                key, value instanceof Enum<?> it ? Keyword.of(it) : value.toString());
    }

    void setWords(String key, Collection<? extends Enum<?>> words) {
        properties.setProperty(
                key, words.stream().map(Keyword::of).sorted().collect(Collectors.joining(",")));
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> Keyword.of(it).equals(word))
                .findFirst();
    }
}
