package org.whoheld.ui.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
import org.whoheld.ui.text.MeasuredBox;
import org.whoheld.ui.text.Wrapping;
import org.whoheld.ui.words.ControlWords;
import org.whoheld.ui.words.DateWords;
import org.whoheld.ui.words.SourceWords;

/// One claim as a card: who says what, of when, where it can be read, and who says otherwise.
final class CardView extends HBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Label role = new Label();

    CardView(Card card, Consumer<String> openLink, CitationModel citations) {
        Claim claim = card.claim();
        getStyleClass().add("claim-card");
        setId("evidence-card-" + claim.id());

        ColourChip stripe = new ColourChip();
        stripe.getStyleClass().add("stripe");
        stripe.show(
                Optional.of(claim.holder()),
                claim.says() instanceof Assertion.Contests(_, var attacker)
                        ? Optional.of(attacker)
                        : Optional.empty());

        Label source = text(claim.source().name(), "source");
        HBox.setHgrow(source, Priority.ALWAYS);
        role.getStyleClass().add("role");
        role.setMinWidth(USE_PREF_SIZE);
        MenuButton cite =
                CitationMenu.button(
                        "evidence-cite-" + claim.id(),
                        "this claim",
                        format -> citations.copy(claim, format));
        HBox top = new HBox(source, role, cite);
        top.getStyleClass().add("top");

        VBox lines = new MeasuredBox(top);
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.getChildren()
                .addAll(
                        text(
                                SourceWords.kind(claim.source())
                                        + " · "
                                        + ControlWords.confidence(claim.confidence()),
                                "quiet"),
                        text(ControlWords.says(claim) + ".", "says"),
                        text("When: " + DateWords.when(claim.valid()), "when"));
        Reference reference = claim.reference();
        if (!card.scope().isBlank()) {
            lines.getChildren().add(text("Said of the whole area: " + card.scope(), "quiet"));
        }
        if (!reference.disputedBy().isBlank()) {
            lines.getChildren().add(text("Disputed by: " + reference.disputedBy(), "disputed-by"));
        }
        if (!reference.note().isBlank()) {
            lines.getChildren().add(text(reference.note(), "quiet"));
        }
        lines.getChildren().add(text(card.published(), "quiet"));
        lines.getChildren().add(readIn(card, openLink));
        lines.getChildren().removeIf(it -> it instanceof Label label && label.getText().isEmpty());
        getChildren().addAll(stripe, lines);
        show(card.role());
    }

    void show(Role newRole) {
        role.setText(newRole.label());
        pseudoClassStateChanged(
                DIFFERS, newRole == Role.DIFFERS || newRole == Role.DIFFERS_IN_PART);
    }

    private static Node readIn(Card card, Consumer<String> openLink) {
        String title = card.claim().reference().title();
        if (card.link().isEmpty()) {
            return text(title, "quiet");
        }
        String url = card.link().get();
        Hyperlink link = new Hyperlink();
        Wrapping.set(link, title.isBlank() ? url : title);
        link.setId("evidence-link-" + card.claim().id());
        link.setMinHeight(USE_PREF_SIZE);
        link.setTooltip(new Tooltip("Open in the browser (Enter)\n" + url));
        link.setAccessibleText("Open in the browser: " + title);
        link.setOnAction(_ -> openLink.accept(url));
        return link;
    }

    private static Label text(String text, String style) {
        Label label = new Label();
        Wrapping.set(label, text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
