package org.openita.bench;

import java.util.List;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;

/** Brings 10,000 agencies with ten indicators each into an empty register: preview, confirmation, and the same again. */
public final class NationImport {

    private static final int AGENCIES = 10_000;
    private static final FiscalYear YEAR = new FiscalYear(2567);

    private NationImport() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var application = new RunningApplication()) {
            var file = NationFile.of(
                    YEAR, AGENCIES, application.part(Agencies.class).lists());
            System.out.printf("%d agencies, %.1f MB of CSV%n", AGENCIES, file.length / 1e6);
            var importing = new Importing(application);
            for (var attempt : List.of("new", "the same again")) {
                importing.bring(attempt, YEAR, file);
            }
        }
    }
}
