package org.whoheld.ui.map;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line between two swiped days, with a knob to drag it by. It lies at its share of the width
/// of the parent, as tall as the parent.
final class SwipeDivider extends Region {
    private static final double STEP = 0.02;
    private static final double BIG_STEP = 0.1;

    /// How wide the strip is that takes the mouse.
    private static final double GRIP_PX = 14;

    private static final double LINE_PX = 3;
    private static final double KNOB_PX = 32;

    private final DoubleProperty share;
    private final Region line = new Region();
    private final Region knob = new Region();
    private final FontIcon left = new FontIcon(Feather.CHEVRON_LEFT);
    private final FontIcon right = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Runnable onEscape;
    private double grabbedAt;

    /// @param ground gets the turns of the wheel that happen over the divider
    /// @param onEscape what Esc does while the divider has the keyboard
    SwipeDivider(DoubleProperty share, Node ground, Runnable onEscape) {
        this.share = share;
        this.onEscape = onEscape;
        setId("swipe-divider");
        getStyleClass().add("swipe-divider");
        line.getStyleClass().add("line");
        knob.getStyleClass().add("knob");
        for (Node part : new Node[] {line, knob, left, right}) {
            part.setManaged(false);
            part.setMouseTransparent(part == line || part == left || part == right);
            getChildren().add(part);
        }
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Divider between the earlier and the later day");
        setAccessibleHelp("Arrow keys move it, Home and End to the edges, Enter to the middle.");
        Tooltip.install(
                this, new Tooltip("Drag to swipe (←  →  Home  End); double-click: the middle"));
        share.subscribe((_, _) -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    ground.fireEvent(event.copyFor(ground, ground));
                    event.consume();
                });
    }

    /// Places it in a parent of a size.
    void place(double parentWidth, double parentHeight) {
        double x = snapPositionX(parentWidth * share.get());
        resizeRelocate(x - KNOB_PX / 2, 0, KNOB_PX, parentHeight);
    }

    @Override
    protected void layoutChildren() {
        double middle = KNOB_PX / 2;
        double knobY = snapPositionY(getHeight() * 0.5 - KNOB_PX / 2);
        line.resizeRelocate(middle - Math.floor(LINE_PX / 2), 0, LINE_PX, getHeight());
        knob.resizeRelocate(0, knobY, KNOB_PX, KNOB_PX);
        centre(left, middle - 7, knobY + KNOB_PX / 2);
        centre(right, middle + 7, knobY + KNOB_PX / 2);
    }

    private static void centre(Node icon, double x, double y) {
        icon.autosize();
        icon.relocate(
                x - icon.getLayoutBounds().getWidth() / 2,
                y - icon.getLayoutBounds().getHeight() / 2);
    }

    /// Only the line and the knob take the mouse, so that the map beside them can be pointed at.
    @Override
    public boolean contains(double x, double y) {
        return Math.abs(x - KNOB_PX / 2) <= GRIP_PX / 2 && y >= 0 && y < getHeight();
    }

    private double parentWidth() {
        return getParent().getLayoutBounds().getWidth();
    }

    private void press(MouseEvent event) {
        requestFocus();
        grabbedAt = event.getX() - KNOB_PX / 2;
        event.consume();
    }

    private void drag(MouseEvent event) {
        double x = sceneToParent(event) - grabbedAt;
        set(x / Math.max(1, parentWidth()));
        event.consume();
    }

    private double sceneToParent(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && event.isStillSincePress()) {
            set(0.5);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, DOWN -> set(share.get() - STEP);
            case RIGHT, UP -> set(share.get() + STEP);
            case PAGE_DOWN -> set(share.get() - BIG_STEP);
            case PAGE_UP -> set(share.get() + BIG_STEP);
            case HOME -> set(0);
            case END -> set(1);
            case ENTER -> set(0.5);
            case ESCAPE -> onEscape.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void set(double value) {
        share.set(Math.clamp(value, 0, 1));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 100.0;
            case VALUE -> share.get() * 100;
            case VALUE_STRING -> Math.round(share.get() * 100) + " %";
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> set(share.get() + STEP);
            case DECREMENT -> set(share.get() - STEP);
            case BLOCK_INCREMENT -> set(share.get() + BIG_STEP);
            case BLOCK_DECREMENT -> set(share.get() - BIG_STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number percent) {
                    set(percent.doubleValue() / 100);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
