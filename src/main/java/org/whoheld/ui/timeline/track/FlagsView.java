package org.whoheld.ui.timeline.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.whoheld.analysis.TopologyEvent;
import org.whoheld.ui.scene.Colours;

/// Small flags above the bars, a shape for each kind of event in the colour of the actor whose
/// ground it is about: a swallowtail for a split, a pennant for a join, a ring for an encirclement,
/// an open ring for its end, a cross for a part that is lost, a square for several.
public final class FlagsView extends Region {
    static final double HEIGHT_PX = 11;

    /// Larger than the shape, so that it can be hit.
    private static final double HIT_PX = Flag.WIDTH_PX;

    private final Consumer<Flag> onPress;
    private final Consumer<Optional<Flag>> onHover;
    private final Function<Flag, String> words;
    private List<Flag> shown = List.of();

    /// @param onPress told the flag that was clicked
    /// @param onHover told the flag under the pointer, and empty when there is none any more
    FlagsView(
            Consumer<Flag> onPress,
            Consumer<Optional<Flag>> onHover,
            Function<Flag, String> words) {
        this.onPress = onPress;
        this.onHover = onHover;
        this.words = words;
        setId("timeline-flags");
        getStyleClass().add("flags");
        setPickOnBounds(false);
    }

    void show(List<Flag> flags) {
        if (flags.equals(shown)) {
            return;
        }
        shown = flags;
        List<Node> nodes = new ArrayList<>();
        for (Flag flag : flags) {
            nodes.add(node(flag));
        }
        getChildren().setAll(nodes);
    }

    public List<Flag> flags() {
        return shown;
    }

    private Node node(Flag flag) {
        SVGPath shape = new SVGPath();
        shape.setContent(path(flag.kind()));
        shape.getStyleClass().add("flag-shape");
        flag.actor()
                .ifPresentOrElse(
                        actor -> shape.setFill(Colours.of(actor.rgb())),
                        () -> shape.getStyleClass().add("several"));
        shape.setMouseTransparent(true);
        Pane hit = new Pane(shape);
        hit.setId("timeline-flag-" + flag.day());
        hit.getStyleClass().add("flag");
        hit.setManaged(false);
        hit.setCursor(Cursor.HAND);
        hit.setAccessibleRole(AccessibleRole.BUTTON);
        hit.setAccessibleText(words.apply(flag));
        hit.resizeRelocate(snapPositionX(flag.x() - HIT_PX / 2), 0, HIT_PX, HEIGHT_PX);
        hit.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onPress.accept(flag);
            }
            event.consume();
        });
        hit.setOnMouseDragged(Event::consume);
        hit.setOnMouseMoved(event -> {
            onHover.accept(Optional.of(flag));
            event.consume();
        });
        hit.setOnMouseExited(_ -> onHover.accept(Optional.empty()));
        return hit;
    }

    /// In a square of 10 by 11 pixels.
    private static String path(Optional<TopologyEvent.Kind> kind) {
        return kind.map(it ->
                        switch (it) {
                            case SPLIT -> "M1.5 0.5 H9 L6.5 3.5 L9 6.5 H2.5 V10.5 H1.5 Z";
                            case MERGE -> "M1.5 0.5 L9 3.5 L2.5 6.5 V10.5 H1.5 Z";
                            case ENCIRCLED ->
                                    "M5 1 A4.5 4.5 0 1 0 5.01 1 Z M5 3.2 A2.3 2.3 0 1 1 4.99 3.2 Z";
                            case RELIEVED ->
                                    "M8.2 2.3 A4.5 4.5 0 1 0 8.2 8.7 L6.6 7.1 A2.3 2.3 0 1 1 6.6 3.9 Z";
                            case ELIMINATED ->
                                    "M2 1 L5 4 L8 1 L9.5 2.5 L6.5 5.5 L9.5 8.5 L8 10 L5 7 L2 10 L0.5"
                                            + " 8.5 L3.5 5.5 L0.5 2.5 Z";
                        })
                .orElse("M1 1.5 H9 V9.5 H1 Z");
    }
}
