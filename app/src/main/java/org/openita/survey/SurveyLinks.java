package org.openita.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.round.Round;
import org.openita.round.RoundPrepared;
import org.openita.round.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of a round's questionnaires, and the one-time codes given out for them. */
@Service
public class SurveyLinks {

    private static final int LENGTH = 8;

    private final SurveyStore store;
    private final CodeStore codes;
    private final Rounds rounds;
    private final AuditTrail trail;

    SurveyLinks(SurveyStore store, CodeStore codes, Rounds rounds, AuditTrail trail) {
        this.store = store;
        this.codes = codes;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** Every questionnaire the framework asks gets an address as soon as a round is prepared. */
    @EventListener
    @Transactional
    void prepare(RoundPrepared prepared) {
        var framework = rounds.framework(prepared.round());
        for (var questionnaire : Questionnaire.values()) {
            if (questionnaire.isIn(framework)) {
                store.addLink(prepared.round().id(), questionnaire, OneTimeCode.random(LENGTH));
            }
        }
    }

    /** The links of a round. */
    @Transactional(readOnly = true)
    public List<SurveyLink> of(Round round) {
        return store.links(round.agency(), round.id()).stream()
                .map(target -> new SurveyLink(target.code(), round, target.questionnaire()))
                .toList();
    }

    /** The link of one questionnaire, where the round asks it. */
    @Transactional(readOnly = true)
    public Optional<SurveyLink> find(Round round, Questionnaire questionnaire) {
        return of(round).stream()
                .filter(link -> link.questionnaire() == questionnaire)
                .findFirst();
    }

    /** Makes codes for staff; they are told this once. */
    @Transactional
    public List<OneTimeCode> codes(Actor actor, Round round, int count) {
        actor.mustBeAllowed(Permission.RUN_ROUND, round.agency());
        var made = Stream.generate(OneTimeCode::random).distinct().limit(count).toList();
        codes.add(
                round.id(),
                Questionnaire.IIT,
                made.stream().map(OneTimeCode::hash).toList());
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                "survey.codes",
                round.year().toString(),
                Map.of(),
                Map.of("codes", count)));
        return made;
    }
}
