package org.whoheld.render;

import java.util.ArrayList;
import java.util.List;

/// Title, big date, day of the offensive, lens and known-on day, left top. Its width is that of the
/// widest date of the year, so that it does not jump while the date moves.
final class CaptionBlock implements Piece {
    private static final double DAY_SIZE = 19;

    /// What stands below the date is as wide as the date, and at least this wide.
    private static final double LEAST_DAY_PX = 300;

    private record Line(String text, double size, boolean bold, int argb) {
        double height() {
            return size * Lettering.LINE_HEIGHT;
        }
    }

    private final MapStyle style;
    private final List<Line> lines;
    private final Panel panel;

    /// @param titleWidth the title is broken to fit into this
    CaptionBlock(
            MapFrame frame,
            Lettering letters,
            boolean withTitle,
            double x,
            double y,
            double titleWidth) {
        style = frame.style();
        lines = lines(frame, letters, withTitle, titleWidth);
        double width =
                lines.stream()
                        .mapToDouble(line -> letters.width(line.text(), line.size(), line.bold()))
                        .max()
                        .orElse(0);
        if (frame.shows(Layer.DATE) && !frame.captions().date().isEmpty()) {
            width = Math.max(width, widestDate(frame, letters));
        }
        double height = lines.stream().mapToDouble(Line::height).sum();
        panel =
                new Panel(
                        new Box(
                                x,
                                y,
                                Math.ceil(width) + 2 * Panel.PADDING_PX,
                                Math.ceil(height) + 1.4 * Panel.PADDING_PX),
                        Wording.in(frame.language()).isRightToLeft());
    }

    private static List<Line> lines(
            MapFrame frame, Lettering letters, boolean withTitle, double titleWidth) {
        MapStyle.Text look = frame.style().text();
        Captions captions = frame.captions();
        List<Line> lines = new ArrayList<>();
        if (withTitle && frame.shows(Layer.TITLE)) {
            double size = look.titleSize();
            letters.lines(captions.title(), size, true, titleWidth)
                    .forEach(text -> lines.add(new Line(text, size, true, look.ink())));
        }
        if (frame.shows(Layer.DATE)) {
            lines.add(new Line(captions.date(), dateSize(frame), true, look.ink()));
            double dayWidth = Math.max(LEAST_DAY_PX, widestDate(frame, letters));
            letters.lines(captions.day(), DAY_SIZE, false, dayWidth)
                    .forEach(text -> lines.add(new Line(text, DAY_SIZE, false, look.ink())));
            lines.add(new Line(captions.lens(), look.bodySize(), false, look.faint()));
            lines.add(new Line(captions.knownOn(), look.bodySize(), true, look.ink()));
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private static double dateSize(MapFrame frame) {
        return Math.min(frame.style().text().dateSize(), frame.viewport().widthPx() / 22.0);
    }

    private static double widestDate(MapFrame frame, Lettering letters) {
        Wording words = Wording.in(frame.language());
        double widestMonth = 0;
        for (String month : words.months()) {
            widestMonth = Math.max(widestMonth, letters.width(month, dateSize(frame), true));
        }
        return widestMonth + letters.width("28  2016", dateSize(frame), true);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public Box box() {
        return panel.box();
    }

    @Override
    public Object stillKey() {
        return "";
    }

    @Override
    public void drawStill(Pen pen) {
        panel.draw(pen, style);
    }

    @Override
    public void drawMoving(Pen pen) {
        double y = panel.box().y() + 0.7 * Panel.PADDING_PX;
        for (Line line : lines) {
            double baseline = y + line.height() / 2 + line.size() * Lettering.CAP_HEIGHT / 2;
            panel.write(pen, line.text(), line.size(), line.bold(), line.argb(), 0, baseline);
            y += line.height();
        }
    }
}
