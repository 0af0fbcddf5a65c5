package org.openita.round;

import java.time.Clock;
import java.time.LocalDate;
import org.openita.access.Actor;
import org.openita.platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Closes rounds after their last day, where nobody has. Machines that share a database never close one twice. */
@Component
class ClosingByDate {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingByDate.class);

    private final Rounds rounds;
    private final Clock clock;

    ClosingByDate(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Each in a transaction of its own; what fails or is closed by somebody else keeps no other open. */
    void closeOverdue() {
        for (var round : rounds.overdue(LocalDate.now(clock))) {
            try {
                rounds.close(Actor.SYSTEM, round);
            } catch (DataAccessException | TransactionException failed) {
                LOG.warn("The round {} of {} is over and could not be closed", round.year(), round.agency(), failed);
            } catch (Refused changed) {
                LOG.info("The round {} of {} was changed meanwhile", round.year(), round.agency());
            }
        }
    }
}
