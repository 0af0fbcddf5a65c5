package org.openita.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openita.access.Colleague;
import org.openita.access.Colleagues;
import org.openita.access.Role;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends reminders of missing answers to the officers of the agencies. Where one officer's letter is taken the agency is
 * reminded; where none is, all are tried again some times.
 */
@Component
class ReminderSending {

    private static final int MOST_TRIES = 30;
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSending.class);

    private final RoundReminderStore store;
    private final Rounds rounds;
    private final Colleagues colleagues;
    private final Letters letters;

    ReminderSending(RoundReminderStore store, Rounds rounds, Colleagues colleagues, Letters letters) {
        this.store = store;
        this.rounds = rounds;
        this.colleagues = colleagues;
        this.letters = letters;
    }

    /** Those of today; what could not go out by midnight is not sent late. */
    void send(Clock clock) {
        var today = LocalDate.now(clock);
        for (var number : store.waitingEverywhere(today, MOST_TRIES)) {
            var round = rounds.numbered(number).filter(open -> open.takesAnswers(today));
            if (round.isPresent()) {
                send(round.get(), today, clock);
            }
        }
    }

    private void send(Round round, LocalDate today, Clock clock) {
        var officers = officers(round);
        var taken = (int)
                officers.stream().filter(officer -> isTaken(round, officer)).count();
        if (taken > 0 || officers.isEmpty()) {
            store.sent(round.id(), today, taken, clock.instant());
        } else {
            store.failed(round.id(), today);
        }
    }

    private boolean isTaken(Round round, Colleague officer) {
        try {
            letters.reminder(round, officer);
            return true;
        } catch (MailException notTaken) {
            LOG.warn("A reminder of the round {} of {} was not taken", round.year(), round.agency(), notTaken);
            return false;
        }
    }

    private List<Colleague> officers(Round round) {
        return colleagues.of(round.agency()).stream()
                .filter(person -> person.role() == Role.OFFICER)
                .toList();
    }
}
