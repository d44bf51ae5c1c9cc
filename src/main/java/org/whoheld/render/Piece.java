package org.whoheld.render;

/// A piece of map furniture with its place on the picture.
interface Piece {
    /// What it covers, logical pixels.
    Box box();

    void draw(Pen pen);
}
