package org.openita.measure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.agency.Agency;
import org.openita.analysis.Series;
import org.openita.analysis.Series.Point;
import org.openita.comparison.NationalFigure;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.LevelScale;
import org.openita.result.ExplainedResult;
import org.openita.result.LevelMark;

/** An agency with its results, oldest first, and its plans, newest first. */
public record AgencyPage(Agency agency, List<Year> years, List<ExplainedResult> history, PlanListPage plans) {

    static AgencyPage of(
            Agency agency,
            List<ExplainedResult> history,
            PlanListPage plans,
            Function<FiscalYear, Optional<NationalFigure>> national) {
        var trees = history.stream().map(ExplainedResult::tree).toList();
        var years = Series.of(Code.OVERALL, trees).points().stream()
                .map(point ->
                        year(point, history, agency.fictional() ? Optional.empty() : national.apply(point.year())))
                .toList();
        return new AgencyPage(agency, years, history, plans);
    }

    private static Year year(Point point, List<ExplainedResult> history, Optional<NationalFigure> national) {
        var result = history.stream()
                .filter(candidate -> candidate.year().equals(point.year()))
                .findFirst();
        var first = history.getFirst().year().equals(point.year());
        return new Year(
                point.year(),
                result.isPresent(),
                point.score(),
                result.map(LevelMark::of).orElse(List.of()),
                !first && !point.breaks().isEmpty(),
                national.filter(figure -> figure.average().isPresent()));
    }

    public Optional<Year> newest() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
    }

    /** Whether the result of a year is read within the agency only. */
    public boolean isInternal(FiscalYear year) {
        return history.stream()
                .filter(result -> result.year().equals(year))
                .anyMatch(result -> !result.recorded().edition().isPublic());
    }

    /** Whether levels of more than one scale stand side by side. */
    public boolean scalesDiffer() {
        return history.stream().map(result -> levels(result).id()).distinct().count() > 1;
    }

    /** Whether there are enough scores for a line. */
    public boolean hasLine() {
        return scores().limit(2).count() == 2;
    }

    /** Whether an average of the whole nation was announced of any of these years. */
    public boolean hasNational() {
        return years.stream().anyMatch(year -> year.national().isPresent());
    }

    /** Where the axis of the chart may begin so that the differences can be seen. */
    public int floor() {
        var least = Stream.concat(scores(), averages())
                .mapToInt(BigDecimal::intValue)
                .min()
                .orElse(0);
        return Math.max(0, (least - 5) / 10 * 10);
    }

    /** The target and the pass line of the newest year, as the chart reads them. */
    public String targets() {
        var levels = levels(history.getLast());
        return Stream.concat(levels.target().stream(), Stream.of(levels.passLine()))
                .map(Words::plain)
                .distinct()
                .collect(joining(","));
    }

    private Stream<BigDecimal> scores() {
        return years.stream().flatMap(year -> year.score().stream());
    }

    private Stream<BigDecimal> averages() {
        return years.stream().flatMap(year -> year.national().stream()).flatMap(figure -> figure.average().stream());
    }

    private static LevelScale levels(ExplainedResult result) {
        return result.framework().levels();
    }

    /**
     * One year.
     *
     * @param known whether there is a result of that year here
     * @param levels the level, or those that are possible
     * @param changed whether the method changed since the year before
     * @param national what was announced of the whole nation with its average; nothing beside a fictional agency
     */
    public record Year(
            FiscalYear year,
            boolean known,
            Optional<BigDecimal> score,
            List<LevelMark> levels,
            boolean changed,
            Optional<NationalFigure> national) {}
}
