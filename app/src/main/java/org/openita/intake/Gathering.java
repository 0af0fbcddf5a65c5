package org.openita.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.framework.ClosestCode;
import org.openita.framework.Code;
import org.openita.framework.CodeReader;
import org.openita.framework.Framework;
import org.openita.intake.Header.Kind;
import org.openita.scoring.KnownValues;
import org.openita.scoring.WrittenScore;

/** Gathers the rows of a file by agency, in either form. The same texts come again and again, so each is read once. */
final class Gathering {

    private final Framework framework;
    private final Faults faults;
    private final Map<String, AgencyRows> agencies = new LinkedHashMap<>();
    private final Map<String, Optional<Code>> codes = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();
    private @Nullable Header header;
    private boolean headerFaulty;

    Gathering(Framework framework, Faults faults) {
        this.framework = framework;
        this.faults = faults;
    }

    /** What the file says of each agency, in the order of first appearance. */
    Collection<AgencyRows> agencies() {
        return agencies.values();
    }

    /** Takes a row, the first being the headings; below faulty headings nothing is read. */
    void take(Row row) {
        if (header == null) {
            header = Header.read(row, framework, faults);
            headerFaulty = !faults.isEmpty();
        } else if (!headerFaulty) {
            take(row, header);
        }
    }

    private void take(Row row, Header known) {
        if (row.cells().size() != known.columns().size()) {
            faults.add(Fault.ofLine(
                    row.line(),
                    "ragged",
                    Integer.toString(row.cells().size()),
                    Integer.toString(known.columns().size())));
            return;
        }
        var cells = cells(row, known);
        var written = cells.getOrDefault(Kind.AGENCY, "").isBlank()
                ? cells.getOrDefault(Kind.NAME, "")
                : cells.getOrDefault(Kind.AGENCY, "");
        if (written.isBlank()) {
            faults.add(Fault.ofLine(row.line(), "no-agency"));
            return;
        }
        var agency = agency(written.strip(), row.line());
        if (known.isLong()) {
            cells.forEach(agency::describe);
            takeOne(agency, row.line(), cells);
        } else if (agency.line() == row.line()) {
            cells.forEach(agency::describe);
            takeAll(agency, row, known.columns());
        } else {
            faults.add(Fault.ofLine(row.line(), "repeated-agency", written.strip(), Long.toString(agency.line())));
        }
    }

    private static Map<Kind, String> cells(Row row, Header known) {
        var cells = new HashMap<Kind, String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var kind = known.columns().get(i).kind();
            if (kind != Kind.SCORE && kind != Kind.NOTHING) {
                cells.put(kind, row.cells().get(i));
            }
        }
        return cells;
    }

    /** An agency may have many rows of single values, but only one row of all of them. */
    private AgencyRows agency(String written, long line) {
        var key = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return agencies.computeIfAbsent(key, first -> new AgencyRows(line, written));
    }

    private void takeOne(AgencyRows agency, long line, Map<Kind, String> cells) {
        var written = cells.getOrDefault(Kind.CODE, "");
        var code = codes.computeIfAbsent(written, text -> CodeReader.read(text, framework));
        if (code.isEmpty()) {
            faults.add(unknown(line, written));
            return;
        }
        put(agency, code.get(), line, new Written("value", cells.getOrDefault(Kind.VALUE, "")));
    }

    private void takeAll(AgencyRows agency, Row row, List<Header.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.code().isPresent()) {
                put(
                        agency,
                        column.code().get(),
                        row.line(),
                        new Written(column.written(), row.cells().get(i)));
            }
        }
    }

    private void put(AgencyRows agency, Code code, long line, Written written) {
        if (written.text().isBlank()) {
            return;
        }
        agency.speaks();
        var number = numbers.computeIfAbsent(written.text(), WrittenScore::read);
        var before = agency.values().get(code);
        if (number.isEmpty()) {
            faults.add(Fault.ofCell(line, written.column(), "not-a-number", written.text()));
        } else if (!KnownValues.isScore(number.get())) {
            faults.add(Fault.ofCell(line, written.column(), "outside", written.text()));
        } else if (before != null && before.line() != line) {
            faults.add(Fault.ofLine(line, "repeated-code", code.value(), Long.toString(before.line())));
        } else {
            agency.values().put(code, new AgencyRows.Value(number.get(), line));
        }
    }

    private Fault unknown(long line, String written) {
        return ClosestCode.to(written, framework)
                .map(closest -> Fault.ofCell(line, "code", "unknown-code-near", written, closest.value()))
                .orElseGet(() -> Fault.ofCell(line, "code", "unknown-code", written));
    }

    /** A cell of scores under its heading. */
    private record Written(String column, String text) {}
}
