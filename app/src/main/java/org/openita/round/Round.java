package org.openita.round;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/**
 * An agency's assessment of one fiscal year by a pinned framework.
 *
 * @param frameworkHash of the document that everything in it is asked and scored by
 * @param sampled from how many and from whom answers are asked
 * @param edition counts its changes
 */
public record Round(
        long id,
        AgencyCode agency,
        FiscalYear year,
        String frameworkHash,
        State state,
        Calendar calendar,
        Sampled sampled,
        StaffAnswer staffAnswer,
        int edition) {

    /** How many people with a year of service the agency has; empty while nobody has said. */
    public Optional<Integer> staff() {
        return sampled.staff();
    }

    /** Whether answers are taken on a day. */
    public boolean takesAnswers(LocalDate day) {
        return state == State.OPEN && !day.isBefore(calendar.opens()) && !day.isAfter(calendar.closes());
    }

    /** Whether it may be changed so: once open, answering begins as it began, lasts no shorter and goes the same way. */
    public boolean mayBecome(RoundPlan plan) {
        return switch (state) {
            case PREPARED -> true;
            case OPEN ->
                plan.staffAnswer() == staffAnswer
                        && plan.calendar().opens().equals(calendar.opens())
                        && !plan.calendar().closes().isBefore(calendar.closes());
            case CLOSED -> false;
        };
    }

    /** The page from which it is run. */
    public String address() {
        return "/agencies/%s/rounds/%s".formatted(agency, year);
    }

    /**
     * What the framework's samples follow from.
     *
     * @param staff how many people with a year of service the agency has; empty while nobody has said
     * @param publicGroup the Thai name of the framework's group of agencies it belongs to; empty while nobody has said
     */
    public record Sampled(Optional<Integer> staff, Optional<String> publicGroup) {}

    /** How far it has come. */
    public enum State {
        /** Everything may still be changed; nobody can answer. */
        PREPARED,
        /** Answers are taken on the days of its calendar, and no score can be seen. */
        OPEN,
        /** No more answers are taken; the scores come out. */
        CLOSED
    }

    /** How staff come to the questionnaire. */
    public enum StaffAnswer {
        /** By one link for everybody, as in the national programme. */
        BY_LINK,
        /** By a code for each person that works once. */
        BY_CODE
    }

    /** First and last day of answering, last day of explanations, day of publication. */
    public record Calendar(LocalDate opens, LocalDate closes, LocalDate explainUntil, LocalDate publishes) {

        /** Whether the days follow each other. */
        public boolean isInOrder() {
            return !closes.isBefore(opens) && !explainUntil.isBefore(closes) && !publishes.isBefore(explainUntil);
        }
    }
}
