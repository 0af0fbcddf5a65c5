package org.openita.report;

import java.awt.Color;

/** The colours of the five named levels, and the neutral one; dark text stands on the tint. */
public enum Tone {
    EXCELLENT("#14532d", "#dcebe1"),
    GOOD("#2f7d3b", "#e3f1e4"),
    PASS("#8a7000", "#f5f0d2"),
    IMPROVE("#b4540a", "#fce9d6"),
    URGENT("#b3261e", "#fbe2e0"),
    NEUTRAL("#5b5f5d", "#f0efeb");

    private final String ink;
    private final String tint;

    Tone(String ink, String tint) {
        this.ink = ink;
        this.tint = tint;
    }

    /** The strong colour as {@code #rrggbb}. */
    public String ink() {
        return ink;
    }

    /** The light colour as {@code #rrggbb}. */
    public String tint() {
        return tint;
    }

    Color inkColor() {
        return Color.decode(ink);
    }

    Color tintColor() {
        return Color.decode(tint);
    }
}
