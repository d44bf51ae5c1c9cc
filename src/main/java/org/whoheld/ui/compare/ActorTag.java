package org.whoheld.ui.compare;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.whoheld.core.Actor;
import org.whoheld.core.Language;
import org.whoheld.ui.evidence.ColourChip;

/// A party's colour and short name; for nobody a hollow chip and "unknown".
final class ActorTag extends HBox {
    private final ColourChip chip = new ColourChip();
    private final Label name = new Label();

    ActorTag() {
        getStyleClass().add("actor-tag");
        getChildren().addAll(chip, name);
    }

    ActorTag(Optional<Actor> actor, Language language) {
        this();
        show(actor, language);
    }

    void show(Optional<Actor> actor, Language language) {
        chip.show(actor, Optional.empty());
        name.setText(name(actor, language));
    }

    static String name(Optional<Actor> actor, Language language) {
        return actor.map(it -> it.shortNames().in(language)).orElse("unknown");
    }
}
