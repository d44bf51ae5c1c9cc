package org.whoheld.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where programs keep their files on each system: settings, and what can be fetched again.
public record UserFolders(Path settings, Path cache) {
    /// @param environment the environment's variables
    /// @param osName as in the system property `os.name`
    public static UserFolders of(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            return new UserFolders(roaming.resolve("Whoheld"), local.resolve("Whoheld/cache"));
        }
        if (os.contains("mac")) {
            return new UserFolders(
                    home.resolve("Library/Application Support/Whoheld"),
                    home.resolve("Library/Caches/Whoheld"));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("whoheld"),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("whoheld"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(it -> !it.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }
}
