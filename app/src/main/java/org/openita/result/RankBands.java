package org.openita.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.uncertainty.RankBand;
import org.openita.uncertainty.RankBand.Uncertain;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Between which places a result stands whose score is uncertain, among others that may be uncertain too. */
@Service
class RankBands {

    private final RankingStore store;

    RankBands(RankingStore store) {
        this.store = store;
    }

    /** The places among the public results of the agency's type in its year; nothing where the score has no interval. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RankBand> inType(ExplainedResult result, Sureness sureness) {
        return sureness.at(Code.OVERALL)
                .flatMap(interval -> result.tree()
                        .overall()
                        .exact()
                        .map(score -> new Uncertain(
                                interval.low().doubleValue(),
                                score.unrounded().doubleValue(),
                                interval.high().doubleValue())))
                .flatMap(own -> among(result, own));
    }

    /** Nothing where there is nobody to compare with. */
    private Optional<RankBand> among(ExplainedResult result, Uncertain own) {
        Map<AgencyCode, Uncertain> all = new HashMap<>(store.uncertain(result.agency(), result.year()));
        all.put(result.agency().code(), own);
        return all.size() > 1
                ? Optional.ofNullable(RankBand.of(all).get(result.agency().code()))
                : Optional.empty();
    }
}
