package org.whoheld.analysis;

import java.util.HashMap;
import java.util.Map;

/// Which parts have been joined, directly or by way of others (union-find).
final class UnionOfParts {
    private final Map<Pocket, Pocket> towards = new HashMap<>();

    /// @return whether the two were not joined before
    boolean join(Pocket a, Pocket b) {
        Pocket rootA = root(a);
        Pocket rootB = root(b);
        if (rootA.equals(rootB)) {
            return false;
        }
        towards.put(rootA, rootB);
        return true;
    }

    boolean areJoined(Pocket a, Pocket b) {
        return root(a).equals(root(b));
    }

    private Pocket root(Pocket pocket) {
        Pocket root = pocket;
        while (towards.containsKey(root)) {
            root = towards.get(root);
        }
        return root;
    }
}
