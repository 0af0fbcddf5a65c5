package org.openita.survey;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Parts answers that have arrived while a round is open, as soon as there are enough to hide each other. */
@Component
class Mixing implements SmartLifecycle {

    /** As many as a group must have to be shown. */
    static final int LEAST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Mixing.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final PostStore posts;
    private final TransactionTemplate transactions;
    private Optional<Thread> running = Optional.empty();

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

    @Override
    public void start() {
        running = Optional.of(Thread.ofPlatform().daemon().name("mixing").start(this::mixNowAndThen));
    }

    private void mixNowAndThen() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                mixOrSayWhyNot();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now is tried again the next time. */
    private void mixOrSayWhyNot() {
        try {
            mix();
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("Answers that have arrived could not be parted", failed);
        }
    }

    @Override
    public void stop() {
        running.ifPresent(Thread::interrupt);
        running = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return running.isPresent();
    }
}
