package org.openita.result;

import java.util.Set;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.round.JudgedYears;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rounds from adding answers to a result that everybody reads already. */
@Component
class PublishedYears implements JudgedYears {

    private final RankingStore store;

    PublishedYears(RankingStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AgencyCode> agencies(FiscalYear year) {
        return store.published(year);
    }
}
