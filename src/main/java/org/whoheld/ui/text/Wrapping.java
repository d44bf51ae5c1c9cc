package org.whoheld.ui.text;

import java.text.Bidi;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Wrapped text that may hold Arabic.
///
/// JavaFX 26 on Linux throws an ArrayIndexOutOfBoundsException out of the layout pass when it wraps
/// a line within right-to-left words (PrismTextLayout.computeTrailingSpaceWidth), and then the
/// window stops being laid out. So lines with such words are broken here, at spaces, and JavaFX is
/// left nothing to wrap. The node's width must not depend on its text.
public final class Wrapping {
    /// Until the node has been laid out once; about the inside of the narrowest side panel.
    private static final double FIRST_GUESS_PX = 270;

    private final Labeled node;
    private String whole = "";

    private Wrapping(Labeled node) {
        this.node = node;
        node.widthProperty().subscribe(this::lay);
        node.fontProperty().subscribe(this::lay);
    }

    /// Puts a text into a node that wraps. To be used for every text of the node.
    public static void set(Labeled node, String text) {
        Wrapping it =
                (Wrapping)
                        node.getProperties()
                                .computeIfAbsent(Wrapping.class, _ -> new Wrapping(node));
        if (!it.whole.equals(text)) {
            it.whole = text;
            it.lay();
        }
    }

    private void lay() {
        boolean ltr = isLeftToRight(whole);
        node.setWrapText(ltr);
        if (ltr) {
            node.setText(whole);
            return;
        }
        double width =
                node.getWidth() > 0
                        ? node.getWidth()
                                - node.snappedLeftInset()
                                - node.snappedRightInset()
                                - node.getLabelPadding().getLeft()
                                - node.getLabelPadding().getRight()
                        : FIRST_GUESS_PX;
        Text measure = new Text();
        measure.setFont(node.getFont());
        node.setText(
                broken(
                        whole,
                        width,
                        line -> {
                            measure.setText(line);
                            return measure.getLayoutBounds().getWidth();
                        }));
    }

    static boolean isLeftToRight(String text) {
        char[] letters = text.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length);
    }

    /// The text with as many words on a line as fit; a word wider than the line stays whole.
    static String broken(String text, double width, ToDoubleFunction<String> measure) {
        StringBuilder all = new StringBuilder();
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || measure.applyAsDouble(longer) <= width) {
                    line = longer;
                } else {
                    all.append(line).append('\n');
                    line = word;
                }
            }
            all.append(line).append('\n');
        }
        return all.substring(0, all.length() - 1);
    }
}
