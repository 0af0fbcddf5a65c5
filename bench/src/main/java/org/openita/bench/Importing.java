package org.openita.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.intake.Confirmations;
import org.openita.intake.ImportOrder;
import org.openita.intake.Imports;
import org.openita.intake.ResultImport;
import org.openita.intake.Upload;
import org.openita.result.Visibility;

/** Brings files of results in as an oversight body does: preview, then confirmation. */
final class Importing {

    private static final long PAUSE = 50;
    private static final Actor OVERSIGHT = new Actor(
            new Who(Who.Kind.SYSTEM, 0, "bench"),
            List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));

    private final Imports imports;
    private final Confirmations confirmations;

    Importing(RunningApplication application) {
        this.imports = application.part(Imports.class);
        this.confirmations = application.part(Confirmations.class);
    }

    /** Brings a file in and prints how long both halves took. */
    void bring(String what, FiscalYear year, byte[] file) throws InterruptedException {
        var started = System.nanoTime();
        var given = preview(year, file);
        var previewed = System.nanoTime();
        write(given);
        System.out.printf(
                "%s: preview %.1f s, written with scores and explained trees in %.1f s (%d results)%n",
                what,
                (previewed - started) / 1e9,
                (System.nanoTime() - previewed) / 1e9,
                given.counts().toApply());
    }

    private ResultImport preview(FiscalYear year, byte[] file) {
        var order =
                new ImportOrder(year, Optional.empty(), "made up", ImportOrder.Strangers.REGISTERED, Visibility.PUBLIC);
        return switch (imports.preview(OVERSIGHT, order, new Upload("nation.csv", file))) {
            case Imports.Brought.Ready(var given) -> given;
            case Imports.Brought.Faulty(var reading) -> throw new IllegalStateException(reading.toString());
        };
    }

    private void write(ResultImport given) throws InterruptedException {
        if (given.counts().toApply() == 0) {
            return;
        }
        confirmations.confirm(OVERSIGHT, given.id());
        while (state(given.id()) == ResultImport.State.APPLYING) {
            Thread.sleep(PAUSE);
        }
        if (state(given.id()) != ResultImport.State.DONE) {
            throw new IllegalStateException("the import ended as " + state(given.id()));
        }
    }

    private ResultImport.State state(UUID id) {
        return imports.find(OVERSIGHT, id).state();
    }
}
