package org.whoheld.analysis;

/// What a ring of corners on the ground encloses, and why it may not have an area. See
/// [Measurement#outline].
public sealed interface Outline {
    /// Length of the ring: every side, also the one from the last corner back to the first.
    double perimeterMetres();

    /// The ring touches itself nowhere.
    ///
    /// @param squareMetres what it encloses, whichever way round it runs
    record Enclosing(double perimeterMetres, double squareMetres) implements Outline {}

    /// There are fewer than three different corners, so the ring runs there and back.
    record TooFewCorners(double perimeterMetres) implements Outline {}

    /// The ring crosses itself or touches itself, so that the sum over it would count ground twice
    /// or take it off.
    record Crossing(double perimeterMetres) implements Outline {}

    /// The ring runs round a pole, where neither side is the inside.
    record RoundAPole(double perimeterMetres) implements Outline {}
}
