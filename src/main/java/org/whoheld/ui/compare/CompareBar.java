package org.whoheld.ui.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.session.Comparison;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.timeline.days.DateField;
import org.whoheld.ui.words.DateWords;

/// One slim line above the map while two days are compared: which two, how far apart, and what can
/// be done with them.
public final class CompareBar extends HBox {
    private final SessionModel session;
    private final Label mode = new Label();
    private final Label date = new Label();
    private final Label with = new Label();
    private final Label apart = new Label();
    private final DateField other;

    public CompareBar(SessionModel session, CompareModel model) {
        this.session = session;
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        getStylesheets().add(CompareBar.class.getResource("compare.css").toExternalForm());
        mode.setId("compare-mode");
        mode.getStyleClass().add("mode");
        date.setId("compare-date");
        date.getStyleClass().add("date");
        Hint.give(date, "The day of the timeline");
        apart.setId("compare-apart");
        apart.getStyleClass().add("quiet");
        other =
                new DateField(
                        "compare-other",
                        "The day to compare with",
                        () -> session.comparison().map(Comparison::other),
                        session::compareWith);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        mode,
                        date,
                        with,
                        other,
                        button(
                                "compare-swap",
                                "Swap the two days: the timeline moves the other one (Ctrl+Shift+X)",
                                Feather.REPEAT,
                                model::swapDays),
                        apart,
                        space,
                        ledger(model),
                        button(
                                "compare-stop",
                                "Stop comparing (Esc, or Ctrl+Shift+C)",
                                Feather.X,
                                model::stop));
        managedProperty().bind(visibleProperty());
        session.comparisonProperty().subscribe((_, _) -> show());
        session.dateProperty().subscribe((_, _) -> show());
        show();
    }

    private static Node button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        Hint.give(button, text);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node ledger(CompareModel model) {
        ToggleButton button = new ToggleButton("Ledger", new FontIcon(Feather.LIST));
        button.setId("compare-ledger");
        button.getStyleClass().add("small");
        Hint.give(button, "What changed hands between the two days (F5)");
        button.selectedProperty().bindBidirectional(model.ledgerOpenProperty());
        return button;
    }

    private void show() {
        setVisible(session.comparison().isPresent());
        session.comparison()
                .ifPresent(it -> {
                    mode.setText(
                            switch (it.mode()) {
                                case SWIPE -> "Swiping";
                                case SIDE_BY_SIDE -> "Side by side:";
                                case DIFFERENCE -> "Difference between";
                            });
                    with.setText(it.mode() == Comparison.Mode.DIFFERENCE ? "and" : "with");
                    date.setText(DateWords.day(session.date()));
                    apart.setText(apart(session.date(), it.other()));
                    if (!other.isFocused()) {
                        other.restore();
                    }
                });
    }

    private static String apart(LocalDate date, LocalDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(date, other));
        return days == 0
                ? "the same day twice: choose another to compare with"
                : (days == 1 ? "a day" : days + " days")
                        + (other.isBefore(date) ? " earlier" : " later");
    }
}
