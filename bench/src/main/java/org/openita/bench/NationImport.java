package org.openita.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** Brings 10,000 agencies with ten indicators each into an empty register: preview, confirmation, and the same again. */
public final class NationImport {

    private static final int AGENCIES = 10_000;
    private static final int INDICATORS = 10;
    private static final long PAUSE = 50;

    private NationImport() {}

    public static void main(String[] arguments) throws InterruptedException {
        var actor = new Actor(
                new Who(Who.Kind.SYSTEM, 0, "bench"),
                List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));
        var file = file();
        System.out.printf("%d agencies, %d indicators each, %.1f MB of CSV%n", AGENCIES, INDICATORS, file.length / 1e6);
        try (var application = new RunningApplication()) {
            for (var attempt : List.of("new", "the same again")) {
                var started = System.nanoTime();
                var given = preview(application, actor, file);
                var previewed = System.nanoTime();
                write(application, actor, given);
                System.out.printf(
                        "%s: preview %.1f s, written with scores and explained trees in %.1f s (%d results)%n",
                        attempt,
                        (previewed - started) / 1e9,
                        (System.nanoTime() - previewed) / 1e9,
                        given.counts().toApply());
            }
        }
    }

    private static ResultImport preview(RunningApplication application, Actor actor, byte[] file) {
        var order = new ImportOrder(
                new FiscalYear(2567),
                Optional.empty(),
                "made up",
                ImportOrder.Strangers.REGISTERED,
                Visibility.PUBLIC);
        return switch (application.part(Imports.class).preview(actor, order, new Upload("nation.csv", file))) {
            case Imports.Brought.Ready(var given) -> given;
            case Imports.Brought.Faulty(var reading) -> throw new IllegalStateException(reading.toString());
        };
    }

    private static void write(RunningApplication application, Actor actor, ResultImport given)
            throws InterruptedException {
        if (given.counts().toApply() == 0) {
            return;
        }
        application.part(Confirmations.class).confirm(actor, given.id());
        while (state(application, actor, given.id()) == ResultImport.State.APPLYING) {
            Thread.sleep(PAUSE);
        }
        if (state(application, actor, given.id()) != ResultImport.State.DONE) {
            throw new IllegalStateException("the import ended as " + state(application, actor, given.id()));
        }
    }

    private static ResultImport.State state(RunningApplication application, Actor actor, UUID id) {
        return application.part(Imports.class).find(actor, id).state();
    }

    private static byte[] file() {
        var random = new Random(2567);
        var text = new StringBuilder("agency,name,type,province,1,2,3,4,5,6,7,8,9,10\n");
        for (int agency = 0; agency < AGENCIES; agency++) {
            text.append("fictional-%05d,หน่วยงานสมมติ %d,อบต.,ตาก".formatted(agency, agency));
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                text.append(",%d.%02d".formatted(60 + random.nextInt(40), random.nextInt(100)));
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
