package org.whoheld.ui.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.Reference;
import org.whoheld.ui.citation.CitationMenu;
import org.whoheld.ui.citation.CitationModel;
import org.whoheld.ui.evidence.Evidence.Card;
import org.whoheld.ui.evidence.Evidence.Role;
import org.whoheld.ui.scene.Reuse;
import org.whoheld.ui.text.MeasuredBox;
import org.whoheld.ui.text.Wrapping;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.SourceWords;

/// One claim after another as a card: who says what, of when, where it can be read, and who says
/// otherwise. The user data is the id of the claim that is shown, because a new id would have the
/// card styled anew.
final class CardView extends HBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final ColourChip stripe = new ColourChip();
    private final Label source = text("source");
    private final Label role = new Label();
    private final Label kind = text("quiet");
    private final Label says = text("says");
    private final Label when = text("when");
    private final Label scope = text("quiet");
    private final Label disputedBy = text("disputed-by");
    private final Label note = text("quiet");
    private final Label published = text("quiet");
    private final Label title = text("quiet");
    private final Hyperlink link = new Hyperlink();
    private final Tooltip linkTooltip = new Tooltip();
    private final Consumer<String> openLink;

    private final Set<String> visited;
    private Optional<Card> shown = Optional.empty();

    /// What the menu was opened on: while the date plays, the card under it shows other claims.
    private Optional<Claim> cited = Optional.empty();

    /// @param visited addresses that were opened from any card
    CardView(Consumer<String> openLink, Set<String> visited, CitationModel citations) {
        this.openLink = openLink;
        this.visited = visited;
        getStyleClass().add("claim-card");
        stripe.getStyleClass().add("stripe");
        HBox.setHgrow(source, Priority.ALWAYS);
        role.getStyleClass().add("role");
        role.setMinWidth(USE_PREF_SIZE);
        link.setMinHeight(USE_PREF_SIZE);
        link.setTooltip(linkTooltip);
        MenuButton cite =
                CitationMenu.button(
                        "evidence-cite-claim",
                        "this claim",
                        format -> cited.ifPresent(it -> citations.copy(it, format)));
        cite.setOnShowing(_ -> cited = shown.map(Card::claim));
        HBox top = new HBox(source, role, cite);
        top.getStyleClass().add("top");
        VBox lines =
                new MeasuredBox(
                        top, kind, says, when, scope, disputedBy, note, published, title, link);
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(stripe, lines);
    }

    void show(Card card) {
        setUserData(card.claim().id());
        if (shown.filter(card::equals).isPresent()) {
            return;
        }
        shown = Optional.of(card);
        Claim claim = card.claim();
        Reference reference = claim.reference();
        stripe.show(
                Optional.of(claim.holder()),
                claim.says() instanceof Assertion.Contests(_, var attacker)
                        ? Optional.of(attacker)
                        : Optional.empty());
        Wrapping.set(source, claim.source().name());
        role.setText(card.role().label());
        pseudoClassStateChanged(
                DIFFERS, card.role() == Role.DIFFERS || card.role() == Role.DIFFERS_IN_PART);
        set(
                kind,
                SourceWords.kind(claim.source())
                        + " · "
                        + ControlWords.confidence(claim.confidence()));
        set(says, ControlWords.says(claim) + ".");
        set(when, "When: " + DateWords.when(claim.valid()));
        set(scope, after("Said of the whole area: ", card.scope()));
        set(disputedBy, after("Disputed by: ", reference.disputedBy()));
        set(note, reference.note());
        set(published, card.published());
        set(title, card.link().isEmpty() ? reference.title() : "");
        set(link, card.link().map(url -> linkText(reference, url)).orElse(""));
        card.link()
                .ifPresent(url -> {
                    linkTooltip.setText("Open in the browser (Enter)\n" + url);
                    link.setAccessibleText("Open in the browser: " + reference.title());
                    link.setVisited(visited.contains(url));
                    link.setOnAction(_ -> {
                        visited.add(url);
                        openLink.accept(url);
                    });
                });
    }

    private static String linkText(Reference reference, String url) {
        return reference.title().isBlank() ? url : reference.title();
    }

    private static String after(String words, String text) {
        return text.isBlank() ? "" : words + text;
    }

    /// A line without a text takes no room.
    private static void set(Labeled line, String text) {
        Wrapping.set(line, text);
        Reuse.setShown(line, !text.isBlank());
    }

    private static Label text(String style) {
        Label label = new Label();
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
