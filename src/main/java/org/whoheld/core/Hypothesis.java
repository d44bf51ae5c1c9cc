package org.whoheld.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Districts that are supposed in other hands than the sources say: *what if this district falls?*
/// It tells nothing of any day, and belongs to no package; [ControlMap#supposing] applies it.
///
/// @param holders id of the supposed holder by id of the district; never empty
public record Hypothesis(SortedMap<String, String> holders) {
    public Hypothesis {
        holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("a hypothesis names at least one district");
        }
        holders.forEach((district, actor) -> {
            if (district.isBlank() || actor.isBlank()) {
                throw new IllegalArgumentException(
                        "'"
                                + pair(district, actor)
                                + "' does not name both a district and an actor");
            }
        });
    }

    /// One district in the hands of one actor.
    public static Hypothesis of(String district, String actor) {
        return new Hypothesis(new TreeMap<>(Map.of(district, actor)));
    }

    /// This one, with a district in an actor's hands whatever was supposed of it before.
    public Hypothesis with(String district, String actor) {
        SortedMap<String, String> more = new TreeMap<>(holders);
        more.put(district, actor);
        return new Hypothesis(more);
    }

    /// This one, with nothing supposed of the district; empty if nothing is left.
    public Optional<Hypothesis> without(String district) {
        SortedMap<String, String> fewer = new TreeMap<>(holders);
        fewer.remove(district);
        return fewer.isEmpty() ? Optional.empty() : Optional.of(new Hypothesis(fewer));
    }

    /// The text by which the command line knows it: `sakhur=government`, pairs separated by commas,
    /// by district. [#parse] reads it back, as long as no id has a comma or an equals sign.
    public String key() {
        return holders.entrySet().stream()
                .map(it -> pair(it.getKey(), it.getValue()))
                .collect(Collectors.joining(","));
    }

    /// @throws IllegalArgumentException if the text is none; its message says what is
    public static Hypothesis parse(String key) {
        SortedMap<String, String> holders = new TreeMap<>();
        for (String pair : key.split(",", -1)) {
            String[] ids =
                    Arrays.stream(pair.split("=", -1)).map(String::strip).toArray(String[]::new);
            if (ids.length != 2 || ids[0].isEmpty() || ids[1].isEmpty()) {
                throw new IllegalArgumentException(
                        "'"
                                + pair
                                + "' supposes nothing; use DISTRICT=ACTOR, such as sakhur=government");
            }
            if (holders.put(ids[0], ids[1]) != null) {
                throw new IllegalArgumentException(
                        "the district "
                                + ids[0]
                                + " can be in one actor's hands only; it is named twice");
            }
        }
        return new Hypothesis(holders);
    }

    private static String pair(String district, String actor) {
        return district + "=" + actor;
    }
}
