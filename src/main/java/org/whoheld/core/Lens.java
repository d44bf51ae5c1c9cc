package org.whoheld.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/// How the leader of a district is picked where sources differ.
public sealed interface Lens {
    Lens BEST_SUPPORTED = new Weighing(Rule.BEST_SUPPORTED, Set.of());
    Lens CAUTIOUS = new Weighing(Rule.CAUTIOUS, Set.of());
    Lens LATEST = new Weighing(Rule.LATEST, Set.of());

    static Lens of(Source source) {
        return new SingleSource(source.id());
    }

    /// Which of several voices leads.
    enum Rule {
        /// The heaviest holder among the current voices leads, if what was said shortly before does
        /// not outweigh it.
        BEST_SUPPORTED,
        /// As best supported, but a new leader needs two independent voices or one of high
        /// confidence.
        CAUTIOUS,
        /// The newest word wins.
        LATEST;

        /// The word by which command line and settings know the rule.
        public String key() {
            return Keyword.of(this);
        }
    }

    /// All voices, but for kinds of sources that are left out, judged by a rule.
    ///
    /// @param without kinds of sources that are not heard. The starting situation is always heard,
    ///   whatever the kind of its source: it is no voice about the events
    record Weighing(Rule rule, Set<Source.Kind> without) implements Lens {
        public Weighing {
            without = Set.copyOf(without);
        }
    }

    /// One voice alone.
    record SingleSource(String sourceId) implements Lens {}

    /// Whether what the source says counts.
    default boolean hears(Source source, ControlRules rules) {
        return switch (this) {
            case Weighing(_, var without) ->
                    rules.isBaseline(source) || !without.contains(source.kind());
            case SingleSource(var id) -> source.id().equals(id);
        };
    }

    /// The name by which the command line and the settings know the lens: `best-supported`,
    /// `latest-without:state-media,military`, `source:sohr`. [#parse] reads it back.
    default String key() {
        return switch (this) {
            case Weighing(var rule, var without) when without.isEmpty() -> rule.key();
            case Weighing(var rule, var without) ->
                    rule.key()
                            + "-without:"
                            + without.stream()
                                    .sorted(Comparator.naturalOrder())
                                    .map(Source.Kind::key)
                                    .collect(Collectors.joining(","));
            case SingleSource(var id) -> "source:" + id;
        };
    }

    /// @throws IllegalArgumentException if the text names no lens; its message says what does
    static Lens parse(String key) {
        if (key.startsWith("source:") && key.length() > "source:".length()) {
            return new SingleSource(key.substring("source:".length()));
        }
        for (Rule rule : Rule.values()) {
            if (key.equals(rule.key())) {
                return new Weighing(rule, Set.of());
            }
            String withoutKinds = rule.key() + "-without:";
            if (key.startsWith(withoutKinds)) {
                return new Weighing(
                        rule,
                        Arrays.stream(key.substring(withoutKinds.length()).split(",", -1))
                                .map(Source.Kind::parse)
                                .collect(Collectors.toSet()));
            }
        }
        throw new IllegalArgumentException(
                "'"
                        + key
                        + "' is no lens; use best-supported, cautious, latest, one of these with"
                        + " -without:KIND,KIND behind it, or source:ID");
    }
}
