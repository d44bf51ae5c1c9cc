package org.whoheld.ui.window;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.whoheld.ui.actions.Action;
import org.whoheld.ui.actions.Section;
import org.whoheld.ui.session.SessionModel;

/// What can be done with the claims in lanes.
final class LanesActions {
    private LanesActions() {}

    static List<Action> list(SessionModel session, WindowModel window, Runnable save) {
        return List.of(
                Action.toggle(
                        "lanes",
                        Section.PANELS,
                        "Claims in lanes",
                        Feather.ALIGN_LEFT,
                        "F6",
                        window.lanesOpenProperty()),
                Action.command(
                                "save-lanes",
                                Section.SAVE,
                                "Save lanes as picture…",
                                Feather.IMAGE,
                                "",
                                save)
                        .when(session.selectedProperty().map(Optional::isPresent)));
    }
}
