package org.whoheld.core;

/// A party that holds ground or fights for it.
///
/// @param names neutral, full: "Syrian government and allies"
/// @param shortNames for legends and sentences: "Government"
/// @param rgb colour, 0xRRGGBB
/// @param pattern what stands for the actor where colour cannot
public record Actor(String id, Names names, Names shortNames, int rgb, Pattern pattern) {
    /// The patterns that a package can give to an actor.
    public enum Pattern {
        SOLID,
        DIAGONAL,
        DOTS,
        HORIZONTAL,
        VERTICAL,
        CROSS
    }
}
