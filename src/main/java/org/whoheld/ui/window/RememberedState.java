package org.whoheld.ui.window;

import java.io.IOException;
import java.util.EnumSet;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.SessionModel;
import org.whoheld.ui.session.Theme;
import org.whoheld.ui.settings.MapSettings;
import org.whoheld.ui.settings.Settings;
import org.whoheld.ui.settings.SettingsFile;
import org.whoheld.ui.settings.UserFolders;
import org.whoheld.ui.settings.WindowSettings;

/// Carries what is remembered from the settings file into the models at the start, and back at the
/// end.
///
/// The file is a few lines; it is read before there is a window to keep waiting, and written when
/// it goes.
final class RememberedState {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedState.class);

    private final SettingsFile file;
    private final SessionModel session;
    private final MapModel map;
    private final WindowModel window;

    /// What was remembered of the window before this time.
    private WindowSettings before = WindowSettings.DEFAULT;

    RememberedState(UserFolders folders, SessionModel session, MapModel map, WindowModel window) {
        this.file =
                SettingsFile.in(
                        folders, new MapSettings(map.layers(), Theme.LIGHT, Language.ENGLISH));
        this.session = session;
        this.map = map;
        this.window = window;
    }

    /// Sets the models, and gives what is remembered of the window itself.
    WindowSettings restore() {
        Settings settings = file.load();
        map.layers().clear();
        map.layers().addAll(settings.map().layers());
        map.themeProperty().set(settings.map().theme());
        session.languageProperty().set(settings.map().language());
        window.evidenceOpenProperty().set(settings.window().evidenceOpen());
        window.incidentsOpenProperty().set(settings.window().incidentsOpen());
        window.lanesOpenProperty().set(settings.window().lanesOpen());
        window.analysisOpenProperty().set(settings.window().analysisOpen());
        window.recentProperty().set(settings.recent());
        before = settings.window();
        return before;
    }

    void keep(Stage stage) {
        EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(map.layers());
        Settings settings =
                new Settings(
                        new WindowSettings(
                                stage.isMaximized() ? before.width() : stage.getScene().getWidth(),
                                stage.isMaximized()
                                        ? before.height()
                                        : stage.getScene().getHeight(),
                                stage.isMaximized(),
                                window.evidenceOpenProperty().get(),
                                window.incidentsOpenProperty().get(),
                                window.lanesOpenProperty().get(),
                                window.analysisOpenProperty().get(),
                                isAsAtTheStart() ? map.viewport().widthPx() : before.mapWidth(),
                                isAsAtTheStart() ? map.viewport().heightPx() : before.mapHeight()),
                        new MapSettings(
                                layers,
                                map.themeProperty().get(),
                                session.languageProperty().get()),
                        window.recentProperty().get());
        try {
            file.save(settings);
        } catch (IOException e) {
            LOG.warn("The settings could not be kept.", e);
        }
    }

    /// Whether nothing takes room from the map that will not be there the next time.
    private boolean isAsAtTheStart() {
        return session.comparison().isEmpty()
                && session.hypothesis().isEmpty()
                && !window.problemsOpenProperty().get();
    }
}
