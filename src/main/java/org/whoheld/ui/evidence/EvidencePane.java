package org.whoheld.ui.evidence;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Incident;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.InTurn;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.citation.CitationMenu;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.evidence.Evidence.OfDistrict;
import org.whoheld.ui.scene.DirectScrolling;
import org.whoheld.ui.scene.Hint;
import org.whoheld.ui.scene.Reuse;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.text.MeasuredBox;
import org.whoheld.ui.text.Wrapping;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.IncidentWords;

/// The panel at the right: the selected district, its state in words, who says so, its history and
/// its incidents. While the date moves, cards and rows are kept, so nothing flickers.
public final class EvidencePane extends StackPane {
    private static final Duration APART = Duration.ofMillis(240);
    private static final PseudoClass SUPPOSED = PseudoClass.getPseudoClass("supposed");

    private final EvidenceModel model;
    private final Consumer<String> openLink;
    private final CitationModel citations;

    /// Addresses that were opened.
    private final Set<String> visited = new HashSet<>();

    private final Label hint = new Label();
    private final DistrictHeading heading = new DistrictHeading();
    private final Label date = label("evidence-date", "quiet");
    private final ColourChip chip = new ColourChip();
    private final Label sentence = label("evidence-state", "sentence");
    private final Label lastWord = label("evidence-last-word", "last-word");
    private final Label view = label("evidence-lens", "quiet");
    private final Hyperlink start = new Hyperlink();
    private final VBox cards = new MeasuredBox();
    private final Section whoSaysSo = new Section("Who says so", cards);
    private final HistoryList history;
    private final Label historyNote = label("evidence-history-note", "quiet");
    private final Section past;
    private final VBox incidents = new MeasuredBox();
    private final Section events = new Section("Incidents of the day", incidents);
    private final ScrollPane scroll;
    private final Pace pace = new Pace(new FrameTicker(), APART);
    private final InTurn frames = new InTurn(new FrameTicker());

    private Optional<District> districtShown = Optional.empty();

    /// A claim picked out of a day that is not shown yet: the day's cards will move its row.
    private Optional<String> claimOfNextDay = Optional.empty();

