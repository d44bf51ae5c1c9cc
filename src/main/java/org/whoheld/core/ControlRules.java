package org.whoheld.core;

import java.util.Optional;

/// What a package lays down about judging its claims.
///
/// @param disputeWindowDays how long, in days, a voice goes on contradicting; at least 0
/// @param baselineSource id of the source that states the starting situation, which never resists a
///   later claim
public record ControlRules(int disputeWindowDays, Optional<String> baselineSource) {
    public static final ControlRules DEFAULT = new ControlRules(3, Optional.empty());

    public ControlRules {
        if (disputeWindowDays < 0) {
            throw new IllegalArgumentException("dispute window of " + disputeWindowDays + " days");
        }
    }

    /// Whether the source states the starting situation.
    public boolean isBaseline(Source source) {
        return baselineSource.filter(source.id()::equals).isPresent();
    }
}
