package org.whoheld.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoheld.core.Language;
import org.whoheld.render.frame.Layer;
import org.whoheld.ui.session.Theme;

class SettingsFileTest {
    private static final MapSettings DEFAULT =
            new MapSettings(EnumSet.of(Layer.LEGEND), Theme.LIGHT, Language.ENGLISH);

    @TempDir Path folder;

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("sub/settings.properties"), DEFAULT);
    }

    @Test
    void givesDefaultsWhereThereIsNoFile() {
        assertThat(file().load())
                .isEqualTo(new Settings(WindowSettings.DEFAULT, DEFAULT, RecentPackages.NONE));
    }

    @Test
    void givesBackWhatWasSaved() throws IOException {
        Settings settings =
                new Settings(
                        new WindowSettings(1000, 700, true, false, true, true, true, 640, 455),
                        new MapSettings(
                                EnumSet.of(Layer.DATE, Layer.SCALE_BAR),
                                Theme.DARK,
                                Language.ARABIC),
                        RecentPackages.NONE.with(folder.resolve("a")).with(folder.resolve("حلب")));
        file().save(settings);
        assertThat(file().load()).isEqualTo(settings);
    }

    @Test
    void rememberThatNoLayerWasOn() throws IOException {
        MapSettings none = new MapSettings(Set.of(), Theme.LIGHT, Language.ENGLISH);
        file().save(new Settings(WindowSettings.DEFAULT, none, RecentPackages.NONE));
        assertThat(file().load().map().layers()).isEmpty();
    }

    @Test
    void takesDefaultsForWhatMakesNoSense() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/settings.properties"),
                "window.width=wide\nwindow.height=1\nmap.theme=purple\nmap.layers=legend,unheard\nrecent.0=\\u0000\n");
        Settings settings = file().load();
        assertThat(settings.window().width()).isEqualTo(WindowSettings.DEFAULT.width());
        assertThat(settings.window().height()).isEqualTo(480);
        assertThat(settings.map().theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.map().layers()).containsExactly(Layer.LEGEND);
        assertThat(settings.recent().paths()).isEmpty();
    }

    @Test
    void listsEachPackageOnceNewestFirst() {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        assertThat(RecentPackages.NONE.with(a).with(b).with(a).paths()).isEqualTo(List.of(a, b));
        assertThat(RecentPackages.NONE.with(a).with(b).without(b).paths()).isEqualTo(List.of(a));
    }

    @Test
    void keepsFilesWhereEachSystemKeepsThem() {
        Path home = Path.of("home");
        assertThat(UserFolders.of(Map.of(), "Linux", home))
                .isEqualTo(
                        new UserFolders(
                                home.resolve(".config/whoheld"), home.resolve(".cache/whoheld")));
        assertThat(UserFolders.of(Map.of("XDG_CACHE_HOME", "/c"), "Linux", home).cache())
                .isEqualTo(Path.of("/c/whoheld"));
        assertThat(UserFolders.of(Map.of(), "Mac OS X", home).settings())
                .isEqualTo(home.resolve("Library/Application Support/Whoheld"));
        assertThat(UserFolders.of(Map.of("APPDATA", "r"), "Windows 11", home).settings())
                .isEqualTo(Path.of("r/Whoheld"));
    }
}
