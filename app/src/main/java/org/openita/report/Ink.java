package org.openita.report;

import java.awt.Color;

/** The colours of documents besides those of the levels. */
final class Ink {

    static final Color PRIMARY = Color.decode("#0f5c63");
    static final Color PRIMARY_TINT = Color.decode("#e6efef");
    static final Color TEXT = Color.decode("#1c1f1e");
    static final Color QUIET = Color.decode("#5b5f5d");
    static final Color LINE = Color.decode("#c9c7c1");
    static final Color GRID = Color.decode("#e4e2dd");
    static final Color PAPER = Color.WHITE;

    private Ink() {}

    static String hex(Color color) {
        return "%02X%02X%02X".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }
}
