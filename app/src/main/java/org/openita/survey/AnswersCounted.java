package org.openita.survey;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.framework.Code;
import org.openita.round.Round;
import org.openita.scoring.ChoiceCounts;

/**
 * The answers of a round that has just been closed are counted, in the same transaction.
 *
 * @param counts by the place of each question in the framework's tree
 */
public record AnswersCounted(Actor actor, Round round, Map<Code, ChoiceCounts> counts) {

    public AnswersCounted {
        counts = Map.copyOf(counts);
    }
}
