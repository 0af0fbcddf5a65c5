package org.openita.survey;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Parts answers that have arrived while a round is open, as soon as there are enough to hide each other. */
@Component
class Mixing {

    /** As many as a group must have to be shown. */
    static final int LEAST = 10;

    private final PostStore posts;
    private final TransactionTemplate transactions;

    Mixing(PostStore posts, TransactionTemplate transactions) {
        this.posts = posts;
        this.transactions = transactions;
    }

    /** Each questionnaire of each round in a transaction of its own. */
    void mix() {
        for (var waiting : posts.waiting(LEAST)) {
            transactions.executeWithoutResult(status -> posts.mix(waiting.round(), waiting.questionnaire(), LEAST));
        }
    }
}
