package org.openita.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Framework;

/** A file of known values, one a row: which agency, which place of the framework, what value. */
final class ResultsFile implements CsvFile.Table {

    private final Framework framework;
    private final Faults faults;
    private Optional<Rows> rows = Optional.empty();

    private ResultsFile(Framework framework, Faults faults) {
        this.framework = framework;
        this.faults = faults;
    }

    /** The values of every agency in the order of first appearance; to be used only where no fault was found. */
    static List<AgencyValues> read(Path file, Framework framework, Faults faults) {
        var results = new ResultsFile(framework, faults);
        CsvFile.read(file, faults, results);
        return results.rows.map(Rows::agencies).orElse(List.of());
    }

    @Override
    public boolean begin(CsvRecord header) {
        rows = Columns.read(header.getFields(), header.getStartingLineNumber(), faults)
                .map(columns -> new Rows(framework, columns, faults));
        return rows.isPresent();
    }

    @Override
    public void add(CsvRecord row) {
        rows.ifPresent(all -> all.add(row));
    }
}
