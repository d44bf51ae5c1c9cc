package org.whoheld.render.style;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState.Kind;

/// A pattern of two colours, repeated every 16 logical pixels. It says what lies in the second
/// colour. The patterns of states differ in direction and width, so that they can be told apart
/// without colour.
public enum Hatch {
    PLAIN,
    /// Broad stripes rising to the right, half and half: holder and challenger.
    CONTESTED,
    /// Narrow stripes falling to the right: what the others say.
    DISPUTED,
    /// Staggered upright dashes: what is left of the old holder.
    IN_TRANSITION,
    /// Zigzag lines, as no stripes are: who leads by the sources, below who is supposed to.
    SUPPOSED,
    UNKNOWN,
    /// Stripes of what did not change over what did: other lenses tell it otherwise.
    NOT_BY_EVERY_LENS,
    /// Thin stripes of what another lens tells over what did not change.
    BY_ANOTHER_LENS,
    ACTOR_DIAGONAL,
    ACTOR_DOTS,
    ACTOR_HORIZONTAL,
    ACTOR_VERTICAL,
    ACTOR_CROSS;

    public static final int TILE_PX = 16;

    static Hatch of(Kind kind) {
        return switch (kind) {
            case UNKNOWN -> UNKNOWN;
            case HELD -> PLAIN;
            case IN_TRANSITION -> IN_TRANSITION;
            case CONTESTED -> CONTESTED;
            case DISPUTED -> DISPUTED;
            case SUPPOSED -> SUPPOSED;
        };
    }

    static Hatch of(Actor.Pattern pattern) {
        return switch (pattern) {
            case SOLID -> PLAIN;
            case DIAGONAL -> ACTOR_DIAGONAL;
            case DOTS -> ACTOR_DOTS;
            case HORIZONTAL -> ACTOR_HORIZONTAL;
            case VERTICAL -> ACTOR_VERTICAL;
            case CROSS -> ACTOR_CROSS;
        };
    }

    /// What lies in the second colour on the tile from (0, 0) to (16, 16), in logical pixels.
    public Shape tile() {
        Area tile = new Area();
        switch (this) {
            case PLAIN -> {}
            case CONTESTED -> stripes(tile, 16, 8, true);
            case DISPUTED -> stripes(tile, 8, 2.8, false);
            case IN_TRANSITION -> {
                box(tile, 1, 1, 3, 10);
                box(tile, 9, 9, 3, 7);
                box(tile, 9, 0, 3, 3);
            }
            case SUPPOSED -> {
                zigzag(tile, 0, 2.6);
                zigzag(tile, 8, 2.6);
            }
            case UNKNOWN -> dots(tile, 1.1);
            case NOT_BY_EVERY_LENS -> stripes(tile, 8, 3.4, false);
            case BY_ANOTHER_LENS -> stripes(tile, 8, 1.8, false);
            case ACTOR_DIAGONAL -> stripes(tile, 8, 1.8, true);
            case ACTOR_DOTS -> dots(tile, 1.7);
            case ACTOR_HORIZONTAL -> {
                box(tile, 0, 3, 16, 1.4);
                box(tile, 0, 11, 16, 1.4);
            }
            case ACTOR_VERTICAL -> {
                box(tile, 3, 0, 1.4, 16);
                box(tile, 11, 0, 1.4, 16);
            }
            case ACTOR_CROSS -> {
                stripes(tile, 16, 1.8, true);
                stripes(tile, 16, 1.8, false);
            }
        }
        tile.intersect(new Area(new Rectangle2D.Double(0, 0, TILE_PX, TILE_PX)));
        return tile;
    }

    /// @param period from stripe to stripe along x; divides 16
    /// @param width of a stripe along x
    /// @param rising whether a stripe goes up to the right
    private static void stripes(Area tile, double period, double width, boolean rising) {
        for (double x = -2 * TILE_PX; x < 2 * TILE_PX; x += period) {
            double top = rising ? x + TILE_PX : x;
            double bottom = rising ? x : x + TILE_PX;
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(top, 0);
            stripe.lineTo(top + width, 0);
            stripe.lineTo(bottom + width, TILE_PX);
            stripe.lineTo(bottom, TILE_PX);
            stripe.closePath();
            tile.add(new Area(stripe));
        }
    }

    /// A line that falls and rises by 4 every 8 along x, around the height `y` + 4.
    ///
    /// @param height of the line along y
    private static void zigzag(Area tile, double y, double height) {
        Path2D line = new Path2D.Double();
        double top = y + 2 - height / 2;
        line.moveTo(0, top);
        for (int x = 4; x <= TILE_PX; x += 4) {
            line.lineTo(x, x % 8 == 0 ? top : top + 4);
        }
        for (int x = TILE_PX; x >= 0; x -= 4) {
            line.lineTo(x, (x % 8 == 0 ? top : top + 4) + height);
        }
        line.closePath();
        tile.add(new Area(line));
    }

    private static void box(Area tile, double x, double y, double width, double height) {
        tile.add(new Area(new Rectangle2D.Double(x, y, width, height)));
    }

    private static void dots(Area tile, double radius) {
        for (double[] at : new double[][] {{4, 4}, {12, 12}}) {
            tile.add(
                    new Area(
                            new Ellipse2D.Double(
                                    at[0] - radius, at[1] - radius, 2 * radius, 2 * radius)));
        }
    }
}
