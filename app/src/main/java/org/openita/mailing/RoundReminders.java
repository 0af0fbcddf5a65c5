package org.openita.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.access.Actor;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencySearch;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.survey.NationMonitor;
import org.openita.survey.RoundLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds agencies whose rounds have fewer answers than they should: when oversight asks, and before the last day. */
@Service
public class RoundReminders {

    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 2L);

    private final NationMonitor monitor;
    private final RoundReminderStore store;
    private final AuditTrail trail;
    private final Clock clock;

    RoundReminders(NationMonitor monitor, RoundReminderStore store, AuditTrail trail, Clock clock) {
        this.monitor = monitor;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The open rounds of a year that match and are known to be behind. */
    @Transactional(readOnly = true)
    public List<RoundLine> behind(Actor actor, FiscalYear year, AgencySearch search) {
        return monitor.lines(actor, year, search).stream()
                .filter(RoundLine::isBehind)
                .toList();
    }

    /** The last day each agency was reminded. */
    @Transactional(readOnly = true)
    public Map<AgencyCode, LocalDate> last(FiscalYear year) {
        return store.lastEverywhere(year);
    }

    /** Has those that are behind reminded today, none twice; gives how many that are. */
    @Transactional
    public int remind(Actor actor, FiscalYear year, AgencySearch search) {
        var agencies = behind(actor, year, search).stream()
                .map(line -> line.agency().code())
                .toList();
        return add(actor, year, agencies);
    }

    /** Has those reminded that are behind a week or two days before their last day. */
    @Transactional
    public void remindBeforeTheEnd() {
        var today = LocalDate.now(clock);
        for (var year : monitor.years(Actor.SYSTEM)) {
            var agencies = behind(Actor.SYSTEM, year, AgencySearch.ALL).stream()
                    .filter(line -> DAYS_BEFORE.contains(line.closes().toEpochDay() - today.toEpochDay()))
                    .map(line -> line.agency().code())
                    .toList();
            if (!agencies.isEmpty()) {
                add(Actor.SYSTEM, year, agencies);
            }
        }
    }

    private int add(Actor actor, FiscalYear year, List<AgencyCode> agencies) {
        var added = store.addEverywhere(year, agencies, LocalDate.now(clock));
        trail.record(new Change(
                actor.who(), Optional.empty(), "mailing.remind", year.toString(), Map.of(), Map.of("agencies", added)));
        return added;
    }
}
