package org.openita.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.openita.report.Typeface.Cut;

/** Draws what charts are made of, in points, text through the shaping of the target. */
final class Brush {

    private static final double LEADING = 1.45;

    private final Graphics2D graphics;
    private final Typeface typeface = Typeface.sarabun();
    private final Wording words;

    Brush(Graphics2D graphics, Wording words) {
        this.graphics = graphics;
        this.words = words;
    }

    Wording words() {
        return words;
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void stroke(Shape shape, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void line(Line2D line, Color color, double width) {
        stroke(line, color, new BasicStroke((float) width));
    }

    void dashed(Line2D line, Color color, double width) {
        var dashes = new float[] {4, 3};
        stroke(
                line,
                color,
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    }

    double width(String text, Label label) {
        return typeface.width(label.cut(), label.size(), words.write(text));
    }

    List<String> wrap(String text, double width, Label label) {
        return ThaiText.wrap(text, width, line -> width(line, label));
    }

    /** One line of text with its baseline at y. */
    void write(String text, double x, double y, Label label) {
        var shown = words.write(text);
        double shift = switch (label.alignment()) {
            case START -> 0;
            case CENTER -> width(text, label) / 2;
            case END -> width(text, label);
        };
        graphics.setColor(label.color());
        graphics.setFont(typeface.awt(label.cut(), label.size()));
        graphics.drawString(shown, (float) (x - shift), (float) y);
    }

    /** Lines of text around a middle. */
    void write(List<String> lines, double x, double middle, Label label) {
        double step = label.size() * LEADING;
        double y = middle - step * (lines.size() - 1) / 2 + label.size() * 0.32;
        for (var line : lines) {
            write(line, x, y, label);
            y += step;
        }
    }

    /** How a text in a chart looks. */
    record Label(Cut cut, double size, Color color, Alignment alignment) {

        static Label of(double size, Alignment alignment) {
            return new Label(Cut.REGULAR, size, Ink.TEXT, alignment);
        }

        Label bold() {
            return new Label(Cut.BOLD, size, color, alignment);
        }

        Label in(Color other) {
            return new Label(cut, size, other, alignment);
        }
    }
}
