package org.openita.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.RoundClosed;
import org.openita.round.RoundsPrepared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How answering goes in all rounds of a year, those that are behind first; counted at most once a minute. */
@Service
public class NationMonitor {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final NationStore store;
    private final Methodologies methodologies;
    private final Clock clock;
    private final Map<FiscalYear, Counted> kept = new ConcurrentHashMap<>();

    NationMonitor(NationStore store, Methodologies methodologies, Clock clock) {
        this.store = store;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /** The years there are rounds of, newest first. */
    @Transactional(readOnly = true)
    public List<FiscalYear> years(Actor actor) {
        mustOversee(actor);
        return store.yearsEverywhere();
    }

    /** The rounds of a year that match, those that are behind first. */
    @Transactional(readOnly = true)
    public List<RoundLine> lines(Actor actor, FiscalYear year, AgencySearch search) {
        mustOversee(actor);
        var now = clock.instant();
        var counted = kept.compute(
                year,
                (wanted, before) -> before != null && now.isBefore(before.at().plus(FRESH))
                        ? before
                        : new Counted(now, count(wanted)));
        return counted.lines().stream().filter(line -> line.matches(search)).toList();
    }

    /** What was just opened is seen at once. */
    @EventListener
    void forget(RoundsPrepared opened) {
        kept.clear();
    }

    /** What was just closed is seen at once. */
    @EventListener
    void forget(RoundClosed closed) {
        kept.clear();
    }

    private List<RoundLine> count(FiscalYear year) {
        return store.progressEverywhere(year).stream()
                .map(progress -> line(progress))
                .sorted(Comparator.comparing(RoundLine::isOpen)
                        .reversed()
                        .thenComparing(line -> line.share().orElse(-1.0)))
                .toList();
    }

    private RoundLine line(RoundProgress progress) {
        var samples = methodologies.pinned(progress.frameworkHash()).samples();
        return new RoundLine(
                progress,
                progress.sampled().staff().map(samples.staff()::least),
                progress.sampled().publicGroup().flatMap(samples::publicLeast));
    }

    private static void mustOversee(Actor actor) {
        if (!actor.mayEverywhere(Permission.RUN_ROUND)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
    }

    private record Counted(Instant at, List<RoundLine> lines) {}
}
