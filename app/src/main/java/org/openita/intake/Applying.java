package org.openita.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.Framework;
import org.openita.result.Results;
import org.openita.result.Visibility;
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

    /** Writes some of the results, and the agencies that are new with them; each agency reads in its trail what changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Errand errand, Framework framework, List<UnderstoodResult> understood) {
        var strangers = understood.stream()
                .map(UnderstoodResult::registration)
                .flatMap(Optional::stream)
                .toList();
        agencies.registerAll(strangers);
        results.recordAll(
                framework,
                understood.stream().map(UnderstoodResult::recording).toList(),
                errand.order().visibility());
        trail.recordParts(
                understood.stream().map(result -> ofAgency(errand, result)).toList());
    }

    private static Change ofAgency(Errand errand, UnderstoodResult result) {
        var before = new TreeMap<String, Object>();
        var after = new TreeMap<String, Object>();
        if (result.replaces() > 0) {
            before.put("edition", result.replaces());
        }
        after.put("edition", result.replaces() + 1);
        after.put("file", errand.fileName());
        after.put("source", result.published().source());
        if (errand.order().visibility() == Visibility.PUBLIC) {
            after.put("visibility", Visibility.PUBLIC.name());
        }
        for (var said : result.said()) {
            said.before().ifPresent(value -> before.put(said.what(), value));
            after.put(said.what(), said.now());
        }
        return new Change(
                errand.actor().who(),
                Optional.of(result.agency()),
                "intake.import-result",
                errand.order().year().toString(),
                before,
                after);
    }

    /** Remembers an import as the one change it is; one that changes nothing leaves no trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Errand errand, ImportCounts counts) {
        if (counts.toApply() == 0) {
            return;
        }
        var order = errand.order();
        trail.record(new Change(
                errand.actor().who(),
                order.only().map(AgencyCode::value),
                "intake.import",
                order.year() + " " + errand.fileName(),
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
