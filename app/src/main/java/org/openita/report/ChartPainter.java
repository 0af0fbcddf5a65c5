package org.openita.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws a chart into a box of given width: as vectors on any Graphics2D, or as PNG. */
final class ChartPainter {

    private static final double PIXELS_PER_POINT = 2 * 96 / 72.0;

    private final Wording words;

    ChartPainter(Wording words) {
        this.words = words;
    }

    /** The height in points that the chart needs. */
    double height(Chart chart) {
        return switch (chart) {
            case Chart.LevelScale ignored -> LevelScalePainter.HEIGHT;
            case Chart.Bars bars -> BarsPainter.height(bars);
            case Chart.Radar radar -> RadarPainter.height(radar);
        };
    }

    void paint(Chart chart, Graphics2D graphics, double width) {
        var brush = new Brush(graphics, words);
        switch (chart) {
            case Chart.LevelScale scale -> LevelScalePainter.paint(scale, brush, width);
            case Chart.Bars bars -> BarsPainter.paint(bars, brush, width);
            case Chart.Radar radar -> RadarPainter.paint(radar, brush, width);
        }
    }

    /** The chart at twice the pixels of a screen. */
    byte[] png(Chart chart, double width) {
        var image = new BufferedImage(pixels(width), pixels(height(chart)), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Ink.PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        paint(chart, graphics, width);
        graphics.dispose();
        return Png.of(image);
    }

    private static int pixels(double points) {
        return (int) Math.ceil(points * PIXELS_PER_POINT);
    }
}
