package org.openita.planning;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.planning.Saving.Closed;
import org.openita.planning.Saving.Overtaken;
import org.openita.planning.Saving.Saved;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing in a draft. Whoever saves says which revision they saw, and learns if somebody was faster. */
@Service
class Drafts {

    private final DraftStore store;
    private final PlanStore plans;
    private final AuditTrail trail;

    Drafts(DraftStore store, PlanStore plans, AuditTrail trail) {
        this.store = store;
        this.plans = plans;
        this.trail = trail;
    }

    /** Saves the words of a finding that was seen in this revision. */
    @Transactional
    public Saving<DraftFinding> saveFinding(Actor actor, AgencyCode agency, FiscalYear year, DraftFinding finding) {
        var plan = plan(actor, agency, year);
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        var before = store.finding(agency, plan, finding.topic()).orElseThrow(Drafts::notFound);
        if (!store.save(agency, plan, finding)) {
            return new Overtaken<>(store.finding(agency, plan, finding.topic()));
        }
        var subject = plan.subject(finding.topic() + ". " + before.title());
        record(actor, plan, "planning.finding", subject, Fields.of(before), Fields.of(finding));
        return new Saved<>();
    }

    /** Adds a measure under a topic, after those that are there. */
    @Transactional
    public Saving<DraftMeasure> addMeasure(
            Actor actor, AgencyCode agency, FiscalYear year, int topic, Measure measure) {
        var plan = planAlone(actor, agency, year);
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        if (store.finding(agency, plan, topic).isEmpty()) {
            throw notFound();
        }
        store.add(agency, plan, topic, measure);
        record(actor, plan, "planning.measure-add", subject(plan, topic, measure), Map.of(), Fields.of(topic, measure));
        return new Saved<>();
    }

    /** Saves a measure that was seen in this revision, perhaps under another topic. */
    @Transactional
    public Saving<DraftMeasure> saveMeasure(
            Actor actor, AgencyCode agency, FiscalYear year, Seen seen, MeasureForm.Filled filled) {
        var plan = planAlone(actor, agency, year);
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        var before = store.measure(agency, plan, seen.id());
        if (before.isEmpty()
                || before.get().revision() != seen.revision()
                || !store.save(agency, plan, before.get(), filled.topic(), filled.measure())) {
            return new Overtaken<>(store.measure(agency, plan, seen.id()));
        }
        record(
                actor,
                plan,
                "planning.measure",
                subject(plan, filled.topic(), filled.measure()),
                Fields.of(before.get().topic(), before.get().measure()),
                Fields.of(filled.topic(), filled.measure()));
        return new Saved<>();
    }

    /** Removes a measure as it was seen. */
    @Transactional
    public Saving<DraftMeasure> removeMeasure(Actor actor, AgencyCode agency, FiscalYear year, Seen seen) {
        var plan = plan(actor, agency, year);
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        var before = store.measure(agency, plan, seen.id()).orElseThrow(Drafts::notFound);
        if (before.revision() != seen.revision() || !store.remove(agency, plan, before)) {
            return new Overtaken<>(store.measure(agency, plan, seen.id()));
        }
        record(
                actor,
                plan,
                "planning.measure-remove",
                subject(plan, before.topic(), before.measure()),
                Fields.of(before.topic(), before.measure()),
                Map.of());
        return new Saved<>();
    }

    /** Moves a measure one place up or down within its topic. */
    @Transactional
    public void move(Actor actor, AgencyCode agency, FiscalYear year, long id, Direction direction) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var plan = store.held(agency, year).filter(DraftHead::isDraft).orElseThrow(Drafts::changed);
        var moved = store.measure(agency, plan, id).orElseThrow(Drafts::notFound);
        var other = neighbour(agency, plan, moved, direction);
        if (other.isPresent()) {
            store.swap(agency, plan, moved, other.get());
            var before = Map.<String, Object>of("position", moved.position());
            var after = Map.<String, Object>of("position", other.get().position());
            record(actor, plan, "planning.measure-move", subject(plan, moved.topic(), moved.measure()), before, after);
        }
    }

    /** Saves the words that say what the plan rests on. */
    @Transactional
    public Saving<String> saveLegalBasis(Actor actor, AgencyCode agency, FiscalYear year, int revision, String text) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var plan = store.held(agency, year).orElseThrow(Drafts::notFound);
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        if (!plans.legalBasis(agency, plan, revision, text)) {
            return new Overtaken<>(Optional.of(plan.legalBasis()));
        }
        var before = Map.<String, Object>of("legalBasis", plan.legalBasis());
        record(actor, plan, "planning.legal-basis", plan.subject(), before, Map.of("legalBasis", text));
        return new Saved<>();
    }

    /** Notes that the findings were gone over with the figures that their result has now. */
    @Transactional
    public void acceptResult(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var plan = store.held(agency, year).filter(DraftHead::isDraft).orElseThrow(Drafts::changed);
        if (plan.outdated()) {
            plans.acceptResult(agency, plan);
            record(actor, plan, "planning.accept-result", plan.subject(), Map.of(), Map.of());
        }
    }

    private Optional<DraftMeasure> neighbour(
            AgencyCode agency, DraftHead plan, DraftMeasure moved, Direction direction) {
        var among = store.measures(agency, plan).stream()
                .filter(measure -> measure.topic() == moved.topic())
                .toList();
        var place = among.indexOf(moved) + (direction == Direction.UP ? -1 : 1);
        return place < 0 || place >= among.size() ? Optional.empty() : Optional.of(among.get(place));
    }

    private DraftHead plan(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        return store.steady(agency, year).orElseThrow(Drafts::notFound);
    }

    /** For nobody else until the transaction ends: places in a topic are given out one after another. */
    private DraftHead planAlone(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        return store.held(agency, year).orElseThrow(Drafts::notFound);
    }

    private void record(
            Actor actor,
            DraftHead plan,
            String action,
            String subject,
            Map<String, Object> before,
            Map<String, Object> after) {
        trail.record(new Change(
                actor.who(),
                Optional.of(plan.agency().value()),
                action,
                subject,
                Fields.changed(before, after),
                Fields.changed(after, before)));
    }

    private static String subject(DraftHead plan, int topic, Measure measure) {
        return plan.subject(String.valueOf(topic), measure.title());
    }

    private static Refused notFound() {
        return new Refused(RefusalCode.NOT_FOUND);
    }

    private static Refused changed() {
        return new Refused(RefusalCode.CHANGED_MEANWHILE);
    }

    /** Which measure, and in which revision it was seen. */
    record Seen(long id, int revision) {}

    /** Which way a measure moves. */
    enum Direction {
        UP,
        DOWN
    }
}
