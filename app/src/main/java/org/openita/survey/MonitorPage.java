package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.agency.Agency;
import org.openita.round.Round;
import org.openita.round.Round.State;
import org.openita.suppression.TraitGroups;
import org.openita.survey.PostStore.DayCount;

/**
 * How answering goes: counts only, never a score.
 *
 * @param codes what is to be said of one-time codes, where staff answer by code
 */
public record MonitorPage(
        Agency agency, Round round, List<Line> lines, List<Day> days, Optional<CodesSection> codes, boolean mayRun) {

    public MonitorPage {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
    }

    static List<Day> days(List<DayCount> counts) {
        return counts.stream()
                .collect(groupingBy(DayCount::day, TreeMap::new, summingLong(DayCount::answers)))
                .entrySet()
                .stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether nothing can be answered any more, so that there is a result instead. */
    public boolean isOver() {
        return round.state() == State.CLOSED;
    }

    /** Whether fewer answered a questionnaire than should. */
    public boolean isBehind() {
        return lines.stream().anyMatch(line -> line.missing().orElse(0L) > 0);
    }

    /** Whether so few answered a questionnaire that a score would tell what single people chose. */
    public boolean leavesUnscored() {
        return lines.stream().anyMatch(line -> line.answers() < TraitGroups.FEWEST);
    }

    /** Where the result is read that the round was counted into. */
    public String result() {
        return "/agencies/%s/results/%s".formatted(agency.code(), round.year());
    }

    /** The most answers of a day, which the drawing measures the others by. */
    public long most() {
        return days.stream().mapToLong(Day::answers).max().orElse(1);
    }

    /**
     * One questionnaire.
     *
     * @param address where it is answered, whole
     * @param least how many answers there should be, where that can be said
     */
    public record Line(SurveyLink link, String address, long answers, Optional<Integer> least) {

        /** How many are still missing. */
        public Optional<Long> missing() {
            return least.map(wanted -> Math.max(0, wanted - answers));
        }
    }

    /** The answers of a day. */
    public record Day(LocalDate date, long answers) {}
}
