package org.whoheld.ui.scene;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows other things in the views that are there. A view that is new in the scene is styled, which
/// takes longer than a picture of the map; another text is not.
public final class Reuse {
    private Reuse() {}

    /// Shows things in the order in which they are given. Views that are too many are hidden, and
    /// lose their user data, by which a test or a script may know what a view shows.
    ///
    /// @param box has views of this maker alone
    public static <T, V extends Node> void fill(
            Pane box, List<T> things, Supplier<V> maker, BiConsumer<V, T> show) {
        List<Node> views = box.getChildren();
        for (int i = 0; i < things.size(); i++) {
            if (i == views.size()) {
                views.add(maker.get());
            }
            @SuppressWarnings("unchecked") // as the caller promises
            V view = (V) views.get(i);
            show.accept(view, things.get(i));
            setShown(view, true);
        }
        for (Node view : views.subList(things.size(), views.size())) {
            view.setUserData(null);
            setShown(view, false);
        }
    }

    /// Shows a node, or hides it and gives its room to others.
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
