package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Keeps what was made for the last few keys. What has as many pixels as the picture lends them,
/// when it has to go, to what comes in its place.
///
/// @param <K> all that the made thing depends on
final class LastMade<K, V> {
    private final int kept;

    /// The last one used first. Keys are large and mostly made of the same objects as before, so
    /// comparing the few there are is faster than a hash.
    private final List<Entry<K, V>> entries = new ArrayList<>();

    private record Entry<K, V>(K key, V value) {}

    /// @param kept for how many keys
    LastMade(int kept) {
        this.kept = kept;
    }

    /// @param make is given what has to go, if anything has
    V of(K key, Function<Optional<V>, V> make) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                entries.addFirst(entries.remove(i));
                return entries.getFirst().value();
            }
        }
        Optional<V> gone =
                entries.size() < kept
                        ? Optional.empty()
                        : Optional.of(entries.removeLast().value());
        V made = make.apply(gone);
        entries.addFirst(new Entry<>(key, made));
        return made;
    }
}
