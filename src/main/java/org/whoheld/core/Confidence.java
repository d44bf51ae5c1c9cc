package org.whoheld.core;

/// How sure the compiler of the package is that the source said so of this district and day.
public enum Confidence {
    HIGH(3),
    MEDIUM(2),
    LOW(1);

    private final int weight;

    Confidence(int weight) {
        this.weight = weight;
    }

    /// What a claim of this confidence weighs when a lens picks the leader.
    public int weight() {
        return weight;
    }
}
