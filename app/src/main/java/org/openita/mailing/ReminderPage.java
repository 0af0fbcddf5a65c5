package org.openita.mailing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.survey.RoundLine;

/**
 * Whom a reminder would go to.
 *
 * @param last the last day each agency was reminded
 * @param isOn whether letters can be sent
 */
public record ReminderPage(
        FiscalYear year, AgencySearch search, List<RoundLine> lines, Map<AgencyCode, LocalDate> last, boolean isOn) {

    private static final int SHOWN = 100;

    public ReminderPage {
        lines = List.copyOf(lines);
        last = Map.copyOf(last);
    }

    /** The first of them. */
    public List<RoundLine> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** How many more there are. */
    public int more() {
        return lines.size() - shown().size();
    }

    public Optional<LocalDate> last(RoundLine line) {
        return Optional.ofNullable(last.get(line.agency().code()));
    }
}
