package org.openita.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.openita.platform.Numerals;

/** A stretch of text in one style. */
public record Run(String text, Set<Mark> marks) {

    public Run {
        // EnumSet keeps one order, so that the same document always prints (and hashes) the same.
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    public static Run plain(String text) {
        return new Run(text, Set.of());
    }

    public static Run bold(String text) {
        return new Run(text, Set.of(Mark.BOLD));
    }

    public static Run italic(String text) {
        return new Run(text, Set.of(Mark.ITALIC));
    }

    /** A code, address or hash: its digits stay as they are. */
    public static Run literal(String text) {
        return new Run(text, Set.of(Mark.LITERAL));
    }

    /** The words in the numerals of a document, untouched where the run is literal. */
    public String in(Numerals numerals) {
        return has(Mark.LITERAL) ? text : numerals.write(text);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** What a run can be besides plain. */
    public enum Mark {
        BOLD,
        ITALIC,
        LITERAL
    }
}
