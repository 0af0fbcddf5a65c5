package org.openita.scoring;

import java.util.List;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.Level;

/** Which level a result has, or which it may have and what is missing to tell. */
public sealed interface LevelVerdict {

    /** The levels that remain possible, best first; one where the level is decided. */
    List<Level> possible();

    /**
     * The level is certain.
     *
     * @param deduced conditions whose score is unknown but which the known scores leave no doubt about
     */
    record Decided(Level level, List<Deduction> deduced) implements LevelVerdict {

        public Decided {
            deduced = List.copyOf(deduced);
        }

        @Override
        public List<Level> possible() {
            return List.of(level);
        }
    }

    /**
     * More than one level fits what is known.
     *
     * @param missing scores that are unknown and matter
     */
    record Undetermined(List<Level> possible, List<Code> missing) implements LevelVerdict {

        public Undetermined {
            possible = List.copyOf(possible);
            missing = List.copyOf(missing);
        }
    }

    /** An unknown score of which enough is certain: where it must lie. */
    record Deduction(Code code, Interval bounds) {}
}
