package org.openita.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Account;
import org.openita.access.Actor;
import org.openita.access.Colleagues;
import org.openita.access.Permission;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencySearch;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Assigned.Assessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which assessor collects answers in which round. Whoever is not assigned to a round knows nothing of it here. */
@Service
public class Assignments {

    private static final int MOST = 1_000;

    private final AssignmentStore store;
    private final Colleagues colleagues;
    private final AuditTrail trail;

    Assignments(AssignmentStore store, Colleagues colleagues, AuditTrail trail) {
        this.store = store;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    /** The accounts that can be assigned. */
    public List<Account> candidates(Actor actor) {
        mustOversee(actor);
        return colleagues.holding(Role.ASSESSOR);
    }

    /**
     * Assigns an assessor to the rounds of these agencies in a year, as far as they are not over and the assessor's role
     * reaches them; gives how many.
     */
    @Transactional
    public int assign(
            Actor actor, Account assessor, FiscalYear year, Collection<AgencyCode> agencies, Optional<Integer> least) {
        mustOversee(actor);
        var reached = agencies.stream()
                .filter(agency -> assessor.may(Permission.COLLECT_ANSWERS, agency))
                .toList();
        var assigned = store.assign(reached, year, assessor.id(), least);
        if (!assigned.isEmpty()) {
            trail.record(change(
                    actor,
                    "round.assign",
                    year,
                    Optional.empty(),
                    Map.of("assessor", assessor.name(), "agencies", assigned.size())));
            trail.recordParts(assigned.stream()
                    .map(agency -> change(
                            actor, "round.assign", year, Optional.of(agency), Map.of("assessor", assessor.name())))
                    .toList());
        }
        return assigned.size();
    }

    /** Takes an assessor off a round. */
    @Transactional
    public void withdraw(Actor actor, Round round, long account) {
        mustOversee(actor);
        var assessor = store.find(round.agency(), round.id(), account);
        if (assessor.isPresent() && store.withdraw(round.agency(), round.id(), account)) {
            trail.record(new Change(
                    actor.who(),
                    Optional.of(round.agency().value()),
                    "round.withdraw",
                    round.year().toString(),
                    Map.of("assessor", assessor.get().name()),
                    Map.of()));
        }
    }

    /** Refuses whoever does not collect answers in the round. */
    @Transactional(readOnly = true)
    public Assigned mustBeAssigned(Actor actor, Round round) {
        actor.mustBeAllowed(Permission.COLLECT_ANSWERS, round.agency());
        return own(actor, round)
                .map(assessor -> new Assigned(round, List.of(assessor)))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_ALLOWED));
    }

    /** How many answers assessors should collect in a round, where anybody has said. */
    @Transactional(readOnly = true)
    public Optional<Integer> least(Round round) {
        return store.least(round.agency(), round.id());
    }

    /** The years in which the actor collects answers, newest first. */
    @Transactional(readOnly = true)
    public List<FiscalYear> years(Actor actor) {
        return isAssessor(actor) ? store.yearsOfAccount(actor.who().id()) : List.of();
    }

    /** The rounds of a year that the actor collects answers in, those whose agency holds the words. */
    @Transactional(readOnly = true)
    public List<Assigned> of(Actor actor, FiscalYear year, String words) {
        if (!isAssessor(actor)) {
            return List.of();
        }
        return store.ofAccount(actor.who().id(), year, words.strip(), MOST).stream()
                .filter(each ->
                        actor.may(Permission.COLLECT_ANSWERS, each.round().agency()))
                .toList();
    }

    /** The years that have rounds to assign. */
    @Transactional(readOnly = true)
    public List<FiscalYear> yearsToAssign(Actor actor) {
        mustOversee(actor);
        return store.yearsEverywhere();
    }

    /** How many rounds of a year can be assigned, of those that match. */
    @Transactional(readOnly = true)
    public int count(Actor actor, FiscalYear year, AgencySearch search) {
        mustOversee(actor);
        return store.countEverywhere(year, search);
    }

    /** One page of the rounds of a year that can be assigned, of those that match. */
    @Transactional(readOnly = true)
    public List<Assigned> page(Actor actor, FiscalYear year, AgencySearch search) {
        mustOversee(actor);
        return store.everywhere(year, search);
    }

    private Optional<Assessor> own(Actor actor, Round round) {
        return isAssessor(actor)
                ? store.find(round.agency(), round.id(), actor.who().id())
                : Optional.empty();
    }

    /** Programs have tokens, not accounts, and are never assigned. */
    private static boolean isAssessor(Actor actor) {
        return actor.who().kind() == Who.Kind.ACCOUNT && actor.maySomewhere(Permission.COLLECT_ANSWERS);
    }

    private static void mustOversee(Actor actor) {
        if (!actor.mayEverywhere(Permission.RUN_ROUND)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
    }

    private static Change change(
            Actor actor, String action, FiscalYear year, Optional<AgencyCode> agency, Map<String, Object> after) {
        return new Change(actor.who(), agency.map(AgencyCode::value), action, year.toString(), Map.of(), after);
    }
}
