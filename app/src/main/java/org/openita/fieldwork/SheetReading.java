package org.openita.fieldwork;

import java.util.List;
import org.openita.intake.Reading;

/** What came of reading a filled-in sheet. */
sealed interface SheetReading {

    /** It cannot be taken, with every fault. */
    record Faulty(Reading.Faulty reading) implements SheetReading {}

    /**
     * It was understood completely.
     *
     * @param blank how many lines nothing is filled in of
     */
    record Understood(List<PreviewPage.Line> lines, int blank) implements SheetReading {

        public Understood {
            lines = List.copyOf(lines);
        }
    }
}
