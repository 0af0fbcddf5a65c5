package org.openita.comparison;

import java.util.List;
import java.util.Optional;
import org.openita.comparison.ComparisonStore.Row;
import org.openita.framework.FiscalYear;
import org.openita.result.AgencyStanding.Latest;
import org.openita.result.KeptByYear;
import org.openita.result.ResultChanges;
import org.openita.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The results of whole years, kept in memory until one of them changes: a nation's year is a few megabytes. */
@Service
public class Comparisons {

    private final ComparisonStore store;
    private final Results results;
    private final KeptByYear<YearTable> kept;

    Comparisons(ComparisonStore store, Results results, ResultChanges changes) {
        this.store = store;
        this.results = results;
        this.kept = changes.keep(this::read);
    }

    /** The years with public results, newest first. */
    public List<YearCount> years() {
        return store.years();
    }

    /** All public results of a year with their ranks; nothing where there are none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<YearTable> year(FiscalYear year) {
        return kept.in(year);
    }

    private Optional<YearTable> read(FiscalYear year) {
        var rows = store.standings(year);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(YearTable.of(
                        year, rows.stream().map(row -> standing(year, row)).toList()));
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
}
