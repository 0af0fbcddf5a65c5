package org.openita.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.openita.report.Brush.Label;

/** Draws a value on every spoke for each series; an unknown value leaves a gap. */
final class RadarPainter {

    private static final double RADIUS = 112;
    private static final double LABEL_SPACE = 42;
    private static final double LEGEND = 26;
    private static final Label SPOKE = Label.of(9.5, Alignment.CENTER);
    private static final Label TICK = Label.of(8, Alignment.END).in(Ink.QUIET);
    private static final List<Color> OLDER =
            List.of(Color.decode("#9a6b2f"), Color.decode("#6b7f94"), Color.decode("#a14a5d"), Color.decode("#7d8f3c"));
    private static final float[][] DASHES = {{6, 2}, {2, 2}, {7, 2, 2, 2}, {4, 4}};

    private final Chart.Radar radar;
    private final Brush brush;
    private final Point2D centre;
    private final int floor;

    private RadarPainter(Chart.Radar radar, Brush brush, Point2D centre) {
        this.radar = radar;
        this.brush = brush;
        this.centre = centre;
        floor = radar.floor();
    }

    static double height(Chart.Radar radar) {
        return 2 * (RADIUS + LABEL_SPACE) + (radar.series().size() > 1 ? LEGEND : 0);
    }

    static void paint(Chart.Radar radar, Brush brush, double width) {
        var painter = new RadarPainter(radar, brush, new Point2D.Double(width / 2, RADIUS + LABEL_SPACE));
        painter.web(width);
        for (int i = 0; i < radar.series().size(); i++) {
            painter.series(i);
        }
        if (radar.series().size() > 1) {
            painter.legend(width);
        }
    }

    private void web(double width) {
        int step = floor == 0 ? 20 : floor >= 80 ? 5 : 10;
        for (int value = floor + step; value <= 100; value += step) {
            var ring = new Path2D.Double();
            for (int spoke = 0; spoke < radar.spokes().size(); spoke++) {
                extend(ring, at(spoke, value));
            }
            ring.closePath();
            brush.stroke(ring, value == 100 ? Ink.LINE : Ink.GRID, new BasicStroke(0.8f));
        }
        for (int spoke = 0; spoke < radar.spokes().size(); spoke++) {
            brush.line(new Line2D.Double(centre, at(spoke, 100)), Ink.GRID, 0.8);
            spokeName(spoke, width);
        }
        for (int value = floor; value <= 100; value += step) {
            brush.write(Integer.toString(value), centre.getX() - 4, at(0, value).getY() + 3, TICK);
        }
    }

    private void spokeName(int spoke, double width) {
        var tip = at(spoke, 100);
        double angle = angle(spoke);
        double x = tip.getX() + 9 * Math.cos(angle);
        boolean upright = Math.abs(Math.cos(angle)) < 0.2;
        var alignment = upright ? Alignment.CENTER : Math.cos(angle) > 0 ? Alignment.START : Alignment.END;
        var label = Label.of(SPOKE.size(), alignment);
        double room = upright ? 150 : Math.min(110, Math.cos(angle) > 0 ? width - x : x);
        var lines = brush.wrap(radar.spokes().get(spoke), room, label);
        double out = 8 + (upright ? lines.size() * SPOKE.size() * 0.7 : 2);
        brush.write(lines, x, tip.getY() + out * Math.sin(angle), label);
    }

    private void series(int index) {
        var values = radar.series().get(index).values();
        var line = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i <= values.size(); i++) {
            int spoke = i % values.size();
            var value = values.get(spoke);
            if (value.isPresent()) {
                var point = at(spoke, value.get().doubleValue());
                if (drawing) {
                    line.lineTo(point.getX(), point.getY());
                } else {
                    line.moveTo(point.getX(), point.getY());
                }
            }
            drawing = value.isPresent();
        }
        brush.stroke(line, color(index), stroke(index));
        double size = newest(index) ? 6 : 3.6;
        for (int spoke = 0; spoke < values.size(); spoke++) {
            if (values.get(spoke).isPresent()) {
                var point = at(spoke, values.get(spoke).get().doubleValue());
                brush.fill(
                        new Ellipse2D.Double(point.getX() - size / 2, point.getY() - size / 2, size, size),
                        color(index));
            }
        }
    }

    private void legend(double width) {
        double total = radar.series().stream()
                .mapToDouble(one -> brush.width(one.name(), SPOKE) + 50)
                .sum();
        double x = (width - total) / 2 + 8;
        double y = 2 * (RADIUS + LABEL_SPACE) + LEGEND / 2 - 2;
        for (int i = 0; i < radar.series().size(); i++) {
            var name = radar.series().get(i).name();
            brush.stroke(new Line2D.Double(x, y, x + 26, y), color(i), stroke(i));
            brush.write(name, x + 31, y + 3.2, Label.of(SPOKE.size(), Alignment.START));
            x += brush.width(name, SPOKE) + 50;
        }
    }

    private Point2D at(int spoke, double value) {
        double out = RADIUS * Math.clamp((value - floor) / (100 - floor), 0, 1);
        return new Point2D.Double(
                centre.getX() + out * Math.cos(angle(spoke)), centre.getY() + out * Math.sin(angle(spoke)));
    }

    private double angle(int spoke) {
        return 2 * Math.PI * spoke / radar.spokes().size() - Math.PI / 2;
    }

    private boolean newest(int index) {
        return index == radar.series().size() - 1;
    }

    private Color color(int index) {
        return newest(index) ? Ink.PRIMARY : OLDER.get(index % OLDER.size());
    }

    private BasicStroke stroke(int index) {
        if (newest(index)) {
            return new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dash = DASHES[index % DASHES.length];
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static void extend(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }
}
