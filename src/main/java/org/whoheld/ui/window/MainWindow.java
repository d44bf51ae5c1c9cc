package org.whoheld.ui.window;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.whoheld.ui.focus.Focus;
import org.whoheld.ui.scene.Folding;

/// Lays out the panes: the map has the room, the rest folds away and comes back where it was.
final class MainWindow extends BorderPane {
    private static final double EVIDENCE_SHARE = 0.28;
    private static final double LEDGER_PX = 520;
    private static final double ANALYSIS_PX = 420;

    private static final double PANEL_NEED = 3;

    /// Room for the one line that stands in the evidence while no district is selected.
    private static final double LINE_NEED = 1;

    private final SplitPane middle = new SplitPane();
    private final SidePanels side;

    /// How wide the open panels need to be; 0 while they take what they are given.
    private double neededPx;

    private double divider = 1 - EVIDENCE_SHARE;

    /// @param takeOver requests the focus for what gets it when a part that has it folds away
    MainWindow(
            MenuBar menuBar,
            Node toolbar,
            NoticeBar notices,
            Node map,
            Panels panels,
            Node timeline,
            Runnable takeOver) {
        side = new SidePanels(takeOver);
        getStyleClass().add("main-window");
        WindowStyle.apply(this);
        getChildren().add(sceneGround());
        ObservableValue<Double> always = new SimpleObjectProperty<>(PANEL_NEED);
        side.add(panels.ledger(), always);
        side.add(panels.analysis(), always);
        side.add(panels.evidence(), panels.hasEvidence().map(it -> it ? PANEL_NEED : LINE_NEED));
        SplitPane.setResizableWithParent(side, false);
        middle.setId("middle");
        middle.getItems().add(withNotices(map, notices));
        setTop(new VBox(menuBar, toolbar));
        setCenter(middle);
        setBottom(
                new VBox(
                        folding(panels.problems(), takeOver),
                        folding(panels.incidents(), takeOver),
                        folding(panels.lanes(), takeOver),
                        timeline));
        Runnable fold = () -> fold(panels.ledger().open().get(), panels.analysis().open().get());
        side.getItems().subscribe(fold);
        fold.run();
        // before the first layout nobody knows how wide the middle is
        middle.widthProperty()
                .subscribe((before, _) -> {
                    if (before.doubleValue() == 0) {
                        fold.run();
                    }
                });
    }

    /// Above the scale bar, the credits and buttons at the lower edge of the map.
    private static final Insets NOTICES = new Insets(12, 12, 64, 12);

    /// The map with notices over it: as a line of its own a notice would move the map.
    private static Node withNotices(Node map, NoticeBar notices) {
        StackPane both = new StackPane(map, notices);
        notices.setMinWidth(0);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, NOTICES);
        return both;
    }

    /// Gives the scene the colour that lies behind everything. As the window's own it would be
    /// painted under each part that is drawn anew, also where that part hides it.
    private Node sceneGround() {
        Region colour = new Region();
        colour.getStyleClass().add("scene-ground");
        colour.setManaged(false);
        sceneProperty()
                .flatMap(scene -> colour.backgroundProperty().map(it -> it.getFills().getFirst()))
                .subscribe(it -> {
                    if (it != null) {
                        getScene().setFill(it.getFill());
                    }
                });
        return colour;
    }

    /// Shows the side while a panel is open in it, wider with ledger or analysis: a table or a
    /// chart needs more room than text.
    private void fold(boolean ledger, boolean analysis) {
        boolean shown = middle.getItems().contains(side);
        if (shown && neededPx == 0 && middle.getWidth() > 0) {
            divider = middle.getDividerPositions()[0];
        }
        boolean open = !side.getItems().isEmpty();
        neededPx = ledger ? LEDGER_PX : analysis ? ANALYSIS_PX : 0;
        if (open && !shown) {
            middle.getItems().add(side);
        } else if (!open && shown) {
            middle.getItems().remove(side);
        }
        if (open) {
            middle.setDividerPositions(
                    neededPx > 0 && middle.getWidth() > 0
                            ? Math.min(divider, 1 - neededPx / middle.getWidth())
                            : divider);
        }
    }

    private static Node folding(Panels.Panel panel, Runnable takeOver) {
        Folding place =
                new Folding(
                        panel.open(),
                        () -> {
                            Node made = panel.node().get();
                            made.visibleProperty().bind(panel.open());
                            return made;
                        });
        Focus.whenHidden(place, takeOver);
        return place;
    }
}
