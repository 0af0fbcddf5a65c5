package org.openita.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import org.openita.report.Brush.Label;

/** Draws lying bars from 0 to 100, names to the left, values in a column to the right, target lines across. */
final class BarsPainter {

    /** As high as two lines of a name need, with room for the marks above and below. */
    static final double ROW = 34;

    static final double TOP = 26;
    private static final double BAR = 16;
    private static final double FOOT = 26;
    private static final double VALUES = 66;
    private static final double EDGE = 4;
    private static final Label NAME = Label.of(10.5, Alignment.END);
    private static final Label SMALL = Label.of(9, Alignment.CENTER).in(Ink.QUIET);

    private BarsPainter() {}

    static double height(Chart.Bars bars) {
        return TOP + ROW * bars.bars().size() + FOOT;
    }

    static void paint(Chart.Bars bars, Brush brush, double width) {
        double names = Math.min(
                width * 0.42,
                bars.bars().stream()
                                .mapToDouble(bar -> brush.width(bar.name(), NAME))
                                .max()
                                .orElse(0)
                        + 10);
        var field = new Rectangle2D.Double(
                names, TOP, width - names - VALUES, ROW * bars.bars().size());
        for (int tick = 0; tick <= 100; tick += 20) {
            double x = at(field, tick);
            brush.line(new Line2D.Double(x, TOP, x, field.getMaxY()), Ink.GRID, 0.6);
            brush.write(Integer.toString(tick), x, field.getMaxY() + 15, SMALL);
        }
        double middle = TOP + ROW / 2;
        for (var bar : bars.bars()) {
            row(bar, middle, field, brush);
            middle += ROW;
        }
        brush.line(new Line2D.Double(names, TOP, names, field.getMaxY()), Ink.QUIET, 0.8);
        targets(bars, field, brush);
    }

    private static void row(Chart.Bar bar, double middle, Rectangle2D field, Brush brush) {
        brush.write(brush.wrap(bar.name(), field.getX() - 8, NAME), field.getX() - 8, middle, NAME);
        var end = Label.of(10.5, Alignment.END);
        double right = field.getMaxX() + VALUES - EDGE;
        if (bar.value().isEmpty()) {
            brush.write(
                    brush.words().unknown(),
                    field.getX() + 6,
                    middle + 3.2,
                    Label.of(9.5, Alignment.START).in(Ink.QUIET));
            brush.write("–", right, middle + 3.4, end);
            return;
        }
        double value = bar.value().get().doubleValue();
        var shape = new Rectangle2D.Double(field.getX(), middle - BAR / 2, at(field, value) - field.getX(), BAR);
        brush.fill(shape, bar.tone().map(Tone::inkColor).orElse(Ink.PRIMARY));
        brush.write(brush.words().score(bar.value().get()), right, middle + 3.4, end.bold());
    }

    private static void targets(Chart.Bars bars, Rectangle2D field, Brush brush) {
        var sorted = bars.targets().stream()
                .sorted(Comparator.comparing(Chart.Target::value).reversed())
                .toList();
        double edge = Double.MAX_VALUE;
        for (var target : sorted) {
            double x = at(field, target.value().doubleValue());
            brush.dashed(new Line2D.Double(x, TOP - 4, x, field.getMaxY()), Ink.TEXT, 1);
            var name = brush.words().target(target);
            double half = brush.width(name, SMALL) / 2;
            // Names of close targets stand side by side, the lower one moved to the left.
            double middle = Math.min(x, edge - half - 8);
            brush.write(name, middle, TOP - 9, SMALL.in(Ink.TEXT));
            edge = middle - half;
        }
    }

    private static double at(Rectangle2D field, double value) {
        return field.getX() + field.getWidth() * Math.clamp(value, 0, 100) / 100;
    }
}
