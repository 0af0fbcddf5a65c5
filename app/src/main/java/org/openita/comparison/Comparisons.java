package org.openita.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.comparison.ComparisonStore.Row;
import org.openita.comparison.ComparisonStore.Stamp;
import org.openita.framework.FiscalYear;
import org.openita.result.AgencyStanding.Latest;
import org.openita.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The results of whole years, kept in memory until one of them changes: a nation's year is a few megabytes. */
@Service
public class Comparisons {

    private final ComparisonStore store;
    private final Results results;
    private final Map<FiscalYear, Kept> kept = new ConcurrentHashMap<>();

    Comparisons(ComparisonStore store, Results results) {
        this.store = store;
        this.results = results;
    }

    /** The years with public results, newest first. */
    public List<YearCount> years() {
        return store.years();
    }

    /** All public results of a year with their ranks; nothing where there are none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<YearTable> year(FiscalYear year) {
        var stamp = store.stamp();
        var table = stamp.flatMap(now -> kept(year, now)).orElseGet(() -> read(year));
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        stamp.ifPresent(now -> kept.put(year, new Kept(now, table)));
        return Optional.of(table);
    }

    private Optional<YearTable> kept(FiscalYear year, Stamp now) {
        return Optional.ofNullable(kept.get(year))
                .filter(each -> each.stamp().equals(now))
                .map(Kept::table);
    }

    private YearTable read(FiscalYear year) {
        return YearTable.of(
                year,
                store.standings(year).stream().map(row -> standing(year, row)).toList());
    }

    private Standing standing(FiscalYear year, Row row) {
        var latest = new Latest(year, row.frameworkHash(), row.figures().overall(), row.levels());
        return new Standing(
                row.agency(),
                row.levels().stream().map(level -> results.mark(latest, level)).toList(),
                row.figures().overall(),
                row.figures().instruments(),
                row.published());
    }

    private record Kept(Stamp stamp, YearTable table) {}
}
