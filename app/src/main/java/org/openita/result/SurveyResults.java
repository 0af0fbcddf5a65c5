package org.openita.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.round.Rounds;
import org.openita.scoring.KnownValues;
import org.openita.survey.AnswersCounted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the result of a round from what its surveys counted, for those of the agency until it is published. */
@Component
class SurveyResults {

    private final Results results;
    private final Rounds rounds;
    private final AuditTrail trail;

    SurveyResults(Results results, Rounds rounds, AuditTrail trail) {
        this.results = results;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** What is known of the year otherwise stays beside the counts; a result that everybody reads stays as it is. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void score(AnswersCounted counted) {
        var round = counted.round();
        var before = Optional.ofNullable(
                results.recorded(List.of(round.agency()), round.year()).get(round.agency()));
        if (before.filter(kept -> kept.edition().isPublic()).isPresent()) {
            record(counted, 0);
            return;
        }
        var values = before.map(kept -> kept.known().values()).orElse(Map.of());
        var printed = before.map(RecordedResult::published)
                .orElseGet(() -> new Published("OpenITA", Optional.empty(), Optional.empty(), Optional.empty()));
        var recording = new Recording(
                round.agency(),
                before.map(kept -> kept.edition().number()).orElse(0),
                printed,
                new KnownValues(values, counted.counts()));
        results.recordAll(rounds.framework(round), List.of(recording), Visibility.WITHIN_AGENCY);
        record(counted, counted.counts().size());
    }

    private void record(AnswersCounted counted, int places) {
        trail.record(new Change(
                counted.actor().who(),
                Optional.of(counted.round().agency().value()),
                "result.count",
                counted.round().year().toString(),
                Map.of(),
                Map.of("counted", places)));
    }
}
