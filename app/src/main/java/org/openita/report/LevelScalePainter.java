package org.openita.report;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.openita.report.Brush.Label;
import org.openita.report.Typeface.Cut;

/** Draws the levels as equal steps, because levels have conditions beside the score, and marks what is reached. */
final class LevelScalePainter {

    static final double HEIGHT = 126;
    private static final double TOP = 48;
    private static final double BAND = 36;
    private static final double GAP = 3;
    private static final Label RANGE = Label.of(9.5, Alignment.CENTER).in(Ink.QUIET);

    private LevelScalePainter() {}

    static void paint(Chart.LevelScale scale, Brush brush, double width) {
        double step = (width + GAP) / scale.bands().size();
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i < scale.bands().size(); i++) {
            var band = scale.bands().get(i);
            boolean reached = scale.reached().contains(band.name());
            double middle = i * step + (step - GAP) / 2;
            if (reached) {
                first = Double.isNaN(first) ? middle : first;
                last = middle;
            }
            band(band, i * step, step - GAP, reached, brush);
        }
        value(scale, brush, Double.isNaN(first) ? width / 2 : (first + last) / 2);
        if (!Double.isNaN(first)) {
            pointer(brush, first);
            pointer(brush, last);
        }
    }

    private static void band(Chart.Band band, double x, double width, boolean reached, Brush brush) {
        var tone = band.tone();
        brush.fill(new Rectangle2D.Double(x, TOP, width, BAND), reached ? tone.inkColor() : tone.tintColor());
        brush.fill(new Rectangle2D.Double(x, TOP + BAND - 3, width, 3), tone.inkColor());
        Color color = reached ? Ink.PAPER : Ink.TEXT;
        var label = new Label(reached ? Cut.BOLD : Cut.REGULAR, 10, color, Alignment.CENTER);
        brush.write(fit(brush.wrap(band.name(), width - 6, label)), x + width / 2, TOP + BAND / 2 - 1.5, label);
        double y = TOP + BAND + 16;
        for (var line : brush.wrap(band.range(), width - 8, RANGE)) {
            brush.write(line, x + width / 2, y, RANGE);
            y += 14;
        }
    }

    private static List<String> fit(List<String> lines) {
        return lines.size() <= 2 ? lines : List.of(String.join("", lines));
    }

    private static void value(Chart.LevelScale scale, Brush brush, double x) {
        var label = Label.of(22, Alignment.CENTER).bold();
        var shown = scale.value()
                .map(value -> brush.words().score(value))
                .orElse(brush.words().unknown());
        brush.write(shown, x, TOP - 17, scale.value().isPresent() ? label : Label.of(12, Alignment.CENTER));
    }

    private static void pointer(Brush brush, double x) {
        var pointer = new Path2D.Double();
        pointer.moveTo(x - 6, TOP - 10);
        pointer.lineTo(x + 6, TOP - 10);
        pointer.lineTo(x, TOP - 2);
        pointer.closePath();
        brush.fill(pointer, Ink.TEXT);
    }
}
