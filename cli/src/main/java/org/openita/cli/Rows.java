package org.openita.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.ClosestCode;
import org.openita.framework.Code;
import org.openita.framework.CodeReader;
import org.openita.framework.Framework;
import org.openita.scoring.KnownValues;
import org.openita.scoring.WrittenScore;

/** Gathers rows into agencies. The same texts come again and again, so each is understood once. */
final class Rows {

    private final Framework framework;
    private final Columns columns;
    private final Faults faults;
    private final Map<String, AgencyValues> agencies = new LinkedHashMap<>();
    private final Map<String, AgencyValues> agenciesAsWritten = new HashMap<>();
    private final Map<String, Optional<Code>> codes = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();

    Rows(Framework framework, Columns columns, Faults faults) {
        this.framework = framework;
        this.columns = columns;
        this.faults = faults;
    }

    List<AgencyValues> agencies() {
        return List.copyOf(agencies.values());
    }

    /** Takes a row; a row without any text is no row. */
    void add(CsvRecord row) {
        var line = row.getStartingLineNumber();
        var whole = row.getFieldCount() == columns.count();
        if ((!whole || row.getField(columns.agency()).isBlank()) && isBlank(row)) {
            return;
        }
        if (!whole) {
            faults.add(line, Message.ragged(columns.count(), row.getFieldCount()));
            return;
        }
        var agency = agency(row.getField(columns.agency()), line);
        var code = code(row.getField(columns.code()), line);
        var value = value(row.getField(columns.value()), line);
        if (agency.isPresent() && code.isPresent() && value.isPresent()) {
            put(agency.get(), code.get(), value.get(), line);
        }
    }

    private void put(AgencyValues agency, Code code, BigDecimal value, long line) {
        var place = framework.outline().place(code);
        if (agency.lineOf(place) > 0) {
            faults.add(line, Message.duplicate(code, agency.lineOf(place)));
        } else {
            agency.put(place, value, line);
        }
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private Optional<AgencyValues> agency(String written, long line) {
        if (written.isBlank()) {
            faults.add(line, Message.noAgency());
            return Optional.empty();
        }
        return Optional.of(agenciesAsWritten.computeIfAbsent(written.strip(), this::agency));
    }

    private AgencyValues agency(String name) {
        var size = framework.outline().nodes().size();
        return agencies.computeIfAbsent(
                Normalizer.normalize(name, Normalizer.Form.NFC), normal -> new AgencyValues(name, size));
    }

    private Optional<Code> code(String written, long line) {
        var code = codes.computeIfAbsent(written, text -> CodeReader.read(text, framework));
        if (code.isEmpty()) {
            faults.add(line, Message.unknownCode(written.strip(), ClosestCode.to(written, framework)));
        }
        return code;
    }

    /** Nothing for an empty text, which means unknown, and for a faulty one. */
    private Optional<BigDecimal> value(String written, long line) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        var number = numbers.computeIfAbsent(written, WrittenScore::read);
        if (number.isEmpty()) {
            faults.add(line, Message.notANumber(written.strip()));
        } else if (!KnownValues.isScore(number.get())) {
            faults.add(line, Message.outside(written.strip()));
            return Optional.empty();
        }
        return number;
    }
}
