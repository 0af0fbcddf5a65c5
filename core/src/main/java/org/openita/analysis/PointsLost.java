package org.openita.analysis;

import java.math.BigDecimal;
import org.openita.framework.Node;
import org.openita.framework.Ratio;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/**
 * What a known score costs the overall one.
 *
 * @param atStake points of the overall score between 0 and 100 here
 * @param lost those of them that are missing
 */
public record PointsLost(Node node, BigDecimal score, Ratio atStake, Ratio lost) {

    static PointsLost of(ScoreTree tree, Score score) {
        return new PointsLost(
                score.node(),
                score.rounded().orElseThrow(),
                tree.framework().outline().pointsAtStake(score.code()),
                tree.pointsLost(score));
    }
}
