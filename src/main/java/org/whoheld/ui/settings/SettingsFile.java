package org.whoheld.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// The file in which settings are kept, as Java properties in UTF-8.
public final class SettingsFile {
    private static final String NAME = "settings.properties";

    private final Path file;
    private final MapSettings mapDefault;

    public SettingsFile(Path file, MapSettings mapDefault) {
        this.file = file;
        this.mapDefault = mapDefault;
    }

    /// The file of this user.
    public static SettingsFile in(UserFolders folders, MapSettings mapDefault) {
        return new SettingsFile(folders.settings().resolve(NAME), mapDefault);
    }

    /// What this user opened last.
    public static RecentPackages recent(UserFolders folders) {
        return RecentPackages.read(values(folders.settings().resolve(NAME)));
    }

    /// What was kept; the defaults if there is no file, or where it makes no sense.
    public Settings load() {
        Values values = values(file);
        return new Settings(
                WindowSettings.read(values),
                MapSettings.read(values, mapDefault),
                RecentPackages.read(values));
    }

    private static Values values(Path file) {
        Properties properties = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                properties.clear();
            }
        }
        return new Values(properties);
    }

    public void save(Settings settings) throws IOException {
        Values values = new Values(new Properties());
        settings.window().write(values);
        settings.map().write(values);
        settings.recent().write(values);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            values.properties().store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
