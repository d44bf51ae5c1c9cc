package org.whoheld.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlMap;
import org.whoheld.core.DataPackage;
import org.whoheld.core.Hypothesis;
import picocli.CommandLine.Option;

/// Which districts are supposed in other hands than the sources say.
final class WhatIfOptions {
    static final String NAME = "--what-if";

    @Option(
            names = NAME,
            paramLabel = "DISTRICT=ACTOR",
            description =
                    "suppose the district in the actor's hands, whatever the sources say; may be given"
                            + " several times")
    private List<Hypothesis> supposed = new ArrayList<>();

    boolean isGiven() {
        return !supposed.isEmpty();
    }

    /// What is supposed; empty if nothing is.
    ///
    /// @throws BadInputException if the package has not what is named, or one district is supposed
    ///   in several hands; it names the ids that are most alike
    Optional<Hypothesis> checked(DataPackage pack) throws BadInputException {
        Optional<Hypothesis> all = Optional.empty();
        for (Hypothesis one : supposed) {
            for (Map.Entry<String, String> pair : one.holders().entrySet()) {
                String district = DistrictIds.find(pack, pair.getKey()).id();
                String actor = actor(pack, pair.getValue());
                if (all.filter(it -> it.holders().containsKey(district)).isPresent()) {
                    throw new BadInputException(
                            "The district '%s' is supposed in somebody's hands twice; give it once."
                                    .formatted(district));
                }
                all =
                        all.map(it -> it.with(district, actor))
                                .or(() -> Optional.of(Hypothesis.of(district, actor)));
            }
        }
        return all;
    }

    /// A map with what is supposed, or the map itself.
    ///
    /// @throws BadInputException as [#checked]
    ControlMap applied(ControlMap said, DataPackage pack) throws BadInputException {
        return checked(pack).map(said::supposing).orElse(said);
    }

    private static String actor(DataPackage pack, String id) throws BadInputException {
        List<String> ids = pack.actors().stream().map(Actor::id).toList();
        if (!ids.contains(id)) {
            throw new BadInputException(NearestIds.noSuch("actor", id, ids));
        }
        return id;
    }

    /// Says of which districts a hypothesis tells nothing new: the answer is then as without it.
    void remark(ControlMap map, PrintWriter err) {
        map.hypothesis().stream()
                .flatMap(it -> it.holders().entrySet().stream())
                .filter(it -> !map.isSupposed(map.timeline().indexOf(it.getKey())))
                .forEach(it ->
                        err.printf(
                                "%s leads in %s on %s by the sources, too: nothing is supposed of"
                                        + " it.%n",
                                it.getValue(), it.getKey(), map.asOf().valid()));
    }
}
