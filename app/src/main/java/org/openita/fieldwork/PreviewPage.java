package org.openita.fieldwork;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.round.Round;
import org.openita.survey.Collected;
import org.openita.survey.Questions;

/**
 * What was understood of a sheet, line by line; nothing of it is kept yet.
 *
 * @param blank how many lines nothing was filled in of
 * @param open whether answers are taken today
 */
public record PreviewPage(Agency agency, Round round, Questions questions, List<Line> lines, int blank, boolean open) {

    public PreviewPage {
        lines = List.copyOf(lines);
    }

    /** Where the answers about the agency are collected. */
    public String address() {
        return "/assessments/%s/%s".formatted(agency.code(), round.year());
    }

    /** How many lines are new. */
    public long added() {
        return lines.stream().filter(line -> !line.kept()).count();
    }

    /** How many lines are here already. */
    public long kept() {
        return lines.size() - added();
    }

    /** What the form sends back to be kept. */
    public String carried() {
        return CarriedAnswers.written(
                lines.stream().filter(line -> !line.kept()).map(Line::collected).toList());
    }

    /**
     * A line that was understood.
     *
     * @param row where it stands in the file, from 1
     * @param kept whether its answer is here already
     */
    public record Line(long row, Collected collected, boolean kept) {}
}
