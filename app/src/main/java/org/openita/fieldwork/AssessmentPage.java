package org.openita.fieldwork;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.intake.Reading;
import org.openita.platform.Problems;
import org.openita.round.Assigned;
import org.openita.round.Round;
import org.openita.round.Round.State;

/**
 * Where the answers about one agency are collected.
 *
 * @param answers how many there are
 * @param way whether anybody can be asked
 * @param added how many an import has just added; empty where none has
 * @param faulty what keeps a file that was just sent from being taken
 */
public record AssessmentPage(
        Agency agency,
        Assigned assigned,
        long answers,
        Way way,
        Optional<Integer> added,
        Problems problems,
        Optional<Reading.Faulty> faulty) {

    /** How many are still missing, where it is said how many there should be. */
    public Optional<Long> missing() {
        return assigned.least().map(least -> Math.max(0, least - answers));
    }

    public boolean isOpen() {
        return way == Way.OPEN;
    }

    /** Whether anything can be asked, now or later. */
    public boolean isEver() {
        return way == Way.OPEN || way == Way.NOT_TODAY;
    }

    public String address() {
        return AssessmentListPage.address(assigned);
    }

    /** Whether people can be asked; what it says where not is the message {@code fieldwork.way.…}. */
    public enum Way {
        /** Answers are taken today. */
        OPEN,
        /** Answers are taken on another day, or once the round is opened. */
        NOT_TODAY,
        /** The round is closed. */
        OVER,
        /** The framework has no second part of EIT. */
        NOT_ASKED;

        static Way of(Round round, LocalDate today) {
            if (round.state() == State.CLOSED) {
                return OVER;
            }
            return round.takesAnswers(today) ? OPEN : NOT_TODAY;
        }
    }
}
