package org.whoheld.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whoheld.analysis.Coverage;
import org.whoheld.analysis.DistrictAreas;
import org.whoheld.core.Actor;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.IncidentLog;
import org.whoheld.core.Lens;
import org.whoheld.core.Source;

/// A package that is open in the window, with its timeline built.
///
/// @param location the folder or zip that it came from
/// @param districtIndex by id: the index by which maps and codes address a district
/// @param actorsById every actor of the package
/// @param areas of its districts
/// @param ground see [#coverage]
public record OpenPackage(
        Path location,
        DataPackage content,
        ControlTimeline timeline,
        Map<String, Integer> districtIndex,
        Map<String, Actor> actorsById,
        DistrictAreas areas,
        IncidentLog incidents,
        CoverageOnce ground) {

    public static OpenPackage of(Path location, DataPackage content) {
        List<District> districts = content.districts();
        return new OpenPackage(
                location,
                content,
                content.timeline(),
                IntStream.range(0, districts.size())
                        .boxed()
                        .collect(Collectors.toUnmodifiableMap(i -> districts.get(i).id(), i -> i)),
                content.actors().stream()
                        .collect(Collectors.toUnmodifiableMap(Actor::id, Function.identity())),
                DistrictAreas.of(districts),
                new IncidentLog(content.incidents()),
                new CoverageOnce(content));
    }

    /// The ground as the analyses need it. The first call works it out, which takes seconds for a
    /// large package: not to be called on the JavaFX thread.
    public Coverage coverage() {
        return ground.get();
    }

    /// @throws IllegalArgumentException if there is no such district
    public double squareKilometres(String district) {
        return areas.squareKilometres(timeline.indexOf(district));
    }

    /// The lens that comes nearest among those that the package has what they name: a source, or
    /// kinds of sources that are left out.
    public Lens nearest(Lens lens) {
        return switch (lens) {
            case Lens.Weighing(var rule, var without) ->
                    new Lens.Weighing(
                            rule,
                            without.stream()
                                    .filter(this::hasVoices)
                                    .collect(Collectors.toUnmodifiableSet()));
            case Lens.SingleSource(var id) ->
                    content.sources().stream().anyMatch(it -> it.id().equals(id))
                            ? lens
                            : Lens.BEST_SUPPORTED;
        };
    }

    /// Whether the package has a source of a kind besides the starting situation.
    public boolean hasVoices(Source.Kind kind) {
        return content.sources().stream()
                .anyMatch(it -> it.kind() == kind && !content.rules().isBaseline(it));
    }

    /// @throws IllegalArgumentException if there is no such district
    public District district(String id) {
        return content.districts().get(timeline.indexOf(id));
    }
}
