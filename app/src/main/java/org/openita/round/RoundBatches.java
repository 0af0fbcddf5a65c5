package org.openita.round;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.Framework;
import org.openita.methodology.Methodologies;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.BatchStore.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the rounds of many agencies at once: a nation's in a few statements, all of them or none. */
@Service
class RoundBatches {

    private final BatchStore store;
    private final Methodologies methodologies;
    private final AuditTrail trail;
    private final JudgedYears judged;
    private final ApplicationEventPublisher events;

    RoundBatches(
            BatchStore store,
            Methodologies methodologies,
            AuditTrail trail,
            JudgedYears judged,
            ApplicationEventPublisher events) {
        this.store = store;
        this.methodologies = methodologies;
        this.trail = trail;
        this.judged = judged;
        this.events = events;
    }

    /** What opening would come to. */
    @Transactional(readOnly = true)
    public Reach reach(Actor actor, Kind kind, Framework framework, RoundPlan plan) {
        mustOversee(actor);
        return new Reach(
                store.agenciesEverywhere(kind),
                store.withoutRoundEverywhere(kind, framework.year(), judged.agencies(framework.year())),
                plan);
    }

    /** Opens a round for each of the agencies that has none of the year and no public result, and gives how many. */
    @Transactional
    public int open(Actor actor, Kind kind, Framework framework, RoundPlan plan) {
        mustOversee(actor);
        methodologies.pin(framework);
        var opened = store.openEverywhere(kind, framework, plan, judged.agencies(framework.year()));
        if (opened.isEmpty()) {
            return 0;
        }
        events.publishEvent(new RoundsPrepared(framework, opened));
        var facts = Rounds.facts(plan);
        trail.record(change(actor, framework, Optional.empty(), Map.of("agencies", opened.size())));
        trail.recordParts(opened.stream()
                .map(round ->
                        change(actor, framework, Optional.of(round.agency().value()), facts))
                .toList());
        return opened.size();
    }

    static void mustOversee(Actor actor) {
        if (!actor.mayEverywhere(Permission.RUN_ROUND)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
    }

    private static Change change(Actor actor, Framework framework, Optional<String> agency, Map<String, Object> facts) {
        return new Change(actor.who(), agency, "round.open", framework.year().toString(), Map.of(), facts);
    }

    /** How many agencies are meant, and how many of them have neither a round nor a public result yet. */
    record Reach(int agencies, int without, RoundPlan plan) {}
}
