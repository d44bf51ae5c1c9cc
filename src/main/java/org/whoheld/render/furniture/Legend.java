package org.whoheld.render.furniture;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.whoheld.render.lettering.Lettering;
import org.whoheld.render.marks.IncidentSymbol;
import org.whoheld.render.marks.SupposedOutline;
import org.whoheld.render.style.MapStyle;
import org.whoheld.render.style.Palette;
import org.whoheld.render.surface.Panel;
import org.whoheld.render.surface.Pen;
import org.whoheld.render.view.Box;
import org.whoheld.render.words.Wording;

/// What colours, hatches and symbols mean, and how much of the ground each has.
public final class Legend implements Piece {
    private static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 14;
    private static final double ROW_HEIGHT = 21;
    private static final double HEADING_HEIGHT = 17;
    private static final double NOTE_HEIGHT = 18;
    private static final double SYMBOL_PX = 14;
    private static final double GAP = 10;
    private static final double RULE_HEIGHT = 11;

    /// What areas have room for at least, so that the legend keeps its width from day to day.
    private static final String WIDEST_AREA = "0000.0";

    private final LegendRows rows;
    private final MapStyle style;
    private final Wording words;
    private final double areaWidth;
    private final Panel panel;

    /// @param x the right edge of the legend, or its left one
    /// @param toTheLeft whether it lies left of `x`
    Legend(
            LegendRows rows,
            MapStyle style,
            Wording words,
            Lettering letters,
            double x,
            double top,
            boolean toTheLeft) {
        this.rows = rows;
        this.style = style;
        this.words = words;
        double small = style.text().smallSize();
        double body = style.text().bodySize();
        areaWidth =
                Stream.concat(
                                Stream.of(WIDEST_AREA),
                                Stream.concat(
                                        rows.rows().stream().map(LegendRows.Row::area),
                                        rows.notes().stream().map(LegendRows.Figures::area)))
                        .mapToDouble(area -> letters.width(area, body, false))
                        .reduce(letters.width(words.squareKilometres(), small, false), Math::max);
        double districtsWidth = letters.width(words.districts(), small, false);
        double figures = districtsWidth + areaWidth + 2 * GAP;
        double figured = widest(rows.rows().stream().map(LegendRows.Row::text), letters) + figures;
        double kinds =
                rows.kinds().stream()
                        .mapToDouble(row ->
                                letters.width(row.text(), body, false)
                                        + (row.districts().isEmpty() ? 0 : figures))
                        .max()
                        .orElse(0);
        double symbols = widest(rows.incidents().stream().map(LegendRows.Symbol::text), letters);
        double marks = widest(rows.marks().rows().stream().map(LegendRows.Mark::text), letters);
        double sampled = Math.max(Math.max(figured, kinds), Math.max(symbols, marks));
        double notes =
                Stream.concat(
                                        Stream.of(rows.heading()),
                                        rows.notes().stream().map(LegendRows.Figures::text))
                                .mapToDouble(text -> letters.width(text, small, false))
                                .max()
                                .orElse(0)
                        + figures;
        double widest = Math.max(SWATCH_WIDTH + GAP + sampled, notes);
        double width = Math.ceil(widest + 2 * Panel.PADDING_PX);
        double height =
                HEADING_HEIGHT
                        + ROW_HEIGHT * rows.rows().size()
                        + NOTE_HEIGHT * rows.notes().size()
                        + sectionHeight(rows.kinds().size())
                        + sectionHeight(rows.incidents().size())
                        + sectionHeight(rows.marks().rows().size())
                        + (rows.marks().heading().isEmpty() ? 0 : NOTE_HEIGHT)
                        + 1.4 * Panel.PADDING_PX;
        panel =
                new Panel(
                        new Box(toTheLeft ? x - width : x, top, width, Math.ceil(height)),
                        words.isRightToLeft());
    }

    private static double sectionHeight(int rows) {
        return rows == 0 ? 0 : RULE_HEIGHT + ROW_HEIGHT * rows;
    }

    private double widest(Stream<String> texts, Lettering letters) {
        double size = style.text().bodySize();
        return texts.mapToDouble(text -> letters.width(text, size, false)).max().orElse(0);
    }

    public LegendRows rows() {
        return rows;
    }

    @Override
    public Box box() {
        return panel.box();
    }

    /// What of a row does not change with the date.
    private record Sample(Palette.Look look, String text) {}

    private record Still(
            String heading,
            List<Sample> samples,
            List<String> notes,
            List<LegendRows.Symbol> incidents,
            LegendRows.Marks marks) {}

    @Override
    public Object stillKey() {
        return new Still(
                rows.heading(),
                Stream.concat(rows.rows().stream(), rows.kinds().stream())
                        .map(row -> new Sample(row.look(), row.text()))
                        .toList(),
                rows.notes().stream().map(LegendRows.Figures::text).toList(),
                rows.incidents(),
                rows.marks());
    }

