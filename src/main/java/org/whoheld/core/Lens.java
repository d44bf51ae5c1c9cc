package org.whoheld.core;

/// How the leader of a district is picked where sources differ.
public sealed interface Lens {
    Lens BEST_SUPPORTED = new BestSupported();
    Lens CAUTIOUS = new Cautious();
    Lens LATEST = new Latest();

    static Lens of(Source source) {
        return new SingleSource(source.id());
    }

    /// The heaviest holder among the current voices leads, if what was said shortly before does not
    /// outweigh it.
    record BestSupported() implements Lens {}

    /// As best supported, but a new leader needs two independent voices or one of high confidence.
    record Cautious() implements Lens {}

    /// The newest word wins.
    record Latest() implements Lens {}

    /// One voice alone.
    record SingleSource(String sourceId) implements Lens {}

    /// The name by which the command line and the settings know the lens. [#parse] reads it back.
    default String key() {
        return switch (this) {
            case BestSupported() -> "best-supported";
            case Cautious() -> "cautious";
            case Latest() -> "latest";
            case SingleSource(var id) -> "source:" + id;
        };
    }

    /// @throws IllegalArgumentException if the text names no lens
    static Lens parse(String key) {
        return switch (key) {
            case "best-supported" -> BEST_SUPPORTED;
            case "cautious" -> CAUTIOUS;
            case "latest" -> LATEST;
            default -> {
                if (!key.startsWith("source:") || key.length() == "source:".length()) {
                    throw new IllegalArgumentException(
                            "'"
                                    + key
                                    + "' is no lens; use best-supported, cautious, latest or source:ID");
                }
                yield new SingleSource(key.substring("source:".length()));
            }
        };
    }
}
