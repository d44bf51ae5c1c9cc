package org.whoheld.analysis;

import java.util.IdentityHashMap;
import java.util.Map;

/// Which parts have been joined, directly or by way of others (union-find). The parts are those of
/// one [Pockets], each the same object.
final class UnionOfParts {
    private final Map<Pocket, Pocket> towards = new IdentityHashMap<>();

    /// @return whether the two were not joined before
    boolean join(Pocket a, Pocket b) {
        Pocket rootA = root(a);
        Pocket rootB = root(b);
        if (rootA == rootB) {
            return false;
        }
        towards.put(rootA, rootB);
        return true;
    }

    boolean areJoined(Pocket a, Pocket b) {
        return root(a) == root(b);
    }

    private Pocket root(Pocket pocket) {
        Pocket root = pocket;
        while (towards.containsKey(root)) {
            root = towards.get(root);
        }
        return root;
    }
}
