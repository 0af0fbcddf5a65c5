package org.openita.planning;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.measure.PlanStep;
import org.openita.planning.Discussions.Comment;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan from draft over submitted and approved to published, and back to draft. */
@Service
class PlanSteps {

    /** What the trail calls it that a draft was given up. */
    static final String DISCARDED = "planning.discard";

    private static final Problems CHANGED = Problems.of(Problem.of("comment", "planning.step.changed"));

    private final DraftStore drafts;
    private final PlanStore store;
    private final Publishing publishing;
    private final AuditTrail trail;
    private final Clock clock;

    PlanSteps(DraftStore drafts, PlanStore store, Publishing publishing, AuditTrail trail, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.publishing = publishing;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a step with the plan as it was seen.
     *
     * @return what stands in the way; nothing if the step is taken
     */
    @Transactional
    public Problems take(Actor actor, AgencyCode agency, FiscalYear year, Intent intent) {
        var step = intent.step();
        actor.mustBeAllowed(step.permission(), agency);
        var plan = drafts.held(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        if (!step.leadsFrom(plan.state())) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var problems = isAsSeen(plan, intent.mark()) ? obstacles(agency, plan, intent) : CHANGED;
        if (!problems.isEmpty()) {
            return problems;
        }
        store.enter(agency, plan, step.to(), clock.instant());
        if (!intent.comment().isBlank()) {
            store.say(agency, plan, actor.who(), Comment.ofWhole(clock.instant(), intent.comment()));
        }
        trail.record(change(actor, plan, intent));
        if (step == PlanStep.PUBLISH) {
            publishing.announce(agency, year);
        }
        return Problems.NONE;
    }

    /**
     * Gives a draft up as it was seen; what is published stays, and so does the trail.
     *
     * @return whether it was still as it was seen
     */
    @Transactional
    public boolean discard(Actor actor, AgencyCode agency, FiscalYear year, String mark) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var plan = drafts.held(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        if (!plan.isDraft()) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        if (!isAsSeen(plan, mark)) {
            return false;
        }
        store.discard(agency, plan);
        trail.record(
                new Change(actor.who(), Optional.of(agency.value()), DISCARDED, plan.subject(), Map.of(), Map.of()));
        return true;
    }

    private boolean isAsSeen(DraftHead plan, String mark) {
        return drafts.mark(plan.agency(), plan).equals(mark);
    }

    private Problems obstacles(AgencyCode agency, DraftHead plan, Intent intent) {
        if (intent.step() == PlanStep.RETURN && intent.comment().isBlank()) {
            return Problems.of(Problem.of("comment", "planning.step.comment.missing"));
        }
        if (intent.step() == PlanStep.PUBLISH && !publishing.restsOnPublic(plan)) {
            return Problems.of(Problem.of(
                    "comment", "planning.step.result-within", plan.resultYear().toString()));
        }
        if (intent.step() != PlanStep.SUBMIT) {
            return Problems.NONE;
        }
        if (plan.outdated()) {
            return Problems.of(Problem.of(
                    "comment", "planning.step.outdated", plan.resultYear().toString()));
        }
        var findings = drafts.findings(agency, plan);
        var measures = drafts.measures(agency, plan);
        var stale = findings.stream().filter(DraftFinding::carried).count()
                + measures.stream().filter(DraftMeasure::carried).count();
        if (stale > 0) {
            return Problems.of(Problem.of("comment", "planning.step.carried", stale));
        }
        return measures.isEmpty() ? Problems.of(Problem.of("comment", "planning.step.empty")) : Problems.NONE;
    }

    private static Change change(Actor actor, DraftHead plan, Intent intent) {
        var after = new LinkedHashMap<String, Object>(
                Map.of("state", intent.step().to().name()));
        if (!intent.comment().isBlank()) {
            after.put("comment", intent.comment());
        }
        return new Change(
                actor.who(),
                Optional.of(plan.agency().value()),
                "planning." + intent.step().name().toLowerCase(Locale.ROOT),
                plan.subject(),
                Map.of("state", plan.state().name()),
                after);
    }

    /**
     * What somebody is about to do.
     *
     * @param mark of the plan as they saw it
     */
    record Intent(PlanStep step, String mark, String comment) {}
}
