package org.openita.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.methodology.Methodologies;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of agencies: prepared, opened, closed. */
@Service
public class Rounds {

    private static final Code PUBLIC_PART = new Code("EIT1");

    private final RoundStore store;
    private final Methodologies methodologies;
    private final AuditTrail trail;
    private final JudgedYears judged;
    private final ApplicationEventPublisher events;

    Rounds(
            RoundStore store,
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

    /** The agency's rounds, newest first. */
    @Transactional(readOnly = true)
    public List<Round> all(AgencyCode agency) {
        return store.all(agency);
    }

    /** The agency's round of a year. */
    @Transactional(readOnly = true)
    public Optional<Round> find(AgencyCode agency, FiscalYear year) {
        return store.find(agency, year);
    }

    /** The round that another room keeps the number of. */
    public Optional<Round> numbered(long id) {
        return store.numbered(id);
    }

    /** The rounds of these numbers, in one query. */
    @Transactional(readOnly = true)
    public List<Round> numbered(Set<Long> ids) {
        return store.numbered(ids);
    }

    /** The framework a round is pinned to. */
    public Framework framework(Round round) {
        return methodologies.pinned(round.frameworkHash());
    }

    /** The frameworks a round can be prepared by, newest first: those that ask the public in the two parts of EIT. */
    public List<Framework> frameworks() {
        return methodologies.all().stream()
                .filter(framework -> framework.state() == Framework.State.PUBLISHED)
                .filter(framework -> framework.node(PUBLIC_PART).isPresent())
                .sorted((one, other) -> other.year().compareTo(one.year()))
                .toList();
    }

    /** Whether a round of the year would come too late: its result is public. */
    @Transactional(readOnly = true)
    public boolean isJudged(AgencyCode agency, FiscalYear year) {
        return judged.agencies(year).contains(agency);
    }

    /** Prepares a round by this framework, unless the agency has one of its year or its result is public. */
    @Transactional
    public Round prepare(Actor actor, AgencyCode agency, Framework framework, RoundPlan plan) {
        actor.mustBeAllowed(Permission.RUN_ROUND, agency);
        methodologies.pin(framework);
        if (isJudged(agency, framework.year()) || !store.add(agency, framework, plan)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var round = store.find(agency, framework.year()).orElseThrow();
        record(actor, round, "round.prepare", Map.of(), facts(plan));
        events.publishEvent(new RoundsPrepared(framework, List.of(round)));
        return round;
    }

    /**
     * Changes what is decided.
     *
     * @throws Refused where the round was changed meanwhile, or is open and answering would become shorter or other
     */
    @Transactional
    public void change(Actor actor, Round seen, RoundPlan plan) {
        actor.mustBeAllowed(Permission.RUN_ROUND, seen.agency());
        var before = new RoundPlan(seen.calendar(), seen.sampled(), seen.staffAnswer());
        if (!seen.mayBecome(plan) || !store.change(seen, plan)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        record(actor, seen, "round.change", facts(before), facts(plan));
    }

    /** Lets answers come in on the days of the calendar. */
    @Transactional
    public void open(Actor actor, Round seen) {
        move(actor, seen, State.PREPARED, State.OPEN, "round.open");
    }

    /** Those everywhere whose last day of answering is past, but that nobody closed. */
    @Transactional(readOnly = true)
    public List<Round> overdue(LocalDate today) {
        return store.overdueEverywhere(today);
    }

    /** Ends answering for good. */
    @Transactional
    public void close(Actor actor, Round seen) {
        move(actor, seen, State.OPEN, State.CLOSED, "round.close");
        events.publishEvent(new RoundClosed(actor, store.numbered(seen.id()).orElseThrow()));
    }

    private void move(Actor actor, Round seen, State from, State to, String action) {
        actor.mustBeAllowed(Permission.RUN_ROUND, seen.agency());
        if (seen.state() != from || !store.move(seen, to)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        record(actor, seen, action, Map.of("state", from.name()), Map.of("state", to.name()));
    }

    private void record(
            Actor actor, Round round, String action, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                action,
                round.year().toString(),
                before,
                after));
    }

    static Map<String, Object> facts(RoundPlan plan) {
        var facts = new HashMap<String, Object>();
        facts.put("opens", written(plan.calendar().opens()));
        facts.put("closes", written(plan.calendar().closes()));
        facts.put("explainUntil", written(plan.calendar().explainUntil()));
        facts.put("publishes", written(plan.calendar().publishes()));
        plan.sampled().staff().ifPresent(staff -> facts.put("staff", staff));
        plan.sampled().publicGroup().ifPresent(group -> facts.put("publicGroup", group));
        facts.put("staffAnswer", plan.staffAnswer().name());
        return facts;
    }

    private static String written(LocalDate day) {
        return day.toString();
    }
}
