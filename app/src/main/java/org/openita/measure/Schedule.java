package org.openita.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.analysis.Period;
import org.openita.framework.FiscalYear;

/**
 * When a measure is carried out: as an official phrase, as days, or both; the days go before what the phrase means.
 *
 * @param phrase such as "ภายใน 6 เดือนแรกของปีงบประมาณ"; empty where only days are set
 */
public record Schedule(String phrase, Optional<LocalDate> start, Optional<LocalDate> end) {

    /** Only a phrase. */
    public static Schedule of(String phrase) {
        return new Schedule(phrase, Optional.empty(), Optional.empty());
    }

    public boolean isBlank() {
        return phrase.isBlank() && start.isEmpty() && end.isEmpty();
    }

    /** The days it means; a phrase that names no year means the given one. */
    public Optional<Period> days(FiscalYear unstated) {
        return start.isPresent() && end.isPresent()
                ? Optional.of(new Period(start.get(), end.get()))
                : Period.read(phrase, unstated);
    }
}
