package org.whoheld.ui.evidence;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlState;
import org.whoheld.core.District;
import org.whoheld.core.Incident;
import org.whoheld.ui.async.FrameTicker;
import org.whoheld.ui.async.Pace;
import org.whoheld.ui.async.TaskExecutor;
import org.whoheld.ui.citation.CitationMenu;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.evidence.Evidence.Card;
import org.whoheld.ui.evidence.Evidence.OfDistrict;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.text.MeasuredBox;
import org.whoheld.ui.text.Wrapping;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.IncidentWords;

/// The panel at the right: the selected district, its state in words, who says so, its history and
/// its incidents. While the date moves, cards and rows that stay are kept, so nothing flickers.
public final class EvidencePane extends StackPane {
    private static final Duration APART = Duration.ofMillis(240);
    private static final PseudoClass SUPPOSED = PseudoClass.getPseudoClass("supposed");

    private final EvidenceModel model;
    private final Consumer<String> openLink;
    private final CitationModel citations;

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

    /// Of the district shown, also those that another date shows: going back finds them again.
    private final Map<Claim, CardView> cardViews = new IdentityHashMap<>();

    private List<Incident> incidentsShown = List.of();
    private Optional<District> districtShown = Optional.empty();

    /// A claim picked out of a day that is not shown yet: the day's cards will move its row.
    private Optional<String> claimOfNextDay = Optional.empty();

    /// @param openLink opens an http or https address in the browser
    public EvidencePane(
            SessionModel session,
            TaskExecutor executor,
            Consumer<String> openLink,
            CitationModel citations) {
        this.openLink = openLink;
        this.citations = citations;
        model = new EvidenceModel(session, executor);
        history = new HistoryList(model::goTo, citations::copy);
        past = new Section("History", new VBox(history, historyNote));

        setId("evidence");
        getStyleClass().add("evidence");
        getStylesheets().add(EvidencePane.class.getResource("evidence.css").toExternalForm());
        hint.setId("evidence-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        start.setId("evidence-start");
        start.setTooltip(new Tooltip("Move the slider to the first claim (Enter)"));
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
        getChildren().addAll(hint, scroll);
        history.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (index.intValue() >= 0 && history.isFocused()) {
                        bringIntoSight(history.localToScene(history.place(index.intValue())));
                    }
                });
        model.evidenceProperty().subscribe(this::follow);
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

    /// Another district is told of at once, another day of the same district at the pace at which
    /// one can read.
    private void follow(Evidence evidence) {
        boolean sameDistrict =
                evidence instanceof OfDistrict it
                        && districtShown.filter(it.district()::equals).isPresent();
        if (sameDistrict && scroll.isVisible()) {
            pace.run(() -> show(evidence));
        } else {
            pace.runNow(() -> show(evidence));
        }
    }

    private void show(Evidence evidence) {
        switch (evidence) {
            case Evidence.Nothing(var text) -> {
                hint.setText(text);
                setShown(hint, true);
                setShown(scroll, false);
            }
            case OfDistrict it -> {
                show(it);
                setShown(hint, false);
                setShown(scroll, true);
                claimOfNextDay.ifPresent(this::showClaim);
                claimOfNextDay = Optional.empty();
            }
        }
    }

    private void show(OfDistrict it) {
        if (districtShown.orElse(null) != it.district()) {
            districtShown = Optional.of(it.district());
            cardViews.clear();
            cards.getChildren().clear();
            scroll.setVvalue(0);
        }
        heading.show(it.district(), it.squareKilometres());
        Wrapping.set(date, it.date());
        chip.show(it.state().leader(), it.state().second());
        chip.pseudoClassStateChanged(SUPPOSED, it.state().kind() == ControlState.Kind.SUPPOSED);
        Wrapping.set(sentence, it.sentence());
        Wrapping.set(lastWord, it.lastWord());
        setShown(lastWord, !it.lastWord().isEmpty());
        Wrapping.set(view, it.view());
        setShown(start, it.start().isPresent());
        it.start()
                .ifPresent(day -> {
                    start.setText("Go to " + DateWords.day(day));
                    start.setOnAction(_ -> model.goTo(day));
                });
        showCards(it.cards());
        setShown(whoSaysSo, !it.cards().isEmpty());
        history.show(it.history());
        setShown(history, !it.history().isEmpty());
        Wrapping.set(historyNote, it.historyNote());
        setShown(historyNote, !it.historyNote().isEmpty());
        setShown(past, !it.history().isEmpty() || !it.historyNote().isEmpty());
        showIncidents(it.incidents());
        setShown(events, !it.incidents().isEmpty());
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

    /// A card that was shown once stays in the scene while the district does, hidden where another
    /// day does not have it: one that is put in again is styled anew, which takes longer than a
    /// picture of the map. To the front is to the end of the box.
    private void showCards(List<Card> shown) {
        List<CardView> inOrder = shown.stream().map(this::cardView).toList();
        List<Node> there = cards.getChildren();
        inOrder.stream().filter(it -> !there.contains(it)).forEach(there::add);
        there.forEach(card -> setShown(card, inOrder.contains(card)));
        if (!there.stream().filter(Node::isManaged).toList().equals(inOrder)) {
            inOrder.forEach(Node::toFront);
        }
    }

    private CardView cardView(Card card) {
        CardView view =
                cardViews.computeIfAbsent(
                        card.claim(), _ -> new CardView(card, openLink, citations));
        view.show(card.role());
        return view;
    }

    private void showIncidents(List<Incident> shown) {
        if (shown.equals(incidentsShown)) {
            return;
        }
        incidentsShown = shown;
        incidents
                .getChildren()
                .setAll(
                        shown.stream()
                                .map(it -> {
                                    Label text = label("evidence-incident-" + it.id(), "incident");
                                    Wrapping.set(text, IncidentWords.details(it));
                                    return text;
                                })
                                .toList());
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
