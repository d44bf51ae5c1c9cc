package org.whoheld.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.whoheld.ui.text.ArabicLabel;

/// A district that was found: both names, and the spelling that matched if it is another.
final class MatchCell extends ListCell<Match> {
    private static final double LEAST_ENGLISH_PX = 130;
    private static final double MOST_ARABIC_PX = 240;

    private final Label english = new Label();
    private final Label arabic = new ArabicLabel();
    private final Label other = new Label();
    private final VBox all;

    MatchCell() {
        getStyleClass().add("match");
        english.getStyleClass().add("english");
        english.setMinWidth(LEAST_ENGLISH_PX);
        english.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(english, Priority.ALWAYS);
        arabic.getStyleClass().add("arabic");
        arabic.setMaxWidth(MOST_ARABIC_PX);
        other.getStyleClass().add("other");
        HBox names = new HBox(english, arabic);
        names.getStyleClass().add("names");
        all = new VBox(names, other);
        all.setMinWidth(0);
        all.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Match match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        english.setText(match.names().english());
        arabic.setText(match.names().arabic());
        other.setText(match.spelling());
        other.setVisible(match.isOtherSpelling());
        other.setManaged(match.isOtherSpelling());
        setAccessibleText(match.names().english() + ", " + match.spelling());
        setGraphic(all);
    }
}
