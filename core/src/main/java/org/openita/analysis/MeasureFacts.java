package org.openita.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;

/**
 * What a measure says, as far as it can be checked; texts are empty where nothing is written.
 *
 * @param topic the number of the analysis topic it stands under
 * @param addresses the items or indicators it names beyond those of its topic
 * @param start the first day, where one is set; otherwise {@code periodText} is read
 */
public record MeasureFacts(
        int topic,
        List<Code> addresses,
        String finding,
        String measure,
        String steps,
        List<String> responsible,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        String periodText,
        String expectedEffect) {

    public MeasureFacts {
        addresses = List.copyOf(addresses);
        responsible = List.copyOf(responsible);
    }

    boolean hasOwner() {
        return responsible.stream().anyMatch(unit -> !unit.isBlank());
    }

    boolean hasPeriod() {
        return start.isPresent() || end.isPresent() || !periodText.isBlank();
    }

    /** Its first and last day as far as known: the days that are set, else those its text means. */
    List<LocalDate> days(FiscalYear unstated) {
        if (start.isPresent() || end.isPresent()) {
            return Stream.concat(start.stream(), end.stream()).toList();
        }
        return Period.read(periodText, unstated).stream()
                .flatMap(period -> Stream.of(period.first(), period.last()))
                .toList();
    }
}
