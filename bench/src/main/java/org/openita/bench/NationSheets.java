package org.openita.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.openita.framework.Code;
import org.openita.result.Published;
import org.openita.result.Recording;
import org.openita.result.Results;
import org.openita.result.Visibility;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.KnownValues;
import org.openita.survey.Answers;
import org.openita.survey.SheetCounts;

/**
 * Counts the sheets of a nation, from the database to how often each choice of each question was made at each agency; and
 * lets DuckDB count the very same sheets, which it holds in memory in columns. Argument: a folder for the database, which
 * is filled if it is empty.
 */
public final class NationSheets {

    private static final int TIMES = 5;
    private static final Map<Code, BigDecimal> ASSESSED = Map.of(new Code("OIT"), BigDecimal.valueOf(90));

    private NationSheets() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (var application = new RunningApplication(Path.of(arguments[0]).toAbsolutePath())) {
            var sheets = new FictionalSheets(
                    application.part(DataSource.class),
                    application.part(Rounds.class),
                    application.part(Answers.class));
            sheets.fill();
            var ids = sheets.rounds();
            var rounds = application.part(Rounds.class).numbered(Set.copyOf(ids));
            var counts = application.part(SheetCounts.class);
            var made = 0L;
            for (int time = 0; time < TIMES; time++) {
                made = count(counts, rounds);
            }
            score(application, counts, rounds);
            try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
                sheets.copyTo(duck);
                for (int time = 0; time < TIMES; time++) {
                    countByDuck(duck, made);
                }
            }
        }
    }

    private static long count(SheetCounts counts, List<Round> rounds) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        var began = System.nanoTime();
        var counted = counts.of(rounds);
        var took = System.nanoTime() - began;
        var made = choices(counted);
        System.out.printf(
                "OpenITA: %d rounds, %d choices made, counted in %.0f ms, peak heap %d MB%n",
                counted.size(), made, took / 1e6, peak() >> 20);
        return made;
    }

    /** From the database to stored results, with intervals and the chance of each level: everything a nation's closing does. */
    private static void score(RunningApplication application, SheetCounts counts, List<Round> rounds) {
        var results = application.part(Results.class);
        var framework = application.part(Rounds.class).framework(rounds.getFirst());
        var agencies = rounds.stream().map(Round::agency).toList();
        var began = System.nanoTime();
        var counted = counts.of(rounds);
        var editions = results.recorded(agencies, framework.year());
        var recordings = rounds.stream()
                .map(round -> new Recording(
                        round.agency(),
                        Optional.ofNullable(editions.get(round.agency()))
                                .map(kept -> kept.edition().number())
                                .orElse(0),
                        new Published("bench", Optional.empty(), Optional.empty(), Optional.empty()),
                        new KnownValues(ASSESSED, counted.getOrDefault(round.id(), Map.of()))))
                .toList();
        results.recordAll(framework, recordings, Visibility.WITHIN_AGENCY);
        System.out.printf(
                "OpenITA: %d results counted, scored, measured and stored in %.1f s%n",
                recordings.size(), (System.nanoTime() - began) / 1e9);
    }

    private static long choices(Map<Long, Map<Code, ChoiceCounts>> counted) {
        ToLongFunction<Map<Code, ChoiceCounts>> respondents = each ->
                each.values().stream().mapToLong(ChoiceCounts::respondents).sum();
        return counted.values().stream().mapToLong(respondents).sum();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().startsWith("G1"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void countByDuck(Connection duck, long made) throws SQLException {
        var columns = LongStream.range(0, FictionalSheets.MOST_QUESTIONS)
                .mapToObj(place -> "c" + place)
                .collect(Collectors.joining(", "));
        var began = System.nanoTime();
        try (var statement = duck.createStatement()) {
            statement.execute("""
                    create or replace temp table counts as
                    select round, questionnaire, place, choice, count(*) as made
                    from (unpivot sheet on %s into name place value choice) group by all
                    """.formatted(columns));
            var took = System.nanoTime() - began;
            try (var rows = statement.executeQuery("select count(distinct round), sum(made) from counts")) {
                rows.next();
                System.out.printf(
                        "DuckDB: %d rounds, %d choices made, counted in %.0f ms%s%n",
                        rows.getLong(1), rows.getLong(2), took / 1e6, rows.getLong(2) == made ? "" : ", OTHERWISE");
            }
        }
    }
}
