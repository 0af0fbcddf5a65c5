package org.openita.survey;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openita.platform.Problem;
import org.openita.platform.Throttle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Holds back answers that come too fast from one network. Of those to one link, more than usual take a proof of work, or a
 * wait where no script runs; codes are proof enough. Of those to all links, more than any hall of people sends must wait.
 */
@Component
@EnableConfigurationProperties(AnswerLimits.class)
class Crowd {

    /** Where the problem is shown: beside what sends the answer. */
    static final String FIELD = "send";

    /** A proof or a wait is needed. */
    static final String BUSY = "survey.problem.busy";

    /** Nothing helps but to try later. */
    static final String FULL = "survey.problem.full";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int WAITERS_A_MINUTE = 10;

    private final Answers answers;
    private final AnswerLimits limits;
    private final Clock clock;
    private final Throttle ofANetwork;
    private final Throttle toALink;
    private final Throttle waiters = new Throttle(WAITERS_A_MINUTE, Duration.ofMinutes(1));

    Crowd(Answers answers, AnswerLimits limits, Clock clock) {
        this.answers = answers;
        this.limits = limits;
        this.clock = clock;
        this.ofANetwork = new Throttle(limits.perNetwork(), HOUR);
        this.toALink = new Throttle(limits.beforeProof(), HOUR);
    }

    /** Why a form that is whole is not taken just now, if it is not. */
    Optional<Problem> holdsBack(Sender sender, SurveyLink link, AnswerForm form) {
        if (!ofANetwork.allows(sender.network())) {
            var minutes = ofANetwork.left(sender.network()).toMinutes() + 1;
            return Optional.of(Problem.of(FIELD, FULL, minutes));
        }
        var place = sender.network() + ' ' + link.code();
        if (Answers.needsCode(link) || toALink.allows(place) || hasWorked(form) || hasWaited(place, form)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(FIELD, BUSY));
    }

    private boolean hasWorked(AnswerForm form) {
        return Proof.holds(form.one("token"), form.one("proof"), limits.proofBits());
    }

    /** Waiting costs a program nothing, so only some of those who waited are let in each minute; others wait on. */
    private boolean hasWaited(String place, AnswerForm form) {
        var waited = form.one("waited");
        return SignedWait.isOurs(waited, answers.key(), form.one("token"))
                && SignedWait.isOver(waited, clock.instant())
                && waiters.allows(place);
    }

    /** The form with what is asked of the respondent; whoever waits already goes on doing so. */
    AnswerForm asked(AnswerForm form) {
        var token = form.one("token");
        var waited = form.one("waited");
        return form.with("bits", Integer.toString(limits.proofBits()))
                .with(
                        "waited",
                        SignedWait.isOurs(waited, answers.key(), token)
                                ? waited
                                : SignedWait.since(clock.instant(), answers.key(), token));
    }
}
