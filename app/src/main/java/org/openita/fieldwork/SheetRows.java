package org.openita.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.intake.Fault;
import org.openita.intake.Faults;
import org.openita.intake.Row;

/** Takes the rows of a file one by one: mark, names, headings, then lines; what is wrong is gathered. */
final class SheetRows {

    /** How many people one sheet holds. */
    static final int MOST = 200;

    private static final int HEADINGS = 3;

    private final SheetMark expected;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> lines = new ArrayList<>();
    private int blank;
    private int taken;
    private boolean foreign;

    SheetRows(SheetMark expected, Faults faults) {
        this.expected = expected;
        this.faults = faults;
    }

    void take(Row row) {
        taken++;
        if (taken == 1) {
            check(row);
        } else if (taken == 2) {
            name(row);
        } else if (taken > HEADINGS && !foreign) {
            keep(row);
        }
    }

    /** The lines that something is filled in of. */
    List<Row> lines() {
        return lines;
    }

    int blank() {
        return blank;
    }

    /** Whether it is no sheet of this round, so that its lines say nothing. */
    boolean isForeign() {
        return foreign || taken == 0;
    }

    /** What a row holds in a column. */
    String cell(Row row, String column) {
        var at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < row.cells().size() ? row.cells().get(at) : "";
    }

    private void check(Row row) {
        var mark = row.cells().stream().findFirst().flatMap(SheetMark::read);
        if (mark.isEmpty()) {
            faults.add(Fault.ofFile("not-a-sheet"));
        } else if (!mark.equals(Optional.of(expected))) {
            faults.add(Fault.ofFile(
                    "sheet-of-other-round", mark.get().agency(), mark.get().year()));
        }
        foreign = !mark.equals(Optional.of(expected));
    }

    private void name(Row row) {
        for (int at = 0; at < row.cells().size(); at++) {
            columns.putIfAbsent(row.cells().get(at).strip(), at);
        }
    }

    /** Names of the columns that are not there. */
    List<String> missing(List<SheetColumn> wanted) {
        var missing = new ArrayList<String>();
        if (!columns.containsKey(AnswerWorkbook.LINE)) {
            missing.add(AnswerWorkbook.LINE);
        }
        wanted.stream()
                .map(SheetColumn::name)
                .filter(name -> !columns.containsKey(name))
                .forEach(missing::add);
        return missing;
    }

    /** The number of a line alone fills nothing in. */
    private void keep(Row row) {
        var filled = columns.entrySet().stream()
                .filter(column -> !column.getKey().equals(AnswerWorkbook.LINE)
                        && !column.getKey().equals(AnswerWorkbook.NUMBER))
                .anyMatch(column -> !cell(row, column.getKey()).isBlank());
        if (!filled) {
            blank++;
        } else if (lines.size() < MOST) {
            lines.add(row);
        } else {
            faults.add(Fault.ofLine(row.line(), "too-many-people", Integer.toString(MOST)));
        }
    }
}
