package org.openita.result;

import java.util.Optional;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where results stand among others. */
@Service
public class Rankings {

    private final RankingStore store;
    private final KeptByYear<YearRanking> kept;

    Rankings(RankingStore store, ResultChanges changes) {
        this.store = store;
        this.kept = changes.keep(this::read);
    }

    /**
     * The ranks of a result among the known and public ones of its year; equals share a place, and it counts itself,
     * public or not. Real and fictional agencies are never mixed.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Standings standings(ExplainedResult result) {
        return kept.in(result.year()).map(year -> year.standings(result)).orElse(Standings.NONE);
    }

    private Optional<YearRanking> read(FiscalYear year) {
        var scores = store.scores(year);
        return scores.isEmpty() ? Optional.empty() : Optional.of(YearRanking.of(scores));
    }
}
