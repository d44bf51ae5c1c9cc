package org.whoheld.ui.text;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A box that remembers how high it is at a width until something in it changes. JavaFX remembers
/// only the height of what does not depend on the width, so a column of wrapped texts is measured
/// anew, text by text and several times, whenever one of them changes.
public class MeasuredBox extends VBox {
    private Height least = Height.UNKNOWN;
    private Height preferred = Height.UNKNOWN;

    private record Height(double ofWidth, double height) {
        static final Height UNKNOWN = new Height(Double.NaN, 0);
    }

    public MeasuredBox(Node... children) {
        super(children);
    }

    @Override
    public void requestLayout() {
        least = Height.UNKNOWN;
        preferred = Height.UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        if (least.ofWidth() != width) {
            least = new Height(width, super.computeMinHeight(width));
        }
        return least.height();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (preferred.ofWidth() != width) {
            preferred = new Height(width, super.computePrefHeight(width));
        }
        return preferred.height();
    }
}
