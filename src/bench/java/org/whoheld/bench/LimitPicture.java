package org.whoheld.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.whoheld.core.AsOf;
import org.whoheld.core.ControlCode;
import org.whoheld.core.ControlMap;
import org.whoheld.core.ControlTimeline;
import org.whoheld.core.DataPackage;
import org.whoheld.core.District;
import org.whoheld.core.Lens;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.view.Viewport;

/// The least that a map of who holds what can cost: plain Java on one thread, no rules, no lines,
/// no words. For each district the days on which it changes hands are searched for the date, and
/// the holder's colour is written wherever an index of the picture says so. What every other step
/// is measured against.
final class LimitPicture {
    private final int[] index;
    private final int[] palette;

    /// District `d` has the changes from `start[d]` to `start[d + 1]`, exclusive.
    private final int[] start;

    private int[] day = new int[1024];
    private int[] colour = new int[1024];

    /// @param days of which the timeline is asked who leads
    LimitPicture(DataPackage pack, ControlTimeline timeline, Viewport viewport) {
        List<District> districts = pack.districts();
        index = index(districts, viewport);
        palette = new int[districts.size() + 1];
        palette[0] = MapStyle.light().ground();
        start = new int[districts.size() + 1];
        changes(pack, timeline);
    }

    /// Writes every pixel of the picture.
    void paint(LocalDate date, int[] pixels) {
        int wanted = (int) date.toEpochDay();
        for (int d = 0; d + 1 < start.length; d++) {
            int at = Arrays.binarySearch(day, start[d], start[d + 1], wanted);
            palette[d + 1] = colour[at < 0 ? -at - 2 : at];
        }
        for (int i = 0; i < index.length; i++) {
            pixels[i] = palette[index[i]];
        }
    }

    private void changes(DataPackage pack, ControlTimeline timeline) {
        List<ControlMap> maps = new ArrayList<>();
        for (LocalDate on = pack.period().first();
                !on.isAfter(pack.period().last());
                on = on.plusDays(1)) {
            maps.add(timeline.asOf(AsOf.on(on), Lens.BEST_SUPPORTED));
        }
        int size = 0;
        for (int d = 0; d + 1 < start.length; d++) {
            start[d] = size;
            int last = Integer.MIN_VALUE;
            for (ControlMap map : maps) {
                int leader = ControlCode.leader(map.code(d));
                if (leader != last) {
                    if (size == day.length) {
                        day = Arrays.copyOf(day, size * 2);
                        colour = Arrays.copyOf(colour, size * 2);
                    }
                    day[size] = (int) map.asOf().valid().toEpochDay();
                    colour[size++] =
                            0xFF000000 | (leader < 0 ? 0 : pack.actors().get(leader).rgb());
                    last = leader;
                }
            }
        }
        start[start.length - 1] = size;
    }

    private static int[] index(List<District> districts, Viewport viewport) {
        BufferedImage image =
                new BufferedImage(
                        viewport.deviceWidth(),
                        viewport.deviceHeight(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int d = 0; d < districts.size(); d++) {
            Polygon polygon = new Polygon();
            for (Coordinate at : districts.get(d).geometry().getCoordinates()) {
                polygon.addPoint(
                        (int) Math.round(viewport.xPx(at.x)), (int) Math.round(viewport.yPx(at.y)));
            }
            graphics.setColor(new Color(d + 1));
            graphics.fill(polygon);
        }
        graphics.dispose();
        int[] index = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < index.length; i++) {
            index[i] &= 0xFFFFFF;
        }
        return index;
    }
}
