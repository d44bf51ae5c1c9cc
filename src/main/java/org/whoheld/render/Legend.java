package org.whoheld.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// Who is which colour, how much each leads, and what hatches and symbols mean; right top.
final class Legend implements Piece {
    private static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 14;
    private static final double ROW_HEIGHT = 21;
    private static final double HEADING_HEIGHT = 17;
    private static final double DIFFERING_HEIGHT = 18;
    private static final double SYMBOL_PX = 14;
    private static final double GAP = 10;
    private static final double RULE_HEIGHT = 11;

    /// Room for "100" and for "1234.5".
    private static final String WIDEST_AREA = "0000.0";

    private final LegendRows rows;
    private final MapStyle style;
    private final Wording words;
    private final double areaWidth;
    private final Panel panel;

    /// @param right the right edge of the legend
    Legend(
            LegendRows rows,
            MapStyle style,
            Wording words,
            Lettering letters,
            double right,
            double top) {
        this.rows = rows;
        this.style = style;
        this.words = words;
        double small = style.text().smallSize();
        double body = style.text().bodySize();
        areaWidth =
                Math.max(
                        letters.width(words.squareKilometres(), small, false),
                        letters.width(WIDEST_AREA, body, false));
        double districtsWidth = letters.width(words.districts(), small, false);
        double figures = districtsWidth + areaWidth + 2 * GAP;
        double actors = widest(rows.actors().stream().map(LegendRows.Row::text), letters) + figures;
        double kinds =
                widest(
                        Stream.concat(
                                rows.kinds().stream().map(LegendRows.Row::text),
                                rows.incidents().stream().map(LegendRows.Symbol::text)),
                        letters);
        double differing = letters.width(rows.differing().text(), small, false) + figures;
        double widest = Math.max(SWATCH_WIDTH + GAP + Math.max(actors, kinds), differing);
        double width = Math.ceil(widest + 2 * Panel.PADDING_PX);
        double height =
                HEADING_HEIGHT
                        + ROW_HEIGHT * rows.actors().size()
                        + DIFFERING_HEIGHT
                        + sectionHeight(rows.kinds().size())
                        + sectionHeight(rows.incidents().size())
                        + 1.4 * Panel.PADDING_PX;
        panel =
                new Panel(
                        new Box(right - width, top, width, Math.ceil(height)),
                        words.isRightToLeft());
    }

    private static double sectionHeight(int rows) {
        return rows == 0 ? 0 : RULE_HEIGHT + ROW_HEIGHT * rows;
    }

    private double widest(Stream<String> texts, Lettering letters) {
        double size = style.text().bodySize();
        return texts.mapToDouble(text -> letters.width(text, size, false)).max().orElse(0);
    }

    @Override
    public Box box() {
        return panel.box();
    }

    /// What of a row does not change with the date.
    private record Sample(Palette.Look look, String text) {}

    private record Still(List<Sample> samples, List<LegendRows.Symbol> incidents) {}

    @Override
    public Object stillKey() {
        return new Still(
                Stream.concat(rows.actors().stream(), rows.kinds().stream())
                        .map(row -> new Sample(row.look(), row.text()))
                        .toList(),
                rows.incidents());
    }

    @Override
    public void drawStill(Pen pen) {
        panel.draw(pen, style);
        int faint = style.text().faint();
        double small = style.text().smallSize();
        double y = top();
        double headline = middle(y, HEADING_HEIGHT, small);
        panel.writeAtEnd(pen, words.districts(), small, false, faint, areaWidth + GAP, headline);
        panel.writeAtEnd(pen, words.squareKilometres(), small, false, faint, 0, headline);
        y += HEADING_HEIGHT;
        for (LegendRows.Row row : rows.actors()) {
            drawSample(pen, row, y);
            y += ROW_HEIGHT;
        }
        double baseline = middle(y, DIFFERING_HEIGHT, small);
        panel.write(pen, rows.differing().text(), small, false, faint, 0, baseline);
        y += DIFFERING_HEIGHT;
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
        Rectangle2D swatch =
                new Rectangle2D.Double(
                        panel.leftOf(0, SWATCH_WIDTH),
                        y + (ROW_HEIGHT - SWATCH_HEIGHT) / 2,
                        SWATCH_WIDTH,
                        SWATCH_HEIGHT);
        pen.hatch(swatch, row.look());
        pen.stroke(swatch, style.lines().border(), 1);
        writeSampled(pen, row.text(), y);
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
        double size = style.text().bodySize();
        int ink = style.text().ink();
        double y = top() + HEADING_HEIGHT;
        for (LegendRows.Row row : rows.actors()) {
            double baseline = middle(y, ROW_HEIGHT, size);
            panel.writeAtEnd(pen, row.districts(), size, false, ink, areaWidth + GAP, baseline);
            panel.writeAtEnd(pen, row.area(), size, false, ink, 0, baseline);
            y += ROW_HEIGHT;
        }
        LegendRows.Figures differing = rows.differing();
        double small = style.text().smallSize();
        int faint = style.text().faint();
        double line = middle(y, DIFFERING_HEIGHT, small);
        panel.writeAtEnd(pen, differing.districts(), small, false, faint, areaWidth + GAP, line);
        panel.writeAtEnd(pen, differing.area(), small, false, faint, 0, line);
    }

    private double top() {
        return panel.box().y() + 0.7 * Panel.PADDING_PX;
    }

    /// The baseline of text that stands in the middle of a row.
    private static double middle(double y, double height, double size) {
        return y + height / 2 + size * Lettering.CAP_HEIGHT / 2;
    }
}
