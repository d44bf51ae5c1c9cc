package org.whoheld.ui.timeline.knowledge;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.SessionModel;

/// What stands before the second slider: the button that turns it on, and the one that plays it.
public final class KnowledgeHead extends HBox {
    public KnowledgeHead(SessionModel session, KnowledgeModel knowledge, Runnable afterClick) {
        getStyleClass().add("knowledge-head");
        var closed = session.openProperty().map(Optional::isEmpty);
        ToggleButton toggle = new ToggleButton("As known on");
        toggle.setId("timeline-known-on-toggle");
        toggle.setGraphic(new FontIcon(Feather.CLOCK));
        toggle.setAccessibleText("As known on a day");
        Hint.give(
                toggle,
                "Show the map as it could be known on a day   K\nMove that day   Alt+Left, Alt+Right");
        toggle.getStyleClass().addAll("flat", "small");
        toggle.selectedProperty().bindBidirectional(knowledge.activeProperty());
        toggle.disableProperty().bind(closed);
        toggle.setOnAction(_ -> afterClick.run());

        Button play = new Button();
        play.setId("timeline-known-on-play");
        play.getStyleClass().addAll("button-icon", "flat", "small");
        play.disableProperty().bind(closed);
        play.setOnAction(_ -> {
            knowledge.togglePlay();
            afterClick.run();
        });
        knowledge
                .playingProperty()
                .subscribe(playing -> {
                    String name =
                            playing
                                    ? "Pause knowledge"
                                    : "Play knowledge: the date stays, and the reports on it come in";
                    play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
                    play.setAccessibleText(name);
                    Hint.give(play, name + "   Shift+Space");
                });
        getChildren().addAll(toggle, play);
        // A disabled button shows no tooltip of its own.
        Tooltip none = new Tooltip("Open a package to see what was known when");
        closed.subscribe(it -> {
            if (it) {
                Tooltip.install(this, none);
            } else {
                Tooltip.uninstall(this, none);
            }
        });
    }
}
