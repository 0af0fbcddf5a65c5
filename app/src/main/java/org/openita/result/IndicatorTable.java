package org.openita.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Indicator;
import org.openita.framework.Text;

/** The indicators of a result over the years, newest year last; what is not known stays empty. */
public record IndicatorTable(List<FiscalYear> years, List<Row> rows) {

    private static final int YEARS_SHOWN = 5;

    /** One indicator: its score in each year, the change from the year before, and what it costs the overall score. */
    public record Row(
            Code code, Text name, List<Optional<BigDecimal>> scores, Optional<BigDecimal> change, BigDecimal lost) {}

    /** Where the axis of their chart begins. */
    public int floor() {
        return Axis.floor(rows.stream().flatMap(row -> row.scores().stream()));
    }

    public static IndicatorTable of(ExplainedResult result, List<ExplainedResult> history) {
        var first = result.year().buddhist() - YEARS_SHOWN + 1;
        var years = IntStream.rangeClosed(first, result.year().buddhist())
                .mapToObj(FiscalYear::new)
                .toList();
        var rows = result.framework().indicators().stream()
                .map(indicator -> row(indicator, result, years, history))
                .toList();
        return new IndicatorTable(years, rows);
    }

    private static Row row(
            Indicator indicator, ExplainedResult result, List<FiscalYear> years, List<ExplainedResult> history) {
        var scores = years.stream()
                .map(year -> score(indicator.code(), year, history))
                .toList();
        var now = scores.getLast();
        var before = scores.get(scores.size() - 2);
        return new Row(
                indicator.code(),
                indicator.name(),
                scores,
                now.flatMap(value -> before.map(value::subtract)),
                result.tree().pointsLost(result.tree().score(indicator.code())).rounded());
    }

    private static Optional<BigDecimal> score(Code code, FiscalYear year, List<ExplainedResult> history) {
        return history.stream()
                .filter(result -> result.year().equals(year))
                .findFirst()
                .filter(result -> result.framework().node(code).isPresent())
                .flatMap(result -> result.tree().score(code).rounded());
    }
}
