package org.whoheld.core;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that forgets the entries that were not asked for longest. Not safe for threads.
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int kept;

    /// @param kept how many entries are kept
    public RecentlyUsed(int kept) {
        super(16, 0.75f, true);
        this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
    }
}
