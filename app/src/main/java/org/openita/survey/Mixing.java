package org.openita.survey;

import org.openita.survey.PostStore.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Parts answers that have arrived while a round is open, as soon as there are enough to hide each other. */
@Component
class Mixing {

    private static final Logger LOG = LoggerFactory.getLogger(Mixing.class);

    /** As many as a group must have to be shown. */
    static final int LEAST = 10;

    private final PostStore posts;
    private final TransactionTemplate transactions;

    Mixing(PostStore posts, TransactionTemplate transactions) {
        this.posts = posts;
        this.transactions = transactions;
    }

    /** Each questionnaire of each round in a transaction of its own; where one fails, the others are mixed all the same. */
    void mix() {
        for (var waiting : posts.waiting(LEAST)) {
            try {
                transactions.executeWithoutResult(status -> mix(waiting));
            } catch (DataAccessException | TransactionException failed) {
                LOG.warn(
                        "Answers to {} of round {} could not be mixed",
                        waiting.questionnaire(),
                        waiting.round(),
                        failed);
            }
        }
    }

    /** No answer comes in meanwhile: one that is just being parted would be kept a second time. */
    private void mix(Waiting waiting) {
        posts.holdClosed(waiting.round());
        posts.mix(waiting.round(), waiting.questionnaire(), LEAST);
    }
}
