package org.whoheld.render.surface;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Map;
import java.util.function.Consumer;
import org.whoheld.core.RecentlyUsed;
import org.whoheld.render.lettering.Lettering;

/// Pieces of text as pixels, kept: dates and figures are made of the same few words and digits all
/// the time, and filling their outlines anew would cost more than the rest of a frame. Not safe for
/// threads.
public final class TextSprites {
    /// How many places between two device pixels are told apart in x.
    static final int PLACES = 4;

    /// Room for the names of two views of a window, one closer than the other.
    private static final int KEPT = 4096;

    /// @param halo 0 for none
    private record Key(String text, double size, boolean bold, int argb, int halo, int place) {}

    /// @param pixels premultiplied, row by row
    /// @param dx from the pixel of the baseline's beginning to the first column
    /// @param dy from the baseline to the first row
    record Sprite(int[] pixels, int width, int height, int dx, int dy) {}

    private final Lettering letters;
    private final Slate slate = new Slate();
    private final Map<Key, Sprite> sprites = new RecentlyUsed<>(KEPT);

    public TextSprites(Lettering letters) {
        this.letters = letters;
    }

    /// Draws with a pen that writes with these sprites.
    public void draw(Surface surface, Consumer<Pen> drawing) {
        Graphics2D graphics = surface.graphics();
        drawing.accept(new Pen(graphics, letters, new SpriteInk(this, letters, surface)));
        graphics.dispose();
    }

    /// @param size in device pixels
    /// @param halo colour around the letters; 0 for none
    /// @param place of the baseline's beginning behind a whole pixel, in [#PLACES]
    Sprite of(String text, double size, boolean bold, int argb, int halo, int place) {
        return sprites.computeIfAbsent(new Key(text, size, bold, argb, halo, place), this::draw);
    }

    private Sprite draw(Key key) {
        Shape outline =
                letters.at(key.text(), key.size(), key.bold(), (double) key.place() / PLACES, 0);
        Rectangle bounds = outline.getBounds();
        int margin = 1 + (key.halo() == 0 ? 0 : Halo.reach(key.size()));
        bounds.grow(margin, margin);
        int[] pixels = slate.drawn(outline, bounds, key.argb());
        int[] finished =
                key.halo() == 0
                        ? pixels
                        : Halo.behind(pixels, bounds.width, bounds.height, key.halo(), key.size());
        return new Sprite(finished, bounds.width, bounds.height, bounds.x, bounds.y);
    }
}
