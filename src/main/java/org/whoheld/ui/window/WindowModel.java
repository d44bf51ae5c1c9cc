package org.whoheld.ui.window;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.whoheld.ui.settings.RecentPackages;

/// Which panels stand open, and which packages were opened last.
final class WindowModel {
    private final BooleanProperty evidenceOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty incidentsOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty problemsOpen = new SimpleBooleanProperty(false);
    private final BooleanProperty lanesOpen = new SimpleBooleanProperty(false);
    private final BooleanProperty analysisOpen = new SimpleBooleanProperty(false);
    private final ObjectProperty<RecentPackages> recent =
            new SimpleObjectProperty<>(RecentPackages.NONE);

    BooleanProperty evidenceOpenProperty() {
        return evidenceOpen;
    }

    BooleanProperty incidentsOpenProperty() {
        return incidentsOpen;
    }

    BooleanProperty problemsOpenProperty() {
        return problemsOpen;
    }

    BooleanProperty lanesOpenProperty() {
        return lanesOpen;
    }

    BooleanProperty analysisOpenProperty() {
        return analysisOpen;
    }

    ObjectProperty<RecentPackages> recentProperty() {
        return recent;
    }

    void remember(Path opened) {
        recent.set(recent.get().with(opened));
    }
}
