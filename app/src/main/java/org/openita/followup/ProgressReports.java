package org.openita.followup;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.platform.FileStorage;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people report of measures, with the evidence for it. */
@Service
public class ProgressReports {

    private final FollowUpStore store;
    private final FileStorage files;
    private final AuditTrail trail;
    private final Clock clock;

    ProgressReports(FollowUpStore store, FileStorage files, AuditTrail trail, Clock clock) {
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a report to those that are there, and its evidence; who reports must be responsible. */
    @Transactional
    public void add(Actor actor, AgencyCode agency, MeasureProgress measure, NewReport report) {
        var planned = measure.planned();
        if (!Reporting.isAllowed(actor, agency, planned)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        var id = store.add(agency, planned.id(), report, actor.who(), clock.instant());
        var names = report.evidence().stream()
                .map(file -> {
                    store.addEvidence(agency, id, file, files.keep(file.content()));
                    return file.name().value();
                })
                .toList();
        var after = new HashMap<String, Object>();
        report.percent().ifPresent(percent -> after.put("percent", percent));
        after.put("day", report.day().toString());
        after.put("note", report.note());
        after.put("evidence", names);
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                "followup.report",
                planned.place().year() + " " + planned.title() + " (" + report.step() + ")",
                before(measure, report),
                after));
    }

    /** A piece of evidence with its content. */
    @Transactional(readOnly = true)
    public KeptEvidence evidence(Actor actor, AgencyCode agency, long id) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency);
        var evidence = store.evidence(agency, id).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new KeptEvidence(evidence, files.read(evidence.sha256()));
    }

    private static Map<String, Object> before(MeasureProgress measure, NewReport report) {
        return measure.step(report.step())
                .flatMap(StepProgress::percent)
                .<Map<String, Object>>map(percent -> Map.of("percent", percent))
                .orElse(Map.of());
    }

    /** Evidence and its content. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record KeptEvidence(Evidence evidence, byte[] content) {}
}
