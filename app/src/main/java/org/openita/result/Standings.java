package org.openita.result;

import java.util.Optional;
import org.openita.analysis.Ranks.Rank;

/** The ranks of one result among the results that are here; empty where there is nobody to compare with. */
public record Standings(Optional<Rank> inProvince, Optional<Rank> inType) {

    static final Standings NONE = new Standings(Optional.empty(), Optional.empty());
}
