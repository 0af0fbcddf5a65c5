package org.openita.fieldwork;

import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.intake.Reading;
import org.openita.platform.Problems;
import org.openita.round.Assigned;
import org.openita.round.Round.State;

/**
 * Where the answers about one agency are collected.
 *
 * @param answers how many there are
 * @param open whether answers are taken today
 * @param added how many an import has just added; empty where none has
 * @param faulty what keeps a file that was just sent from being taken
 */
public record AssessmentPage(
        Agency agency,
        Assigned assigned,
        long answers,
        boolean open,
        Optional<Integer> added,
        Problems problems,
        Optional<Reading.Faulty> faulty) {

    /** How many are still missing, where it is said how many there should be. */
    public Optional<Long> missing() {
        return assigned.least().map(least -> Math.max(0, least - answers));
    }

    /** Whether anything can be prepared for it at all. */
    public boolean isOver() {
        return assigned.round().state() == State.CLOSED;
    }

    public String address() {
        return AssessmentListPage.address(assigned);
    }
}
