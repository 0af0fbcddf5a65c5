package org.openita.survey;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Rounds;
import org.openita.survey.PostStore.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in answers. Those that come at the same moment, from whatever rounds, share one transaction and its way to the
 * disk: whoever comes first writes for all who wait, and each hears of it only when it is durable. What is not as usual,
 * such as an answer sent again, by a code, or to a round that is being closed, is looked at in a transaction of its own.
 */
@Component
class Arrivals {

    private static final int MOST_AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final PostStore posts;
    private final CodeStore codes;
    private final Rounds rounds;
    private final TransactionTemplate transactions;
    private final Queue<Arrival> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    Arrivals(PostStore posts, CodeStore codes, Rounds rounds, TransactionTemplate transactions) {
        this.posts = posts;
        this.codes = codes;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    /**
     * Keeps an answer, durably when it returns, and once however often it comes.
     *
     * @throws Refused where the round takes no answers on its day
     */
    void keep(Post post) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || !keepWithOthers(post)) {
            keepAlone(post, () -> true);
        }
    }

    /**
     * Keeps an answer that a code lets in, and uses the code.
     *
     * @throws Refused where the round takes no answers on its day, there is no such code or it let in another answer
     */
    void keep(Post post, Optional<OneTimeCode> code) {
        keepAlone(
                post,
                () -> code.map(each -> codes.use(post.round(), post.questionnaire(), each.hash()))
                        .orElse(false));
    }

    /** Whether an answer of the round with this receipt is among those that were counted. */
    boolean counted(long round, OneTimeCode receipt) {
        return posts.isCounted(round, receipt.hash());
    }

    /** Whether an answer with this receipt is kept, parted or not. */
    boolean has(OneTimeCode receipt) {
        return posts.has(receipt.hash());
    }

    private void keepAlone(Post post, BooleanSupplier admission) {
        transactions.executeWithoutResult(status -> {
            posts.holdOpen(post.round());
            if (posts.has(post.receipt().hash())) {
                return;
            }
            if (!rounds.numbered(post.round()).orElseThrow().takesAnswers(post.day())) {
                throw new Refused(RefusalCode.SURVEY_CLOSED);
            }
            if (!admission.getAsBoolean()) {
                throw new Refused(RefusalCode.CODE_USED);
            }
            posts.add(post);
        });
    }

    /**
     * Whether it is kept; if not, nothing is said of why. Whoever has written wakes the first of those that came meanwhile,
     * who writes for them: it looks for them after it let go of the lock, so nobody sleeps on unseen.
     */
    private boolean keepWithOthers(Post post) {
        var arrival = new Arrival(post, Thread.currentThread());
        waiting.add(arrival);
        while (!arrival.settled) {
            if (writing.tryLock()) {
                try {
                    settle(first());
                } finally {
                    writing.unlock();
                    Optional.ofNullable(waiting.peek()).ifPresent(Arrival::wake);
                }
            } else {
                LockSupport.park(this);
            }
        }
        return arrival.kept;
    }

    private List<Arrival> first() {
        var first = new ArrayList<Arrival>();
        while (first.size() < MOST_AT_ONCE && !waiting.isEmpty()) {
            first.add(waiting.remove());
        }
        return first;
    }

    /** Where writing fails, each of them tries again by itself and hears of its own failure. */
    private void settle(List<Arrival> arrivals) {
        try {
            var kept = transactions.execute(status -> write(arrivals));
            arrivals.forEach(arrival -> arrival.kept = kept.contains(arrival.post.receipt()));
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("{} answers could not be kept together", arrivals.size(), failed);
        } finally {
            arrivals.forEach(Arrival::settled);
        }
    }

    /** The state of the rounds is read after they are held open: none can be closed between that and the end. */
    private Set<OneTimeCode> write(List<Arrival> arrivals) {
        var held = posts.holdOpen(
                arrivals.stream().map(arrival -> arrival.post.round()).collect(toSet()));
        return posts.addWhereOpen(arrivals.stream()
                .map(arrival -> arrival.post)
                .filter(post -> held.contains(post.round()))
                .toList());
    }

    /** An answer on its way to the disk; what became of it is written only by whoever holds the lock. */
    private static final class Arrival {

        private final Post post;
        private final Thread respondent;
        private volatile boolean settled;
        private volatile boolean kept;

        private Arrival(Post post, Thread respondent) {
            this.post = post;
            this.respondent = respondent;
        }

        private void settled() {
            settled = true;
            wake();
        }

        private void wake() {
            LockSupport.unpark(respondent);
        }
    }
}
