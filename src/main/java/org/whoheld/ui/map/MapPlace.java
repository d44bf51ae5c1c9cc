package org.whoheld.ui.map;

import javafx.scene.Node;

/// Where one map lies within a [ComparisonPane], in logical pixels.
///
/// @param surface takes the gestures, and the keyboard
public record MapPlace(Node surface, double x, double y, double width, double height) {}
