package org.openita.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyNames;
import org.openita.framework.FiscalYear;
import org.openita.round.Assigned;

/**
 * The agencies of a year that an assessor is assigned to.
 *
 * @param years with assignments, newest first
 * @param year which of them is shown; empty where there is none
 * @param answers how many answers each round has, by its number
 */
public record AssessmentListPage(
        List<FiscalYear> years,
        Optional<FiscalYear> year,
        String words,
        List<Assigned> rounds,
        Map<Long, Long> answers,
        AgencyNames names) {

    public AssessmentListPage {
        years = List.copyOf(years);
        rounds = List.copyOf(rounds);
        answers = Map.copyOf(answers);
    }

    /** How many answers a round has. */
    public long answers(Assigned assigned) {
        return answers.getOrDefault(assigned.round().id(), 0L);
    }

    /** Where the agency's answers are collected. */
    public static String address(Assigned assigned) {
        return "/assessments/%s/%s"
                .formatted(assigned.round().agency(), assigned.round().year());
    }
}
