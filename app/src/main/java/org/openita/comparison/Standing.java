package org.openita.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.result.LevelMark;

/**
 * An agency's result of one year as a list shows it.
 *
 * @param levels the level as printed, or each that the scores leave possible
 * @param instruments the scores by instrument that are known, under {@code IIT}, {@code EIT}, {@code OIT}
 */
public record Standing(
        Agency agency,
        List<LevelMark> levels,
        Optional<BigDecimal> overall,
        Map<String, BigDecimal> instruments,
        PublishedRanks published) {

    /** The ranks as they were printed. */
    public record PublishedRanks(Optional<Integer> inProvince, Optional<Integer> inType) {}

    public Optional<BigDecimal> instrument(String code) {
        return Optional.ofNullable(instruments.get(code));
    }
}
