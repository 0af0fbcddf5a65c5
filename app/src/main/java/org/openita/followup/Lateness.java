package org.openita.followup;

import java.util.List;
import org.openita.framework.FiscalYear;

/** What is late or soon due in an agency, the most urgent of the newest plan first. */
public record Lateness(List<Standing.Row> rows) {

    public Lateness {
        rows = List.copyOf(rows);
    }

    public long count(Timing timing) {
        return rows.stream().filter(row -> row.timing() == timing).count();
    }

    /** The fiscal years whose measures they are, the newest plan first. */
    public List<FiscalYear> years() {
        return rows.stream().map(row -> row.progress().year()).distinct().toList();
    }

    /** How many are past their date. */
    public long over() {
        return rows.stream().filter(row -> row.timing().isOver()).count();
    }

    /** The first few of them. */
    public List<Standing.Row> first(int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }
}
