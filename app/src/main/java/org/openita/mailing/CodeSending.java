package org.openita.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openita.mailing.CodeLetterStore.Waiting;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.survey.OneTimeCode;
import org.openita.survey.SurveyLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends codes to addresses that wait. An address is gone before its letter goes out, and its code exists only in that
 * letter: a machine that stops at that very moment loses one letter, and never sends two codes to one person.
 */
@Component
class CodeSending {

    private static final int MOST_TRIES = 3;
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Logger LOG = LoggerFactory.getLogger(CodeSending.class);

    private final CodeLetterStore store;
    private final SurveyLinks links;
    private final Rounds rounds;
    private final Letters letters;
    private final TransactionTemplate transactions;

    CodeSending(
            CodeLetterStore store,
            SurveyLinks links,
            Rounds rounds,
            Letters letters,
            TransactionTemplate transactions) {
        this.store = store;
        this.links = links;
        this.rounds = rounds;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** Until none waits, or the mail server seems to be away; what is left then waits for the next time. */
    void send(Clock clock) {
        var failures = 0;
        for (var round : rounds.numbered(store.roundsEverywhere())) {
            var drawn = draw(round, clock);
            while (drawn.isPresent() && failures < FAILURES_IN_A_ROW) {
                failures = isSent(round, drawn.get()) ? 0 : failures + 1;
                drawn = failures < FAILURES_IN_A_ROW ? draw(round, clock) : Optional.empty();
            }
        }
    }

    private boolean isSent(Round round, Drawn drawn) {
        try {
            letters.code(round, drawn.code(), drawn.waiting().address());
            transactions.executeWithoutResult(status -> store.countSent(round));
            return true;
        } catch (MailException notTaken) {
            LOG.warn("A letter with a code of the round {} of {} was not taken", round.year(), round.agency());
            transactions.executeWithoutResult(status -> store.putBack(round, drawn.waiting(), MOST_TRIES));
            return false;
        }
    }

    /** An address and a new code, while the round takes answers. */
    private Optional<Drawn> draw(Round round, Clock clock) {
        if (!round.takesAnswers(LocalDate.now(clock))) {
            return Optional.empty();
        }
        return transactions.execute(
                status -> store.take(round).map(waiting -> new Drawn(waiting, links.codeToSend(round))));
    }

    private record Drawn(Waiting waiting, OneTimeCode code) {}
}
