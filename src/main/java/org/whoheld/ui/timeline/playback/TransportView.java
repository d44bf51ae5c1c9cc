package org.whoheld.ui.timeline.playback;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Hint;

/// The buttons that play and step.
public final class TransportView extends VBox {
    private final PlaybackModel playback;

    /// @param afterClick takes the keyboard back from a button that was clicked, or can go no
    ///   further
    public TransportView(PlaybackModel playback, EventsModel events, Runnable afterClick) {
        this.playback = playback;
        getStyleClass().add("transport");
        HBox steps =
                new HBox(
                        button(
                                "timeline-previous-change",
                                Feather.SKIP_BACK,
                                "Previous change",
                                "[",
                                playback::previousChange,
                                playback.noEarlierChange()),
                        button(
                                "timeline-previous-day",
                                Feather.CHEVRON_LEFT,
                                "Previous day",
                                "Left",
                                playback::previousDay,
                                playback.atFirst()),
                        play(),
                        button(
                                "timeline-next-day",
                                Feather.CHEVRON_RIGHT,
                                "Next day",
                                "Right",
                                playback::nextDay,
                                playback.atLast()),
                        button(
                                "timeline-next-change",
                                Feather.SKIP_FORWARD,
                                "Next change",
                                "]",
                                playback::nextChange,
                                playback.noLaterChange()));
        events.aloneProperty()
                .subscribe(alone -> {
                    name(
                            (ButtonBase) steps.getChildren().getFirst(),
                            "timeline-previous-change",
                            alone ? "Previous event" : "Previous change",
                            "[");
                    name(
                            (ButtonBase) steps.getChildren().getLast(),
                            "timeline-next-change",
                            alone ? "Next event" : "Next change",
                            "]");
                });
        steps.getChildren().forEach(it -> Focus.whenDisabled(it, afterClick));
        ToggleButton loop = loop();
        HBox manner = new HBox(speed(), loop);
        for (Node clicked : List.of(steps, loop)) {
            clicked.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> afterClick.run());
        }
        for (HBox row : List.of(steps, manner)) {
            row.getStyleClass().add("row");
            getChildren().add(row);
        }
    }

    private static Button button(
            String id,
            Feather icon,
            String name,
            String key,
            Runnable action,
            ObservableValue<Boolean> unavailable) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(unavailable);
        name(button, id, name, key);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    private Button play() {
        Button button = new Button();
        button.setOnAction(_ -> playback.togglePlay());
        button.getStyleClass().addAll("button-icon", "button-circle", "accent");
        playback.playingProperty()
                .subscribe(playing -> {
                    button.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
                    name(button, "timeline-play", playing ? "Pause" : "Play", "Space");
                });
        return button;
    }

    private ToggleButton loop() {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new FontIcon(Feather.REPEAT));
        button.selectedProperty().bindBidirectional(playback.loopProperty());
        name(button, "timeline-loop", "Repeat: after the last day go on with the first", "L");
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    private MenuButton speed() {
        MenuButton menu = new MenuButton();
        ToggleGroup one = new ToggleGroup();
        for (Speed speed : Speed.values()) {
            RadioMenuItem item = new RadioMenuItem(speed.label());
            item.setId("timeline-speed-" + speed.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(one);
            item.setOnAction(_ -> playback.speedProperty().set(speed));
            menu.getItems().add(item);
        }
        playback.speedProperty()
                .subscribe(speed -> {
                    menu.setText(speed.label());
                    one.selectToggle(one.getToggles().get(speed.ordinal()));
                    name(menu, "timeline-speed", "Speed " + speed.label(), ", slower   . faster");
                });
        menu.setPopupSide(Side.TOP);
        menu.getStyleClass().add("flat");
        return menu;
    }

    private static void name(ButtonBase button, String id, String name, String key) {
        button.setId(id);
        button.setAccessibleText(name);
        Hint.give(button, name + "   " + key);
    }
}
