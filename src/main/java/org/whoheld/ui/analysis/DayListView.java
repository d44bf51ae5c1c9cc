package org.whoheld.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.whoheld.core.Actor;
import org.whoheld.ui.evidence.ColourChip;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.text.Wrapping;

/// The figures of the day as a list; a click on a district shows it.
final class DayListView extends VBox {
    private final DayModel model;
    private final Consumer<String> onDistrict;
    private final ComboBox<Actor> actors = new ComboBox<>();
    private DayList shown = DayList.hint("");
    private boolean filling;

    /// @param onDistrict told the district that was clicked
    DayListView(DayModel model, Consumer<String> onDistrict) {
        this.model = model;
        this.onDistrict = onDistrict;
        setId("analysis-day");
        getStyleClass().add("day-list");
        actors.setId("analysis-actor");
        Hint.give(actors, "Whose largest districts are listed");
        actors.setAccessibleText("Whose largest districts are listed");
        actors.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Actor actor) {
                        return actor == null ? "" : actor.shortNames().english();
                    }

                    @Override
                    public Actor fromString(String text) {
                        throw new UnsupportedOperationException("the list is not editable");
                    }
                });
        actors.setOnAction(_ -> {
            if (!filling && actors.getValue() != null) {
                model.actorProperty().set(Optional.of(actors.getValue()));
            }
        });
        model.listProperty().subscribe(this::show);
    }

    private void show(DayList list) {
        fillActors();
        if (list.equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = list;
        getChildren().clear();
        if (!list.title().isEmpty()) {
            getChildren().add(label(list.title(), "day"));
        }
        Label about = label("", "quiet");
        about.setId("analysis-about");
        Wrapping.set(about, list.about());
        getChildren().add(about);
        list.sections().forEach(it -> getChildren().add(section(it)));
    }

    private void fillActors() {
        filling = true;
        List<Actor> all = model.actors();
        if (!actors.getItems().equals(all)) {
            actors.getItems().setAll(all);
        }
        actors.setValue(model.ranked().orElse(null));
        filling = false;
    }

    private Node section(DayList.Section section) {
        VBox box = new VBox();
        box.setId("analysis-" + section.topic().name().toLowerCase(Locale.ROOT));
        box.getStyleClass().add("section");
        HBox head = new HBox(label(section.title(), "heading"));
        head.getStyleClass().add("head");
        if (section.topic() == DayList.Topic.LARGEST) {
            head.getChildren().add(actors);
        }
        box.getChildren().add(head);
        section.rows().forEach(it -> box.getChildren().add(row(it, box.getId())));
        if (!section.note().isEmpty()) {
            Label note = label("", "quiet");
            Wrapping.set(note, section.note());
            box.getChildren().add(note);
        }
        return box;
    }

    /// @param section id of the section that it stands in
    private Node row(DayList.Row row, String section) {
        ColourChip chip = new ColourChip();
        chip.show(row.actor(), Optional.empty());
        Labeled name =
                row.district()
                        .<Labeled>map(it -> link(row.name(), it, section))
                        .orElseGet(Label::new);
        name.setText(row.name());
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label figure = label(row.figure(), "figure");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(chip, name, space, figure);
        line.getStyleClass().add("line");
        if (row.detail().isEmpty()) {
            return line;
        }
        Label detail = label("", "quiet");
        detail.getStyleClass().add("detail");
        Wrapping.set(detail, row.detail());
        return new VBox(line, detail);
    }

    private Hyperlink link(String name, String district, String section) {
        Hyperlink link = new Hyperlink();
        link.setId(section + "-" + district);
        Hint.give(link, "Select " + name + " and show it on the map");
        link.setOnAction(_ -> {
            link.setVisited(false);
            onDistrict.accept(district);
        });
        return link;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
