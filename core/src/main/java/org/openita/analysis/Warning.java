package org.openita.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.framework.FiscalYear;
import org.openita.framework.Node;

/** Something about a plan of measures that its authors should look at again. */
public sealed interface Warning {

    /**
     * No measure addresses an indicator that is weak, or fell, or both.
     *
     * @param weak what it lost, where it is weak
     * @param fall what it changed, where it fell
     */
    record Unaddressed(Node indicator, Optional<PointsLost> weak, Optional<YearComparison.Change> fall)
            implements Warning {}

    /** Several topics say the same, or nearly the same. */
    record Repeated(Wording wording, List<Integer> topics, boolean identical) implements Warning {

        public Repeated {
            topics = List.copyOf(topics);
        }
    }

    /** Topics say what some measure already said the year before. */
    record Carried(Wording wording, List<Integer> topics) implements Warning {

        public Carried {
            topics = List.copyOf(topics);
        }
    }

    /** Measures under these topics leave out something a measure needs. */
    record Missing(Part part, List<Integer> topics) implements Warning {

        public Missing {
            topics = List.copyOf(topics);
        }
    }

    /** A measure begins before the fiscal year of the plan or ends after it. */
    record OutsideYear(int topic, FiscalYear year, List<LocalDate> days) implements Warning {

        public OutsideYear {
            days = List.copyOf(days);
        }
    }

    /** Which text of a measure is meant. */
    enum Wording {
        FINDING,
        MEASURE,
        STEPS
    }

    /** What a measure cannot be carried out or judged without. */
    enum Part {
        OWNER,
        PERIOD,
        STEPS,
        EXPECTED_EFFECT
    }
}
