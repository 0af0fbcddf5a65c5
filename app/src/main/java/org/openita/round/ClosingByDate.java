package org.openita.round;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.audit.Who;
import org.openita.platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Closes rounds after their last day, where nobody has. Machines that share a database never close one twice. */
@Component
class ClosingByDate implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingByDate.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Actor SYSTEM =
            new Actor(Who.SYSTEM, List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));

    private final Rounds rounds;
    private final Clock clock;
    private Optional<Thread> running = Optional.empty();

    ClosingByDate(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Each in a transaction of its own; what somebody else closes meanwhile is left to them. */
    void closeOverdue() {
        for (var round : rounds.overdue(LocalDate.now(clock))) {
            try {
                rounds.close(SYSTEM, round);
            } catch (Refused changed) {
                LOG.info("The round {} of {} was changed meanwhile", round.year(), round.agency());
            }
        }
    }

    @Override
    public void start() {
        running = Optional.of(Thread.ofPlatform().daemon().name("closing").start(this::closeNowAndThen));
    }

    private void closeNowAndThen() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                closeOrSayWhyNot();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now is tried again the next time. */
    private void closeOrSayWhyNot() {
        try {
            closeOverdue();
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("Rounds that are over could not be closed", failed);
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
