package org.whoheld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whoheld.core.Actor;
import org.whoheld.core.Assertion;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.render.view.Viewport;

/// The colour in the middle of every district is that of who holds it, by an account of the rules
/// that shares no code with the program; through days in a row, jumps, and days that come again.
class GeneratedPicturesTest {
    private static final Viewport WHOLE = SizeBench.wholeMap();

    @Test
    void everyDistrictOfACityHasItsHoldersColour() {
        DataPackage pack = PackageSize.S.generate();
        Stream<Integer> inARow = IntStream.range(0, 40).boxed();
        Stream<Integer> back = IntStream.range(0, 10).mapToObj(i -> 39 - i);
        Stream<Integer> jumps = Stream.of(399, 200, 3, 200, 0, 57, 381, -1, 400);
        assertThat(
                        PictureCheck.wrong(
                                pack,
                                pack.timeline(),
                                WHOLE,
                                Stream.of(inARow, back, jumps)
                                        .flatMap(days -> days)
                                        .map(GeneratedPackage.FIRST::plusDays)
                                        .toList()))
                .isEmpty();
    }

    @Test
    void everyDistrictOfARegionHasItsHoldersColour() {
        DataPackage pack = PackageSize.M.generate();
        assertThat(
                        PictureCheck.wrong(
                                pack,
                                pack.timeline(),
                                WHOLE,
                                Stream.of(120, 121, 122, 121, 300)
                                        .map(GeneratedPackage.FIRST::plusDays)
                                        .toList()))
                .isEmpty();
    }

    @Test
    void aDistrictInTheWrongColourIsFound() {
        DataPackage pack = PackageSize.S.generate();
        Claim first = pack.claims().getFirst();
        Actor other =
                pack.actors().stream()
                        .filter(actor -> !actor.equals(first.holder()))
                        .findFirst()
                        .orElseThrow();
        Claim lie =
                new Claim(
                        first.id(),
                        first.district(),
                        new Assertion.Holds(other),
                        first.valid(),
                        first.source(),
                        first.recorded(),
                        first.confidence(),
                        first.reference());
        ControlTimeline lying =
                new ControlTimeline(
                        pack.districts().stream().map(District::id).toList(),
                        pack.actors(),
                        Stream.concat(Stream.of(lie), pack.claims().stream().skip(1)).toList(),
                        pack.rules());
        LocalDate day = GeneratedPackage.FIRST;
        assertThat(PictureCheck.wrong(pack, lying, WHOLE, List.of(day)))
                .singleElement()
                .asString()
                .startsWith(first.district() + " on " + day);
    }
}
