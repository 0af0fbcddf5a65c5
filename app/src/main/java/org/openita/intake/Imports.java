package org.openita.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.intake.Reading.Understood;
import org.openita.methodology.Methodologies;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of results: previewed first, and written once whoever brought them has confirmed. */
@Service
public class Imports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Methodologies methodologies;
    private final Readings readings;
    private final Applying applying;
    private final ImportStore store;
    private final Clock clock;

    Imports(Methodologies methodologies, Readings readings, Applying applying, ImportStore store, Clock clock) {
        this.methodologies = methodologies;
        this.readings = readings;
        this.applying = applying;
        this.store = store;
        this.clock = clock;
    }

    /** What came of a file that was brought: its faults, or the import that waits for confirmation. */
    public sealed interface Brought {

        /** It cannot be taken. */
        record Faulty(Reading.Faulty reading) implements Brought {}

        /** It was understood. */
        record Ready(ResultImport given) implements Brought {}
    }

    /** The years that results can be brought in for, newest first. */
    public List<Framework> frameworks() {
        return methodologies.all().stream()
                .filter(framework -> framework.state() == Framework.State.PUBLISHED)
                .toList();
    }

    /** The framework of a year, if results can be brought in for it. */
    public Optional<Framework> framework(FiscalYear year) {
        return frameworks().stream()
                .filter(framework -> framework.year().equals(year))
                .findFirst();
    }

    /** Reads a file and keeps what was understood of it for a day, for whoever brought it. */
    @Transactional
    public Brought preview(Actor actor, ImportOrder order, Upload upload) {
        var framework = admitted(actor, order);
        return switch (readings.read(upload, framework, order)) {
            case Reading.Faulty faulty -> new Brought.Faulty(faulty);
            case Understood understood -> new Brought.Ready(kept(actor, order, upload, understood));
        };
    }

    /** Reads a file and keeps nothing of it. */
    @Transactional(readOnly = true)
    public Reading tryOut(Actor actor, ImportOrder order, Upload upload) {
        return readings.read(upload, admitted(actor, order), order);
    }

    /** Reads a file and writes it at once, unless it has faults. */
    @Transactional
    public Reading bringIn(Actor actor, ImportOrder order, Upload upload) {
        var framework = admitted(actor, order);
        var reading = readings.read(upload, framework, order);
        if (reading instanceof Understood(var results, var counts)) {
            var changes = results.stream()
                    .filter(result -> result.change() != UnderstoodResult.Change.UNCHANGED)
                    .toList();
            var errand = new Errand(actor, order, upload.name());
            applying.write(errand, framework, changes);
            applying.remember(errand, counts);
        }
        return reading;
    }

    /** An import that the actor brought. */
    public ResultImport find(Actor actor, UUID id) {
        return store.find(actor.who(), id, clock.instant()).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    /** Some rows of an import that the actor brought. */
    public List<UnderstoodResult> rows(Actor actor, UUID id, ImportRows wanted) {
        find(actor, id);
        return store.rows(id, wanted);
    }

    /** Forgets an import that is not being written. */
    @Transactional
    public void discard(Actor actor, UUID id) {
        store.discard(actor.who(), id);
    }

    /** The framework of the year, for whoever may record what was asked for. */
    private Framework admitted(Actor actor, ImportOrder order) {
        order.only()
                .ifPresentOrElse(
                        agency -> actor.mustBeAllowed(Permission.RECORD_RESULTS, agency),
                        () -> mustBeAllowedEverywhere(actor, Permission.RECORD_RESULTS));
        if (order.strangers() == ImportOrder.Strangers.REGISTERED) {
            mustBeAllowedEverywhere(actor, Permission.MANAGE_AGENCIES);
        }
        return framework(order.year()).orElseThrow(() -> new Refused(RefusalCode.NOT_UNDERSTOOD));
    }

    private static void mustBeAllowedEverywhere(Actor actor, Permission permission) {
        if (!actor.mayEverywhere(permission)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
    }

    private ResultImport kept(Actor actor, ImportOrder order, Upload upload, Understood understood) {
        var now = clock.instant();
        store.removeExpired(now);
        var framework = framework(order.year()).orElseThrow();
        var given = new ResultImport(
                UUID.randomUUID(),
                order,
                upload.name(),
                framework.id().value(),
                actor.who(),
                ResultImport.State.READY,
                understood.counts(),
                0,
                "",
                now.plus(KEPT));
        store.add(given, understood.results(), now);
        return given;
    }
}
