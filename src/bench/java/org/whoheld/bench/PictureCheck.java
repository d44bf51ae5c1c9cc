package org.whoheld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whoheld.core.Actor;
import org.whoheld.core.Claim;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;

/// Compares the program's pictures of a generated package with [NaiveControl]: the colour at a
/// point well inside each district. Districts too small for that on the whole map are looked at
/// more closely, in tiles of twice, four times and so on as close, until every one was seen.
final class PictureCheck {
    /// A border's half width, the way to the middle of a pixel, and what lines may be simplified.
    private static final double CLEAR_PX = 3;

    /// Shares of the second colour that a hatch is made of.
    private static final int HATCH_STEPS = 3;

    private static final int DEEPEST = 8;

    private final DataPackage pack;
    private final StepPicture picture;
    private final MapStyle style = MapStyle.light();
    private final Viewport whole;
    private final List<LocalDate> days;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final List<InnerPoint> points;
    private final boolean[] seen;
    private final List<String> wrong = new ArrayList<>();

    private PictureCheck(
            DataPackage pack, ControlTimeline timeline, Viewport whole, List<LocalDate> days) {
        this.pack = pack;
        this.whole = whole;
        this.days = days;
        picture = new StepPicture(pack, timeline, Set.of());
        pack.claims()
                .forEach(it ->
                        claims.computeIfAbsent(it.district(), _ -> new ArrayList<>()).add(it));
        points = pack.districts().stream().map(it -> InnerPoint.of(it.geometry(), whole)).toList();
        seen = new boolean[points.size()];
    }

    /// @param whole the whole map, one device pixel to a logical one
    /// @param days painted one after the other, by the same painter
    /// @return a line for each district and day whose colour is another than the holder's; the last
    ///   ones, if districts are too small to be seen at all
    static List<String> wrong(
            DataPackage pack, ControlTimeline timeline, Viewport whole, List<LocalDate> days) {
        PictureCheck check = new PictureCheck(pack, timeline, whole, days);
        for (int depth = 0; depth <= DEEPEST && !check.sawAll(); depth++) {
            check.lookAt(depth);
        }
        for (int d = 0; d < check.seen.length; d++) {
            if (!check.seen[d]) {
                check.wrong.add(pack.districts().get(d).id() + " is too small to be seen");
            }
        }
        return List.copyOf(check.wrong);
    }

    private boolean sawAll() {
        for (boolean one : seen) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private void lookAt(int depth) {
        int tiles = 1 << depth;
        for (int tile = 0; tile < tiles * tiles; tile++) {
            double xPx = (tile % tiles + 0.5) * whole.widthPx() / tiles;
            double yPx = (tile / tiles + 0.5) * whole.heightPx() / tiles;
            lookAt(
                    whole.centredOn(whole.lonDegrees(xPx), whole.latDegrees(yPx))
                            .zoomedAt(
                                    whole.zoom() + depth,
                                    whole.widthPx() / 2.0,
                                    whole.heightPx() / 2.0),
                    tiles);
        }
    }

    /// @param closer how many times as close as the whole map
    private void lookAt(Viewport viewport, int closer) {
        int[] here =
                IntStream.range(0, seen.length)
                        .filter(d -> !seen[d] && points.get(d).clearPx() * closer >= CLEAR_PX)
                        .filter(d -> pixel(d, viewport) >= 0)
                        .toArray();
        if (here.length == 0) {
            return;
        }
        for (LocalDate day : days) {
            int[] pixels = picture.paint(day, viewport);
            for (int d : here) {
                compare(d, day, pixels[pixel(d, viewport)]);
            }
        }
        for (int d : here) {
            seen[d] = true;
        }
    }

    /// Where a district's point lies in the picture; −1 if outside.
    private int pixel(int district, Viewport viewport) {
        int x = (int) Math.floor(viewport.xPx(points.get(district).at().x));
        int y = (int) Math.floor(viewport.yPx(points.get(district).at().y));
        return x < 0 || y < 0 || x >= viewport.widthPx() || y >= viewport.heightPx()
                ? -1
                : y * viewport.widthPx() + x;
    }

    private void compare(int district, LocalDate day, int colour) {
        District it = pack.districts().get(district);
        NaiveControl.Answer answer =
                NaiveControl.on(
                        day,
                        claims.getOrDefault(it.id(), List.of()),
                        pack.actors(),
                        pack.rules().disputeWindowDays());
        int base = fill(answer.holder());
        int second =
                answer.holder().isEmpty()
                        ? style.fills().unknownMark()
                        : answer.second().isEmpty() ? base : fill(answer.second());
        for (int step = 0; step <= HATCH_STEPS; step++) {
            if (mixed(base, second, (double) step / HATCH_STEPS) == colour) {
                return;
            }
        }
        wrong.add("%s on %s is %08X, not %s".formatted(it.id(), day, colour, answer));
    }

    private int fill(Optional<Actor> actor) {
        return actor.map(it ->
                        mixed(style.ground(), 0xFF000000 | it.rgb(), style.fills().strength()))
                .orElse(style.fills().unknown());
    }

    private static int mixed(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int a = from >>> shift & 0xFF;
            int b = to >>> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
