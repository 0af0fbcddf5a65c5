package org.openita.followup;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up reports: what one would say today, and what was published. */
@Service
public class FollowUpReports {

    private final FollowUpDrafts drafts;
    private final FollowUpReportStore store;
    private final AuditTrail trail;
    private final Clock clock;

    FollowUpReports(FollowUpDrafts drafts, FollowUpReportStore store, AuditTrail trail, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was published last; anybody may read it. */
    @Transactional(readOnly = true)
    public Optional<FollowUp> published(Agency agency, FiscalYear year) {
        return store.find(agency.code(), year);
    }

    /** What a report would say today; nothing where no plan of the year is published. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<FollowUp> draft(Actor actor, Agency agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency.code());
        return drafts.of(agency, year);
    }

    /** Publishes what a report says now, as a new version; earlier ones stay as they were. */
    @Transactional
    public FollowUp publish(Actor actor, Agency agency, FiscalYear year, int lastSeen) {
        actor.mustBeAllowed(Permission.PUBLISH_PLAN, agency.code());
        var draft = drafts.of(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var before = store.find(agency.code(), year).map(FollowUp::version).orElse(0);
        var report = draft.published(lastSeen + 1);
        if (before != lastSeen || !store.add(agency.code(), report, actor.who().name(), clock.instant())) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.code().value()),
                "followup.publish",
                year + " v" + report.version(),
                before == 0 ? Map.of() : Map.of("version", before),
                Map.of("version", report.version(), "plan", report.plan())));
        return report;
    }
}
