package org.whoheld.ui.focus;

import javafx.scene.Node;

/// JavaFX gives the keyboard to the next control in the tab order when the node that has it is
/// hidden or disabled, and there Space would press a button that nobody chose. So a part of the
/// window that hides, or can be of no use, says who takes over.
public final class Focus {
    private Focus() {}

    /// Whether the node or one within it has the keyboard.
    public static boolean isWithin(Node part) {
        Node node = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (node != null && node != part) {
            node = node.getParent();
        }
        return node == part && part.getScene() != null;
    }

    /// Hands the keyboard over whenever the part is made invisible while it has it.
    ///
    /// @param takeOver requests the focus for what gets it
    public static void whenHidden(Node part, Runnable takeOver) {
        part.visibleProperty()
                .subscribe((_, visible) -> {
                    if (!visible && isWithin(part)) {
                        takeOver.run();
                    }
                });
    }

    /// Hands the keyboard over whenever the part is disabled while it has it. Parameters as above.
    public static void whenDisabled(Node part, Runnable takeOver) {
        part.disabledProperty()
                .subscribe((_, disabled) -> {
                    if (disabled && isWithin(part)) {
                        takeOver.run();
                    }
                });
    }
}