    @Override
    public void drawStill(Pen pen) {
        panel.draw(pen, style);
        int faint = style.text().faint();
        double small = style.text().smallSize();
        double y = top();
        double headline = middle(y, HEADING_HEIGHT, small);
        panel.write(pen, rows.heading(), small, false, faint, 0, headline);
        panel.writeAtEnd(pen, words.districts(), small, false, faint, areaWidth + GAP, headline);
        panel.writeAtEnd(pen, words.squareKilometres(), small, false, faint, 0, headline);
        y += HEADING_HEIGHT;
        for (LegendRows.Row row : rows.rows()) {
            drawSample(pen, row, y);
            y += ROW_HEIGHT;
        }
        for (LegendRows.Figures note : rows.notes()) {
            double baseline = middle(y, NOTE_HEIGHT, small);
            panel.write(pen, note.text(), small, false, faint, 0, baseline);
            y += NOTE_HEIGHT;
        }
        if (!rows.kinds().isEmpty()) {
            y = drawRule(pen, y);
        }
        for (LegendRows.Row row : rows.kinds()) {
            drawSample(pen, row, y);
            y += ROW_HEIGHT;
        }
        if (!rows.incidents().isEmpty()) {
            y = drawRule(pen, y);
        }
        for (LegendRows.Symbol row : rows.incidents()) {
            double centreX = panel.leftOf(0, SWATCH_WIDTH) + SWATCH_WIDTH / 2;
            pen.fill(
                    IncidentSymbol.at(row.type(), centreX, y + ROW_HEIGHT / 2, SYMBOL_PX),
                    style.text().ink());
            writeSampled(pen, row.text(), y);
            y += ROW_HEIGHT;
        }
        drawMarks(pen, y);
    }

    private void drawMarks(Pen pen, double from) {
        if (rows.marks().rows().isEmpty()) {
            return;
        }
        double y = drawRule(pen, from);
        if (!rows.marks().heading().isEmpty()) {
            double small = style.text().smallSize();
            double baseline = middle(y, NOTE_HEIGHT, small);
            panel.write(
                    pen, rows.marks().heading(), small, false, style.text().faint(), 0, baseline);
            y += NOTE_HEIGHT;
        }
        for (LegendRows.Mark row : rows.marks().rows()) {
            row.sample().draw(swatch(y), rows.marks().rgb(), style, pen);
            writeSampled(pen, row.text(), y);
            y += ROW_HEIGHT;
        }
    }

    /// @return where the next row begins
    private double drawRule(Pen pen, double y) {
        pen.fill(
                new Rectangle2D.Double(
                        panel.box().x() + Panel.PADDING_PX,
                        y + RULE_HEIGHT / 2 - 0.5,
                        panel.box().width() - 2 * Panel.PADDING_PX,
                        1),
                style.text().boxLine());
        return y + RULE_HEIGHT;
    }

    private void drawSample(Pen pen, LegendRows.Row row, double y) {
        Rectangle2D swatch = swatch(y).rectangle();
        pen.hatch(swatch, row.look());
        if (row.supposed()) {
            SupposedOutline.drawSample(swatch, style, pen);
        } else {
            pen.stroke(swatch, style.lines().border(), 1);
        }
        writeSampled(pen, row.text(), y);
    }

    private Box swatch(double y) {
        return new Box(
                panel.leftOf(0, SWATCH_WIDTH),
                y + (ROW_HEIGHT - SWATCH_HEIGHT) / 2,
                SWATCH_WIDTH,
                SWATCH_HEIGHT);
    }

    /// Writes what a sample or symbol at the start of the row means.
    private void writeSampled(Pen pen, String text, double y) {
        double size = style.text().bodySize();
        panel.write(
                pen,
                text,
                size,
                false,
                style.text().ink(),
                SWATCH_WIDTH + GAP,
                middle(y, ROW_HEIGHT, size));
    }

    /// The figures, which are those of the date.
    @Override
    public void drawMoving(Pen pen) {
        double y = top() + HEADING_HEIGHT;
        for (LegendRows.Row row : rows.rows()) {
            writeFigures(pen, row, y);
            y += ROW_HEIGHT;
        }
        double small = style.text().smallSize();
        int faint = style.text().faint();
        for (LegendRows.Figures note : rows.notes()) {
            double line = middle(y, NOTE_HEIGHT, small);
            panel.writeAtEnd(pen, note.districts(), small, false, faint, areaWidth + GAP, line);
            panel.writeAtEnd(pen, note.area(), small, false, faint, 0, line);
            y += NOTE_HEIGHT;
        }
        y += RULE_HEIGHT;
        for (LegendRows.Row row : rows.kinds()) {
            writeFigures(pen, row, y);
            y += ROW_HEIGHT;
        }
    }

    private void writeFigures(Pen pen, LegendRows.Row row, double y) {
        double size = style.text().bodySize();
        int ink = style.text().ink();
        double baseline = middle(y, ROW_HEIGHT, size);
        panel.writeAtEnd(pen, row.districts(), size, false, ink, areaWidth + GAP, baseline);
        panel.writeAtEnd(pen, row.area(), size, false, ink, 0, baseline);
    }

    private double top() {
        return panel.box().y() + 0.7 * Panel.PADDING_PX;
    }

    /// The baseline of text that stands in the middle of a row.
    private static double middle(double y, double height, double size) {
        return y + height / 2 + size * Lettering.CAP_HEIGHT / 2;
    }
}
