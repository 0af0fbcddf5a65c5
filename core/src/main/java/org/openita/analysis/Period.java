package org.openita.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.framework.FiscalYear;

/** A stretch of days, the first and the last included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** A run of months of a fiscal year, counted from October as 1. */
    public static Period ofMonths(FiscalYear year, int first, int last) {
        var start = year.first();
        return new Period(start.plusMonths(first - 1L), start.plusMonths(last).minusDays(1));
    }

    /** The period an official phrase names, such as {@code ภายใน 6 เดือนแรกของปีงบประมาณ พ.ศ.2568}. */
    public static Optional<Period> read(String phrase) {
        return PeriodPhrases.read(phrase, Optional.empty());
    }

    /** As {@link #read(String)}; a phrase that names no year means the given one. */
    public static Optional<Period> read(String phrase, FiscalYear unstated) {
        return PeriodPhrases.read(phrase, Optional.of(unstated));
    }
}
