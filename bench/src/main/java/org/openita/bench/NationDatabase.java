package org.openita.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.agency.Agencies;
import org.openita.comparison.Comparisons;
import org.openita.comparison.YearTable;
import org.openita.framework.FiscalYear;

/**
 * Fills the database of a folder with five years of a nation as large as Thailand, and ranks each year. Argument: the
 * folder, which {@code OPENITA_DATA} then names for {@code ./openita run}.
 */
public final class NationDatabase {

    private static final List<FiscalYear> YEARS =
            IntStream.rangeClosed(2563, 2567).mapToObj(FiscalYear::new).toList();

    private NationDatabase() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var application = new RunningApplication(Path.of(arguments[0]).toAbsolutePath())) {
            var importing = new Importing(application);
            var lists = application.part(Agencies.class).lists();
            for (var year : YEARS) {
                importing.bring(year.toString(), year, NationFile.of(year, FictionalNation.AGENCIES, lists));
            }
            for (var year : YEARS) {
                var started = System.nanoTime();
                var rows = application.part(Comparisons.class).year(year).map(YearTable::rows);
                System.out.printf(
                        "%s: %d results read and ranked by type and province in %.0f ms%n",
                        year, rows.map(List::size).orElse(0), (System.nanoTime() - started) / 1e6);
            }
        }
    }
}
