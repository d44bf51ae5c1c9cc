package org.whoheld.core;

import org.whoheld.core.ControlState.Kind;

/// A state without its claims, packed into an `int`: equal codes look alike on a map.
///
/// Bits 0–2 hold the kind, 3–16 the leader and 17–30 the second actor, each as index + 1 in the
/// timeline's list of actors, so 0 means none.
public final class ControlCode {
    /// How many actors a code can tell apart.
    static final int MAX_ACTORS = (1 << 14) - 1;

    static final int UNKNOWN = 0;

    private static final Kind[] KINDS = Kind.values();

    private ControlCode() {}

    static int of(Kind kind, int leader, int second) {
        return kind.ordinal() | (leader + 1) << 3 | (second + 1) << 17;
    }

    public static Kind kind(int code) {
        return KINDS[code & 7];
    }

    /// Index of the leading actor, −1 if there is none.
    public static int leader(int code) {
        return (code >> 3 & MAX_ACTORS) - 1;
    }

    /// Index of the actor that shares the look, −1 if there is none; see [ControlState#second].
    public static int second(int code) {
        return (code >> 17 & MAX_ACTORS) - 1;
    }
}
