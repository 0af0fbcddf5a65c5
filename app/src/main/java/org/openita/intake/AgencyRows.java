package org.openita.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.framework.Code;
import org.openita.intake.Header.Kind;

/** What a file says of one agency, as written, and where. */
final class AgencyRows {

    private final long line;
    private final String agency;
    private final Map<Kind, String> described = new EnumMap<>(Kind.class);
    private final Map<Code, Value> values = new LinkedHashMap<>();
    private boolean speaks;

    AgencyRows(long line, String agency) {
        this.line = line;
        this.agency = agency;
    }

    /** A value and the line that gives it. */
    record Value(BigDecimal number, long line) {}

    /** The line that speaks of it first. */
    long line() {
        return line;
    }

    String agency() {
        return agency;
    }

    /** A text of the agency's own, blank where the file has none. */
    String described(Kind kind) {
        return described.getOrDefault(kind, "");
    }

    Map<Code, Value> values() {
        return values;
    }

    /** The first text counts. */
    void describe(Kind kind, String text) {
        if (!text.isBlank()) {
            described.putIfAbsent(kind, text.strip());
        }
    }

    /** Notes that something is said of its result, rightly or not. */
    void speaks() {
        speaks = true;
    }

    /** Whether nothing is said of its result. */
    boolean isSilent() {
        return !speaks
                && !described.containsKey(Kind.LEVEL)
                && !described.containsKey(Kind.PROVINCE_RANK)
                && !described.containsKey(Kind.TYPE_RANK);
    }
}
