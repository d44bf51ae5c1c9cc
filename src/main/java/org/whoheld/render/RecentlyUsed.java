package org.whoheld.render;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that forgets the entries that were not asked for longest. Not safe for threads.
final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int kept;

    /// @param kept how many entries are kept
    RecentlyUsed(int kept) {
        super(16, 0.75f, true);
        this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
    }
}
