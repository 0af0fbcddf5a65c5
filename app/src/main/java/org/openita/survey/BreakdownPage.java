package org.openita.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.round.Round;

/** How groups of respondents answered a closed round, as far as no person shows. */
public record BreakdownPage(Agency agency, Round round, List<Part> parts) {

    public BreakdownPage {
        parts = List.copyOf(parts);
    }

    /**
     * One questionnaire.
     *
     * @param traits a table for each trait with groups that may be told apart; none where there are too few sheets
     */
    public record Part(
            Questionnaire questionnaire, boolean enough, List<Questions.Group> indicators, List<Table> traits) {

        public Part {
            indicators = List.copyOf(indicators);
            traits = List.copyOf(traits);
        }
    }

    /** The groups of a trait, by the end of its message key; the last is the rest, where there is one. */
    public record Table(String trait, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }

        /** Whether there are groups at all. */
        public boolean tells() {
            return rows.size() > 1;
        }
    }

    /**
     * A group.
     *
     * @param value what they told, 0 for those who did not or are hidden
     * @param means for each indicator, and of all questions at the end
     */
    public record Row(int value, int sheets, List<Optional<BigDecimal>> means) {

        public Row {
            means = List.copyOf(means);
        }

        /** Whether these are the rest. */
        public boolean rest() {
            return value == 0;
        }
    }
}
