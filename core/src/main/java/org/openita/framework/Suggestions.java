package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the assessors advise, by level and by instrument. Texts hold the places {@code {agency}}, {@code {year}} and
 * {@code {score}}.
 */
public record Suggestions(List<ForLevel> forLevels, List<ForInstrument> forInstruments) {

    public Suggestions {
        forLevels = List.copyOf(forLevels);
        forInstruments = List.copyOf(forInstruments);
    }

    /** Advice for every agency that reached a level. */
    public record ForLevel(String level, Text heading, Text text) {}

    /** Advice for an instrument whose every indicator reached a score; the highest that applies is given. */
    public record ForInstrument(Code instrument, BigDecimal from, Text heading, Text text) {}
}
