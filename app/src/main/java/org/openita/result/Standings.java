package org.openita.result;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Ranks;
import org.openita.analysis.Ranks.Rank;
import org.openita.result.ResultStore.Standing;

/** The ranks of one result among the results that are here; empty where there is nobody to compare with. */
public record Standings(Optional<Rank> inProvince, Optional<Rank> inType) {

    static Standings of(AgencyCode agency, List<Standing> standings) {
        return new Standings(
                rank(agency, standings, Standing::sameProvince), rank(agency, standings, Standing::sameType));
    }

    private static Optional<Rank> rank(AgencyCode agency, List<Standing> standings, Predicate<Standing> among) {
        var scores = standings.stream().filter(among).collect(toMap(Standing::agency, Standing::overall));
        return Optional.ofNullable(Ranks.of(scores).get(agency)).filter(rank -> rank.population() > 1);
    }
}
