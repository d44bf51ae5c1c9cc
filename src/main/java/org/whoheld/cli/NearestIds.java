package org.whoheld.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The ids that look most like a mistyped one.
///
/// Likeness is the Dice coefficient of the pairs of neighbouring letters: twice the pairs that both
/// have, over the pairs of both. L. R. Dice, *Measures of the amount of ecologic association
/// between species*, Ecology 26 (1945).
final class NearestIds {
    private static final int SHOWN = 3;

    private NearestIds() {}

    /// At most three, the most alike first; of equals the first in alphabetical order.
    static List<String> to(String typed, List<String> ids) {
        Set<String> pairs = pairs(typed);
        return ids.stream()
                .sorted(
                        Comparator.<String>comparingDouble(id -> -likeness(pairs, pairs(id)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /// `The package has no actor 'x'; the nearest are a, b.`
    static String noSuch(String what, String typed, List<String> ids) {
        List<String> nearest = to(typed, ids);
        return "The package has no %s '%s'".formatted(what, typed)
                + (nearest.isEmpty()
                        ? ", and none at all."
                        : "; the nearest are " + String.join(", ", nearest) + ".");
    }

    private static double likeness(Set<String> a, Set<String> b) {
        return 2.0 * a.stream().filter(b::contains).count() / (a.size() + b.size());
    }

    /// Begin and end count as letters, so that even one letter has pairs.
    private static Set<String> pairs(String text) {
        String all = " " + text.toLowerCase(Locale.ROOT).replace(' ', '-') + " ";
        return IntStream.range(0, all.length() - 1)
                .mapToObj(i -> all.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}
