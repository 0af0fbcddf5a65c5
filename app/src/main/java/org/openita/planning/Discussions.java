package org.openita.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Entry;
import org.openita.audit.Slice;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a plan while it is in work, and what was done with it. */
@Service
public class Discussions {

    private static final int ENTRIES = 200;

    private final DraftStore drafts;
    private final PlanStore store;
    private final AuditTrail trail;
    private final Clock clock;

    Discussions(DraftStore drafts, PlanStore store, AuditTrail trail, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether somebody has a part in the work on the plans of an agency, and so a say. */
    static boolean hasSay(Actor actor, AgencyCode agency) {
        return Stream.of(Permission.EDIT_PLAN, Permission.APPROVE_PLAN, Permission.PUBLISH_PLAN)
                .anyMatch(permission -> actor.may(permission, agency));
    }

    /** Adds a comment about the whole plan, a topic or a measure. */
    @Transactional
    public void say(Actor actor, AgencyCode agency, FiscalYear year, CommentForm.About about, String text) {
        if (!hasSay(actor, agency)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        var plan = drafts.steady(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var comment = new Comment(actor.who().name(), clock.instant(), about.topic(), about.measure(), text);
        store.say(agency, plan, actor.who(), comment);
        var subject =
                about.topic().map(topic -> plan.subject(String.valueOf(topic))).orElseGet(plan::subject);
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                "planning.comment",
                subject,
                Map.of(),
                Map.of("comment", text)));
    }

    /** All about a version of a year's plan; about the newest where it is 0. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Discussion of(Agency agency, FiscalYear year, int version) {
        var versions = drafts.versions(agency.code(), year);
        var head = versions.stream()
                .filter(each -> version == 0 || each.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new Discussion(
                head,
                versions,
                drafts.findings(agency.code(), head),
                drafts.measures(agency.code(), head),
                store.comments(agency.code(), head),
                history(head));
    }

    /** What was done with this version, newest first; a version of that number that was given up is another. */
    private List<Entry> history(DraftHead plan) {
        var entries = trail.ofAgency(plan.agency().value(), new Slice(Long.MAX_VALUE, ENTRIES, plan.subject())).stream()
                .filter(entry -> entry.change().action().startsWith("planning."))
                .filter(entry -> isAbout(entry.change().subject(), plan.subject()))
                .toList();
        var given = entries.stream()
                .filter(entry -> entry.change().action().equals(PlanSteps.DISCARDED))
                .findFirst();
        return entries.subList(0, given.map(entries::indexOf).orElse(entries.size()));
    }

    private static boolean isAbout(String subject, String plan) {
        return subject.equals(plan) || subject.startsWith(plan + " ");
    }

    /**
     * Something that was said.
     *
     * @param topic what it is about; the whole plan if empty
     * @param measure the origin of the measure it is about
     */
    public record Comment(String who, Instant at, Optional<Integer> topic, Optional<Long> measure, String text) {

        static Comment ofWhole(Instant at, String text) {
            return new Comment("", at, Optional.empty(), Optional.empty(), text);
        }
    }
}
