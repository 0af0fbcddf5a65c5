package org.openita.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;

/**
 * All that a follow-up report says, before a word of it is laid out; what was published is kept in this form.
 *
 * @param resultYear the year of the result that the measures answer
 * @param plan the version of the plan that it follows up
 * @param version 0 for a draft
 * @param day the day of which it tells
 * @param item the disclosure item that asks for it, where the framework of the year names one
 */
public record FollowUp(
        AgencyCode agency,
        FiscalYear year,
        FiscalYear resultYear,
        int plan,
        int version,
        LocalDate day,
        Optional<Code> item,
        List<Topic> topics) {

    public FollowUp {
        topics = List.copyOf(topics);
    }

    /** Whether it is not published. */
    public boolean draft() {
        return version == 0;
    }

    /** Every measure, in the order of the plan. */
    public Stream<Outcome> outcomes() {
        return topics.stream().flatMap(topic -> topic.outcomes().stream());
    }

    FollowUp published(int number) {
        return new FollowUp(agency, year, resultYear, plan, number, day, item, topics);
    }

    /** A topic with the measures that answer it. */
    public record Topic(int number, String title, List<Outcome> outcomes) {

        public Topic {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What came of a measure.
     *
     * @param phrase its period in the official words
     * @param percent empty where nothing was reported
     */
    public record Outcome(
            String title,
            List<String> units,
            String phrase,
            Timing timing,
            Optional<Integer> percent,
            List<Step> steps,
            List<Proof> evidence,
            Words words,
            Optional<Figure> figure) {

        public Outcome {
            units = List.copyOf(units);
            steps = List.copyOf(steps);
            evidence = List.copyOf(evidence);
        }
    }

    /** A step with what was reported of it, in the order in which it was. */
    public record Step(int number, String text, StepState state, Optional<Integer> percent, List<Done> done) {

        public Step {
            done = List.copyOf(done);
        }
    }

    /** What was done, and when. */
    public record Done(LocalDate day, String note) {}

    /** A file that shows it, by its name and hash. */
    public record Proof(String name, String sha256) {}

    /** What the agency says of a measure; each may be empty. */
    public record Words(String result, String problem, String suggestion) {}

    /**
     * The figure that a measure should move.
     *
     * @param name as the framework of the earlier result calls it
     * @param expected by how many points it should rise
     * @param before as published; empty where it is unknown
     * @param after as published in the year of the measure; empty where it is unknown or not measured alike
     * @param afterKnown whether there is a result of that year at all
     * @param breaks what changed in how it is measured
     */
    public record Figure(
            Code code,
            Agency.Name name,
            BigDecimal expected,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            boolean afterKnown,
            List<Agency.Name> breaks) {

        public Figure {
            breaks = List.copyOf(breaks);
        }

        /** How far it moved; empty while that is unknown. */
        public Optional<BigDecimal> moved() {
            return before.flatMap(from -> after.map(to -> to.subtract(from)));
        }
    }
}
