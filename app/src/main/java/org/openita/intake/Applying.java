package org.openita.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.Framework;
import org.openita.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was understood, all of it or nothing. */
@Service
class Applying {

    private final Agencies agencies;
    private final Results results;
    private final AuditTrail trail;

    Applying(Agencies agencies, Results results, AuditTrail trail) {
        this.agencies = agencies;
        this.results = results;
        this.trail = trail;
    }

    /** Writes some of the results, and the agencies that are new with them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Framework framework, ImportOrder order, List<UnderstoodResult> understood) {
        var strangers = understood.stream()
                .map(UnderstoodResult::registration)
                .flatMap(Optional::stream)
                .toList();
        agencies.registerAll(strangers);
        results.recordAll(
                framework, understood.stream().map(UnderstoodResult::recording).toList(), order.visibility());
    }

    /** Remembers an import as the one change it is; one that changes nothing leaves no trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Actor actor, ImportOrder order, String fileName, ImportCounts counts) {
        if (counts.toApply() == 0) {
            return;
        }
        trail.record(new Change(
                actor.who(),
                order.only().map(AgencyCode::value),
                "intake.import",
                order.year() + " " + fileName,
                Map.of(),
                Map.of(
                        "source", order.source(),
                        "visibility", order.visibility().name(),
                        "newAgencies", counts.newAgencies(),
                        "added", counts.added(),
                        "changed", counts.changed(),
                        "unchanged", counts.unchanged())));
    }
}
