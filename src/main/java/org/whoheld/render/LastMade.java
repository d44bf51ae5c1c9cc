package org.whoheld.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Keeps what was made for the last few keys. What is made here has as many pixels as the picture:
/// what has to go lends them to what comes in its place.
///
/// @param <K> all that the made thing depends on
final class LastMade<K, V> {
    private final int kept;
    private final Map<K, V> made = new LinkedHashMap<>(16, 0.75f, true);

    /// @param kept for how many keys
    LastMade(int kept) {
        this.kept = kept;
    }

    /// @param make is given what has to go, if anything has
    V of(K key, Function<Optional<V>, V> make) {
        V there = made.get(key);
        if (there == null) {
            there = make.apply(gone());
            made.put(key, there);
        }
        return there;
    }

    private Optional<V> gone() {
        if (made.size() < kept) {
            return Optional.empty();
        }
        Iterator<V> leastRecent = made.values().iterator();
        V gone = leastRecent.next();
        leastRecent.remove();
        return Optional.of(gone);
    }
}
