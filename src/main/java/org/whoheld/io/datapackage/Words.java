package org.whoheld.io.datapackage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoheld.core.Confidence;
import org.whoheld.core.Keyword;

/// The words of tables for the constants of an enum: lower case, with a hyphen between.
final class Words {
    static final Map<String, Confidence> CONFIDENCE = of(Confidence.values());

    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        return Stream.of(constants)
                .collect(
                        Collectors.toMap(
                                Keyword::of,
                                Function.identity(),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }
}
