package org.openita.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.mailing.CodeLetterPage.Progress;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Round.State;
import org.openita.round.RoundClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes addresses that one-time codes are sent to, and tells how far that has come. */
@Service
public class CodeLetters {

    private final CodeLetterStore store;
    private final AuditTrail trail;

    CodeLetters(CodeLetterStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** Whether codes of the round can be sent now. */
    public boolean canBeSent(Round round) {
        return round.staffAnswer() == StaffAnswer.BY_CODE && round.state() == State.OPEN;
    }

    /**
     * Lets each of the addresses have a code; how many letters that are is recorded, to whom is not.
     *
     * @throws Refused where the round is not open, or its staff answer without codes
     */
    @Transactional
    public void queue(Actor actor, Round round, List<String> addresses) {
        actor.mustBeAllowed(Permission.RUN_ROUND, round.agency());
        if (!canBeSent(round)) {
            throw new Refused(RefusalCode.SURVEY_CLOSED);
        }
        var added = store.add(round, addresses);
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                "mailing.codes",
                round.year().toString(),
                Map.of(),
                Map.of("letters", added)));
    }

    /** How far it has come. */
    @Transactional(readOnly = true)
    public Progress progress(Round round) {
        return store.progress(round.agency(), round);
    }

    /** Nothing stays of addresses once a round is closed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(RoundClosed closed) {
        store.forget(closed.round());
    }
}
