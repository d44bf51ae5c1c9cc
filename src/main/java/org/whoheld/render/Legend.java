package org.whoheld.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// Who is which colour, how much each leads, and what the hatches mean; right top.
final class Legend implements Piece {
    private static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 14;
    private static final double ROW_HEIGHT = 21;
    private static final double HEADING_HEIGHT = 17;
    private static final double GAP = 10;
    private static final double RULE_HEIGHT = 11;

    /// Room for "100" and for "1234.5".
    private static final String WIDEST_AREA = "0000.0";

    private final LegendRows rows;
    private final boolean withKinds;
    private final MapStyle style;
    private final Wording words;
    private final double areaWidth;
    private final Panel panel;

    /// @param right the right edge of the legend
    Legend(
            LegendRows rows,
            boolean withKinds,
            MapStyle style,
            Wording words,
            Lettering letters,
            double right,
            double top) {
        this.rows = rows;
        this.withKinds = withKinds && !rows.kinds().isEmpty();
        this.style = style;
        this.words = words;
        double small = style.text().smallSize();
        double body = style.text().bodySize();
        areaWidth =
                Math.max(
                        letters.width(words.squareKilometres(), small, false),
                        letters.width(WIDEST_AREA, body, false));
        double districtsWidth = letters.width(words.districts(), small, false);
        double actors = widest(rows.actors(), letters) + districtsWidth + areaWidth + 2 * GAP;
        double kinds = this.withKinds ? widest(rows.kinds(), letters) : 0;
        double width =
                Math.ceil(SWATCH_WIDTH + GAP + Math.max(actors, kinds) + 2 * Panel.PADDING_PX);
        double height =
                HEADING_HEIGHT
                        + ROW_HEIGHT * rows.actors().size()
                        + (this.withKinds ? RULE_HEIGHT + ROW_HEIGHT * rows.kinds().size() : 0)
                        + 1.4 * Panel.PADDING_PX;
        panel =
                new Panel(
                        new Box(right - width, top, width, Math.ceil(height)),
                        words.isRightToLeft());
    }

    private double widest(List<LegendRows.Row> of, Lettering letters) {
        double size = style.text().bodySize();
        return of.stream()
                .mapToDouble(row -> letters.width(row.text(), size, false))
                .max()
                .orElse(0);
    }

    @Override
    public Box box() {
        return panel.box();
    }

    /// What of a row does not change with the date.
    private record Sample(Palette.Look look, String text) {}

    @Override
    public Object stillKey() {
        return Stream.concat(rows.actors().stream(), rows.kinds().stream())
                .map(row -> new Sample(row.look(), row.text()))
                .toList();
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
        if (!withKinds) {
            return;
        }
        pen.fill(
                new Rectangle2D.Double(
                        panel.box().x() + Panel.PADDING_PX,
                        y + RULE_HEIGHT / 2 - 0.5,
                        panel.box().width() - 2 * Panel.PADDING_PX,
                        1),
                style.text().boxLine());
        y += RULE_HEIGHT;
        for (LegendRows.Row row : rows.kinds()) {
            drawSample(pen, row, y);
            y += ROW_HEIGHT;
        }
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
        double size = style.text().bodySize();
        panel.write(
                pen,
                row.text(),
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
    }

    private double top() {
        return panel.box().y() + 0.7 * Panel.PADDING_PX;
    }

    /// The baseline of text that stands in the middle of a row.
    private static double middle(double y, double height, double size) {
        return y + height / 2 + size * Lettering.CAP_HEIGHT / 2;
    }
}
