package org.whoheld.ui.incidents;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.whoheld.core.Incident;
import org.whoheld.ui.incidents.IncidentModel.Event;
import org.whoheld.ui.words.IncidentWords;

/// The symbol of one event after another; user data as in [TotalView]. Its words come up when the
/// pointer rests on it, when keys move the focus to it, and on a click where it leads nowhere.
final class SymbolView extends Button {
    private final Consumer<Incident> onSelect;
    private final Map<Incident.Type, Node> icons = new EnumMap<>(Incident.Type.class);
    private final Tooltip words = IncidentStrip.tooltip();

    SymbolView(Consumer<Incident> onSelect) {
        this.onSelect = onSelect;
        getStyleClass().addAll("flat", "button-icon", "symbol");
        setTooltip(words);
        focusVisibleProperty()
                .subscribe((_, visible) -> {
                    if (visible) {
                        tell();
                    } else {
                        words.hide();
                    }
                });
        // JavaFX hides by itself only what it has shown by itself
        hoverProperty()
                .subscribe((_, over) -> {
                    if (!over && !isFocusVisible()) {
                        words.hide();
                    }
                });
    }

    private void tell() {
        Bounds place = localToScreen(getLayoutBounds());
        if (place != null) {
            words.show(this, place.getMinX(), place.getMaxY());
        }
    }

    void show(Event event) {
        Incident incident = event.first();
        String details =
                event.words().stream()
                        .map(IncidentWords::details)
                        .collect(Collectors.joining("\n\n"));
        setUserData(incident.id());
        setGraphic(icons.computeIfAbsent(incident.type(), IncidentIcon::of));
        boolean leads = !incident.districts().isEmpty();
        words.setText(leads ? details + "\nClick or Enter: the district" : details);
        setAccessibleText(details);
        setOnAction(_ -> {
            if (leads) {
                onSelect.accept(incident);
            } else {
                tell();
            }
        });
    }
}
