package org.openita.framework;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;

/** A Thai fiscal year in the Buddhist Era: 2567 runs from 1 October 2023 to 30 September 2024. */
public record FiscalYear(int buddhist) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (buddhist < 2500 || buddhist > 2700) {
            throw new IllegalArgumentException("not a fiscal year of the Buddhist Era: " + buddhist);
        }
    }

    public LocalDate first() {
        return LocalDate.from(ThaiBuddhistDate.of(buddhist - 1, 10, 1));
    }

    public LocalDate last() {
        return LocalDate.from(ThaiBuddhistDate.of(buddhist, 9, 30));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public FiscalYear previous() {
        return new FiscalYear(buddhist - 1);
    }

    public FiscalYear next() {
        return new FiscalYear(buddhist + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhist, other.buddhist);
    }

    @Override
    public String toString() {
        return Integer.toString(buddhist);
    }
}
