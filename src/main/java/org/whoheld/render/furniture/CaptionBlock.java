package org.whoheld.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whoheld.render.frame.Layer;
import org.whoheld.render.frame.MapFrame;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.lettering.LineBreaks;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.surface.Panel;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Captions;
import org.whoheld.render.words.Wording;

/// Title, big date, subject, day of the offensive, lens, known-on day, hypothesis and remark, in an
/// upper corner. Its width is that of the widest date of the year, so that it does not jump while
/// the date moves.
public final class CaptionBlock implements Piece {
    private static final double DAY_SIZE = 19;
    private static final double REMARK_SIZE = 14;
    private static final double TWO_DATES = 0.75;
    private static final int ONE_DATE_DIGITS = 6;
    private static final Pattern ONE_DIGIT = Pattern.compile("(?<!\\d)\\d(?!\\d)");

    /// What stands below the date is as wide as the date, and at least this wide.
    private static final double LEAST_DAY_PX = 300;

    private record Line(String text, double size, boolean bold, int argb) {
        double height() {
            return size * Lettering.LINE_HEIGHT;
        }
    }

    private final MapStyle style;
    private final List<Line> lines;
    private final boolean hasTitle;
    private final Panel panel;

    /// Where captions stand.
    ///
    /// @param x their left edge, or their right one
    /// @param atRight whether `x` is the right edge; lines begin there, too
    record Place(double x, double y, boolean atRight) {}

    /// @param captions of the frame, or of another that shares the picture
    /// @param room title, pairs of dates, lens and known-on day are broken to fit into this width
    CaptionBlock(
            MapFrame frame,
            Captions captions,
            Lettering letters,
            boolean titled,
            double room,
            Place place) {
        style = frame.style();
        hasTitle = titled && frame.shows(Layer.TITLE) && !captions.title().isEmpty();
        lines = lines(frame, captions, letters, titled, room);
        double width =
                lines.stream()
                        .mapToDouble(line -> letters.width(line.text(), line.size(), line.bold()))
                        .max()
                        .orElse(0);
        if (frame.shows(Layer.DATE)) {
            width = Math.max(width, dateWidth(frame, captions, letters, room));
        }
        double height = lines.stream().mapToDouble(Line::height).sum();
        double outer = Math.ceil(width) + 2 * Panel.PADDING_PX;
        panel =
                new Panel(
                        new Box(
                                place.atRight() ? place.x() - outer : place.x(),
                                place.y(),
                                outer,
                                Math.ceil(height) + 1.4 * Panel.PADDING_PX),
                        place.atRight() || Wording.in(frame.language()).isRightToLeft());
    }

    private static List<Line> lines(
            MapFrame frame, Captions captions, Lettering letters, boolean titled, double room) {
        MapStyle.Text look = frame.style().text();
        List<Line> lines = new ArrayList<>();
        if (titled && frame.shows(Layer.TITLE)) {
            double size = look.titleSize();
            letters.lines(captions.title(), size, true, room)
                    .forEach(text -> lines.add(new Line(text, size, true, look.ink())));
        }
        if (frame.shows(Layer.DATE)) {
            double size = dateSize(frame, captions);
            dateLines(frame, captions, letters, room)
                    .forEach(text -> lines.add(new Line(text, size, true, look.ink())));
            double width = Math.max(LEAST_DAY_PX, dateWidth(frame, captions, letters, room));
            for (String text : List.of(captions.day(), captions.subject())) {
                letters.lines(text, DAY_SIZE, false, width)
                        .forEach(line -> lines.add(new Line(line, DAY_SIZE, false, look.ink())));
            }
            double body = look.bodySize();
            letters.lines(captions.lens(), body, false, Math.max(width, room))
                    .forEach(line -> lines.add(new Line(line, body, false, look.faint())));
            letters.lines(captions.knownOn(), body, true, Math.max(width, room))
                    .forEach(line -> lines.add(new Line(line, body, true, look.ink())));
            addSentence(captions.hypothesis(), width, look, letters, lines);
            addSentence(captions.remark(), width, look, letters, lines);
        } else {
            addSentence(captions.hypothesis(), LEAST_DAY_PX, look, letters, lines);
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private static void addSentence(
            String sentence,
            double width,
            MapStyle.Text look,
            Lettering letters,
            List<Line> lines) {
        letters.lines(sentence, REMARK_SIZE, true, width)
                .forEach(text -> lines.add(new Line(text, REMARK_SIZE, true, look.ink())));
    }

    /// A pair of dates in two lines, where the widest pair has no room in one.
    private static List<String> dateLines(
            MapFrame frame, Captions captions, Lettering letters, double room) {
        boolean broken =
                isTwoDates(captions) && widest(captions.date(), frame, captions, letters) > room;
        return broken ? LineBreaks.balanced(captions.date(), 2) : List.of(captions.date());
    }

    private static double dateWidth(
            MapFrame frame, Captions captions, Lettering letters, double room) {
        return dateLines(frame, captions, letters, room).stream()
                .mapToDouble(line -> widest(line, frame, captions, letters))
                .max()
                .orElse(0);
    }

    /// Two dates are written smaller than one.
    private static double dateSize(MapFrame frame, Captions captions) {
        double size = Math.min(frame.style().text().dateSize(), frame.viewport().widthPx() / 22.0);
        return isTwoDates(captions) ? size * TWO_DATES : size;
    }

    private static boolean isTwoDates(Captions captions) {
        return captions.date().chars().filter(Character::isDigit).count() > ONE_DATE_DIGITS;
    }

    /// The width of a date with the widest month in place of each month, and two digits for each
    /// day.
    private static double widest(
            String date, MapFrame frame, Captions captions, Lettering letters) {
        double size = dateSize(frame, captions);
        String rest = date;
        double widestMonth = 0;
        int months = 0;
        for (String month : Wording.in(frame.language()).months()) {
            widestMonth = Math.max(widestMonth, letters.width(month, size, true));
            for (int at = rest.indexOf(month); at >= 0; at = rest.indexOf(month)) {
                rest = rest.substring(0, at) + rest.substring(at + month.length());
                months++;
            }
        }
        return months * widestMonth
                + letters.width(ONE_DIGIT.matcher(rest).replaceAll("28"), size, true);
    }

    public boolean hasTitle() {
        return hasTitle;
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
