package org.whoheld.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Language;

/// Name and state of the district under the pointer, beside the pointer.
final class HoverCard extends VBox {
    private static final double OFFSET_PX = 16;

    private final Label name = new Label();
    private final Label state = new Label();

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("hover-card");
        name.getStyleClass().add("hover-name");
        name.setId("hover-name");
        state.setId("hover-state");
        getChildren().addAll(name, state);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(District district, Optional<ControlState> control) {
        String arabic = district.names().arabic();
        name.setText(district.names().english() + (arabic.isEmpty() ? "" : "   " + arabic));
        state.setText(control.map(it -> inWords(it, Language.ENGLISH)).orElse(""));
        setVisible(true);
        autosize();
    }

    void hide() {
        setVisible(false);
    }

    /// Puts the card beside the pointer, on the side where the pane has room.
    void moveTo(Point2D pointer, double paneWidth, double paneHeight) {
        boolean toTheLeft = pointer.getX() + OFFSET_PX + getWidth() > paneWidth;
        boolean above = pointer.getY() + OFFSET_PX + getHeight() > paneHeight;
        relocate(
                toTheLeft ? pointer.getX() - OFFSET_PX - getWidth() : pointer.getX() + OFFSET_PX,
                above ? pointer.getY() - OFFSET_PX - getHeight() : pointer.getY() + OFFSET_PX);
    }

    static String inWords(ControlState state, Language language) {
        return switch (state) {
            case ControlState.Unknown _ -> "unknown: no claim yet";
            case ControlState.Held(var holder, _) -> "held: " + name(holder, language);
            case ControlState.Contested(var holder, var challenger, _) ->
                    "contested: "
                            + name(holder, language)
                            + ", attacked by "
                            + name(challenger, language);
            case ControlState.Disputed(var lead, var others, _) ->
                    "disputed: " + name(lead, language) + "; others say " + names(others, language);
            case ControlState.InTransition(var from, var to, _) ->
                    "in transition: "
                            + from.map(actor -> name(actor, language) + " to ").orElse("to ")
                            + name(to, language);
        };
    }

    private static String names(List<Actor> actors, Language language) {
        return String.join(", ", actors.stream().map(actor -> name(actor, language)).toList());
    }

    private static String name(Actor actor, Language language) {
        return actor.shortNames().in(language);
    }
}