    /// @param openLink opens an http or https address in the browser
    public EvidencePane(
            SessionModel session,
            TaskExecutor executor,
            Consumer<String> openLink,
            CitationModel citations) {
        model = new EvidenceModel(session, executor);
        this.openLink = openLink;
        this.citations = citations;
        history = new HistoryList(model::goTo, citations::copy);
        past = new Section("History", new VBox(history, historyNote));

        setId("evidence");
        getStyleClass().add("evidence");
        getStylesheets().add(EvidencePane.class.getResource("evidence.css").toExternalForm());
        hint.setId("evidence-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        start.setId("evidence-start");
        Hint.give(start, "Move the slider to the first claim (Enter)");
        cards.setId("evidence-cards");
        cards.getStyleClass().add("cards");
        incidents.setId("evidence-incidents");
        incidents.getStyleClass().add("incidents");

        chip.getStyleClass().add("large");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox.setHgrow(date, Priority.ALWAYS);
        HBox dateRow =
                new HBox(
                        date,
                        CitationMenu.button(
                                "evidence-cite",
                                "this state (as text: Ctrl+Shift+B)",
                                citations::copyState));
        dateRow.getStyleClass().add("date-row");
        HBox state = new HBox(chip, sentence);
        state.getStyleClass().add("state");
        VBox all =
                new MeasuredBox(
                        heading,
                        new MeasuredBox(dateRow, state, lastWord, start, view),
                        whoSaysSo,
                        past,
                        events);
        all.getStyleClass().add("all");
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("evidence-scroll");
        DirectScrolling.install(scroll);
        getChildren().addAll(hint, scroll);
        history.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (index.intValue() >= 0 && history.isFocused()) {
                        bringIntoSight(history.localToScene(history.place(index.intValue())));
                    }
                });
        // Another district is told of at once, another day of it at the pace at which one can read.
        model.evidenceProperty().addListener(_ -> pace.run(this::follow));
        session.selectedProperty().subscribe(_ -> showNow());
        session.openProperty().subscribe(_ -> showNow());
        session.selectedClaimProperty()
                .subscribe(claim -> {
                    claim.ifPresent(this::showClaim);
                    String day = DateWords.day(session.date());
                    claimOfNextDay = claim.filter(_ -> !day.equals(date.getText()));
                });
    }

    /// Selects the row of a claim that was picked out elsewhere, and brings it into sight.
    private void showClaim(String id) {
        applyCss();
        layout();
        history.select(id).ifPresent(row -> bringIntoSight(history.localToScene(row)));
    }

    /// A part in each frame, so that the map keeps its own.
    private void follow() {
        Evidence evidence = model.evidence();
        if (isOfShownDistrict(evidence)) {
            frames.run(steps(evidence));
        } else {
            frames.runNow(steps(evidence));
        }
    }

    private boolean isOfShownDistrict(Evidence evidence) {
        return evidence instanceof OfDistrict it
                && districtShown.filter(it.district()::equals).isPresent();
    }

    private void showNow() {
        frames.runNow(steps(model.evidence()));
    }

    private List<Runnable> steps(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Nothing(var text) -> List.of(() -> showHint(text));
            case OfDistrict it -> List.of(() -> showState(it), () -> showHistory(it));
        };
    }

    private void showHint(String text) {
        hint.setText(text);
        Reuse.setShown(hint, true);
        Reuse.setShown(scroll, false);
    }

    private void showState(OfDistrict it) {
        Reuse.setShown(hint, false);
        Reuse.setShown(scroll, true);
        if (districtShown.orElse(null) != it.district()) {
            districtShown = Optional.of(it.district());
            scroll.setVvalue(0);
        }
        heading.show(it.district(), it.squareKilometres());
        Wrapping.set(date, it.date());
        chip.show(it.state().leader(), it.state().second());
        chip.pseudoClassStateChanged(SUPPOSED, it.state().kind() == ControlState.Kind.SUPPOSED);
        Wrapping.set(sentence, it.sentence());
        Wrapping.set(lastWord, it.lastWord());
        Reuse.setShown(lastWord, !it.lastWord().isEmpty());
        Wrapping.set(view, it.view());
        Reuse.setShown(start, it.start().isPresent());
        it.start()
                .ifPresent(day -> {
                    start.setText("Go to " + DateWords.day(day));
                    start.setOnAction(_ -> model.goTo(day));
                });
        Reuse.fill(
                cards,
                it.cards(),
                () -> new CardView(openLink, visited, citations),
                CardView::show);
        Reuse.setShown(whoSaysSo, !it.cards().isEmpty());
    }

    private void showHistory(OfDistrict it) {
        history.show(it.history());
        Reuse.setShown(history, !it.history().isEmpty());
        Wrapping.set(historyNote, it.historyNote());
        Reuse.setShown(historyNote, !it.historyNote().isEmpty());
        Reuse.setShown(past, !it.history().isEmpty() || !it.historyNote().isEmpty());
        showIncidents(it.incidents());
        Reuse.setShown(events, !it.incidents().isEmpty());
        claimOfNextDay.ifPresent(this::showClaim);
        claimOfNextDay = Optional.empty();
    }

    private void bringIntoSight(Bounds inScene) {
        Node all = scroll.getContent();
        Bounds place = all.sceneToLocal(inScene);
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = all.getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        double nearest = Math.clamp(top, place.getMaxY() - seen, place.getMinY());
        if (hidden > 0 && nearest != top) {
            scroll.setVvalue(Math.clamp(nearest / hidden, 0, 1));
        }
    }

    /// Those of the day; the user data of each is its id, as in [CardView].
    private void showIncidents(List<Incident> shown) {
        Reuse.fill(
                incidents,
                shown,
                EvidencePane::incident,
                (label, it) -> {
                    label.setUserData(it.id());
                    Wrapping.set(label, IncidentWords.details(it));
                });
    }

    private static Label incident() {
        Label label = new Label();
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("incident");
        return label;
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    /// A headed part of the panel.
    private static final class Section extends MeasuredBox {
        Section(String title, Region content) {
            Label heading = new Label(title);
            heading.getStyleClass().add("section-title");
            getStyleClass().add("section");
            getChildren().addAll(heading, content);
        }
    }
}
