package org.whoheld.render.surface;

import java.awt.Rectangle;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.style.Pixels;

/// Writes text with the pieces that [TextSprites] keeps, for what changes with every date. Letters
/// stand on whole device pixels in y, on quarters of one in x. Names stand on whole ones in both:
/// they have no neighbour that they must fit, and a map that is moved finds them ready.
final class SpriteInk implements Ink {
    private final TextSprites sprites;
    private final Lettering letters;
    private final Surface surface;

    SpriteInk(TextSprites sprites, Lettering letters, Surface surface) {
        this.sprites = sprites;
        this.letters = letters;
        this.surface = surface;
    }

    @Override
    public void write(String text, double size, boolean bold, int argb, double x, double y) {
        double left = x;
        for (String token : Lettering.tokens(text)) {
            put(token, size, bold, argb, 0, quarters(left), y);
            left += letters.width(token, size, bold);
        }
    }

    @Override
    public void writeHaloed(
            String text, double size, boolean bold, int argb, int halo, double x, double y) {
        put(
                text,
                size,
                bold,
                argb,
                halo,
                TextSprites.PLACES * (int) Math.round(x * surface.pixelScale()),
                y);
    }

    private void put(
            String token, double size, boolean bold, int argb, int halo, int quarters, double y) {
        if (token.isBlank()) {
            return;
        }
        double scale = surface.pixelScale();
        Rectangle area = surface.area();
        int[] pixels = surface.pixels();
        int row = (int) Math.round(y * scale) - area.y;
        TextSprites.Sprite sprite =
                sprites.of(
                        token,
                        size * scale,
                        bold,
                        argb,
                        halo,
                        Math.floorMod(quarters, TextSprites.PLACES));
        int column = Math.floorDiv(quarters, TextSprites.PLACES) + sprite.dx() - area.x;
        int width = area.width;
        int from = Math.max(0, -column);
        int to = Math.min(sprite.width(), width - column);
        int top = row + sprite.dy();
        for (int v = Math.max(0, -top); v < sprite.height() && top + v < area.height; v++) {
            int above = v * sprite.width();
            int below = (top + v) * width + column;
            for (int u = from; u < to; u++) {
                int ink = sprite.pixels()[above + u];
                if (ink != 0) {
                    pixels[below + u] = Pixels.over(ink, pixels[below + u]);
                }
            }
        }
    }

    private int quarters(double x) {
        return (int) Math.round(x * surface.pixelScale() * TextSprites.PLACES);
    }
}
