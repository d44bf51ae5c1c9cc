package org.whoheld.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;

import org.whoheld.ui.map.MapModel;
import org.whoheld.ui.session.Theme;

/// Gives the whole window the look of the chosen theme. The map follows the same property.
final class ThemeSwitch {
    private ThemeSwitch() {}

    static void install(MapModel map) {
        map.themeProperty()
                .subscribe(theme -> Application.setUserAgentStylesheet(stylesheet(theme)));
    }

    private static String stylesheet(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
