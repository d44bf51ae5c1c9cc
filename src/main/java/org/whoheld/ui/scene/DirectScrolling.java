package org.whoheld.ui.scene;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Has what a scroll pane shows drawn into the window itself.
///
/// JavaFX 26 keeps an image of it (ScrollPaneSkin sets the cache of its viewport), draws all of it
/// into the image when any of it changes, and the image into the window. That makes scrolling a
/// picture cheaper and every change dearer.
public final class DirectScrolling {
    private DirectScrolling() {}

    /// To be called once, before or after the pane is in a scene.
    public static void install(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(skin -> {
                    if (skin != null) {
                        pane.getChildrenUnmodifiable().stream()
                                .filter(it -> it.getStyleClass().contains("viewport"))
                                .forEach(DirectScrolling::draw);
                    }
                });
    }

    private static void draw(Node viewport) {
        viewport.setCache(false);
    }
}
