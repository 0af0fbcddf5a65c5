package org.openita.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Colleagues;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.platform.FileStorage;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The follow-up of published plans: what was reported, what is late, and who is asked for it. */
@Service
public class FollowUps {

    /** Earlier years are closed: nobody is asked for them any more. */
    private static final int YEARS_ASKED = 2;

    private final FollowUpStore store;
    private final FileStorage files;
    private final AuditTrail trail;
    private final Colleagues colleagues;
    private final Clock clock;

    FollowUps(FollowUpStore store, FileStorage files, AuditTrail trail, Colleagues colleagues, Clock clock) {
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** How far the published plan of a year has come; nothing where none is published. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Standing> find(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency);
        return progress(agency, year).map(progress -> standing(actor, progress));
    }

    /** Adds a report to those that are there, and its evidence; who reports must be responsible. */
    @Transactional
    public void report(Actor actor, AgencyCode agency, MeasureProgress measure, NewReport report) {
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

    /** What is late or soon due in the running and the last fiscal year, the most urgent first, with who is asked. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lateness lateness(Actor actor, AgencyCode agency) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency);
        return new Lateness(open(agency).stream()
                .flatMap(progress -> standing(actor, progress).urgent().stream())
                .toList());
    }

    /** The published plans that somebody is still asked for. */
    List<Progress> open(AgencyCode agency) {
        var today = today();
        return store.years(agency).stream()
                .filter(year -> !year.first().isAfter(today))
                .filter(year -> year.last().plusYears(YEARS_ASKED - 1L).isAfter(today))
                .flatMap(year -> progress(agency, year).stream())
                .toList();
    }

    Optional<Progress> progress(AgencyCode agency, FiscalYear year) {
        return store.plan(agency, year)
                .map(plan -> new Progress(
                        agency,
                        year,
                        plan.resultYear(),
                        plan.version(),
                        Progress.measures(store.measures(agency, plan), store.reports(agency, year))));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Standing standing(Actor actor, Progress progress) {
        return Standing.of(actor, progress, today(), colleagues.of(progress.agency()));
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
