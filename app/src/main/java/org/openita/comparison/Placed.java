package org.openita.comparison;

import java.util.Optional;
import org.openita.analysis.Ranks.Rank;

/**
 * A standing with its computed ranks; equals share a place.
 *
 * @param position place among the names in Thai order
 * @param inType among agencies of its type in the country
 * @param inProvince among all agencies of its province
 */
public record Placed(Standing standing, int position, Optional<Rank> inType, Optional<Rank> inProvince) {}
