package org.whoheld.render.lettering;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whoheld.core.RecentlyUsed;

/// Turns text into shapes: Latin in Noto Sans, Arabic shaped, right to left, in Noto Sans Arabic.
///
/// Text is drawn as outlines and never as glyph pixels: outlines are filled by the JDK's own Java
/// code, so that all machines give the same pixels, and they scale. Not safe for threads.
public final class Lettering {
    /// Share of the size that rises above the baseline in capitals and digits of Noto Sans.
    public static final double CAP_HEIGHT = 0.714;

    /// How far lines lie apart, in sizes.
    public static final double LINE_HEIGHT = 1.3;

    private static final int KEPT = 2048;

    /// The fonts have none, so it is drawn here; in text that runs to the right only.
    private static final char ARROW = '→';

    /// A text and its face.
    private record Key(String text, boolean bold) {}

    private record Broken(String text, double size, boolean bold, double limit) {}

    /// @param outline at [Typeface#SIZE], baseline at (0, 0)
    /// @param advance width at [Typeface#SIZE]
    private record Written(Shape outline, double advance) {}

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<Key, Written> written = new RecentlyUsed<>(KEPT);
    private final Map<Broken, List<String>> broken = new RecentlyUsed<>(KEPT);

    public double width(String text, double size, boolean bold) {
        return advance(text, bold) * size / Typeface.SIZE;
    }

    /// Width at [Typeface#SIZE].
    public double advance(String text, boolean bold) {
        double advance = 0;
        for (String token : tokens(text)) {
            advance += write(token, bold).advance();
        }
        return advance;
    }

    /// The parts of a text that can be drawn one after the other: words, spaces and single digits;
    /// the whole text where letters join or run to the left.
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Typeface.isPlain(letter)) {
                return List.of(text);
            }
            if (letter == ' ' || letter == ARROW || letter >= '0' && letter <= '9') {
                if (start < i) {
                    tokens.add(text.substring(start, i));
                }
                tokens.add(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            tokens.add(text.substring(start));
        }
        return tokens;
    }

    /// The outline of a text whose baseline begins at (`x`, `y`).
    public Shape at(String text, double size, boolean bold, double x, double y) {
        if (text.isEmpty()) {
            return new Path2D.Double();
        }
        double scale = size / Typeface.SIZE;
        return new AffineTransform(scale, 0, 0, scale, x, y)
                .createTransformedShape(write(text, bold).outline());
    }

    /// Breaks a text so that no line is wider than a limit, see [LineBreaks#within].
    public List<String> lines(String text, double size, boolean bold, double limit) {
        return broken.computeIfAbsent(
                new Broken(text, size, bold, limit),
                _ -> LineBreaks.within(limit, text, line -> width(line, size, bold)));
    }

    private Written write(String text, boolean bold) {
        return written.computeIfAbsent(new Key(text, bold), Lettering.this::layOut);
    }

    private Written layOut(Key key) {
        return key.text().chars().allMatch(letter -> Typeface.isPlain((char) letter))
                ? inARow(key)
                : shaped(key);
    }

    /// Glyph after glyph. Shaping would give the same, and its first use in a process takes long.
    private Written inARow(Key key) {
        int arrow = key.text().indexOf(ARROW);
        if (arrow >= 0) {
            return key.text().length() == 1
                    ? arrow(key.bold())
                    : joined(tokens(key.text()), key.bold());
        }
        Font font = Typeface.of('x', key.bold()).font();
        GlyphVector glyphs = font.createGlyphVector(context, key.text());
        return new Written(
                glyphs.getOutline(), glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
    }

    private Written joined(List<String> tokens, boolean bold) {
        Path2D outline = new Path2D.Double();
        double advance = 0;
        for (String token : tokens) {
            Written written = write(token, bold);
            outline.append(
                    AffineTransform.getTranslateInstance(advance, 0)
                            .createTransformedShape(written.outline()),
                    false);
            advance += written.advance();
        }
        return new Written(outline, advance);
    }

    /// As wide as a capital M, at half the height of capitals.
    private static Written arrow(boolean bold) {
        double em = Typeface.SIZE;
        double middle = -CAP_HEIGHT / 2 * em;
        Path2D line = new Path2D.Double();
        line.moveTo(0.06 * em, middle);
        line.lineTo(0.82 * em, middle);
        line.moveTo(0.56 * em, middle - 0.25 * em);
        line.lineTo(0.82 * em, middle);
        line.lineTo(0.56 * em, middle + 0.25 * em);
        BasicStroke stroke =
                new BasicStroke(
                        (float) ((bold ? 0.12 : 0.075) * em),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER);
        return new Written(stroke.createStrokedShape(line), 0.92 * em);
    }

    private Written shaped(Key key) {
        AttributedString string = new AttributedString(key.text());
        Font current = Typeface.of('x', key.bold()).font();
        for (int i = 0; i < key.text().length(); i++) {
            char letter = key.text().charAt(i);
            boolean joins =
                    Character.isWhitespace(letter)
                            || Character.getType(letter) == Character.NON_SPACING_MARK;
            if (!joins) {
                current = Typeface.of(letter, key.bold()).font();
            }
            string.addAttribute(TextAttribute.FONT, current, i, i + 1);
        }
        TextLayout layout = new TextLayout(string.getIterator(), context);
        return new Written(layout.getOutline(null), layout.getAdvance());
    }
}
