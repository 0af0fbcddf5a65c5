package org.openita.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.result.Axis;

/** What a chart says, as data; values are scores from 0 to 100, and empty means not known, never zero. */
public sealed interface Chart {

    /**
     * Ordered levels of which one is reached, or several are possible.
     *
     * @param bands lowest first
     * @param reached the names of the bands that the value has or may have; empty where that is not known
     */
    record LevelScale(List<Band> bands, Optional<BigDecimal> value, List<String> reached) implements Chart {

        public LevelScale {
            bands = List.copyOf(bands);
            reached = List.copyOf(reached);
        }
    }

    /** One level on a scale; the range is words, because a level may have conditions beside its score. */
    record Band(String name, String range, Tone tone) {}

    /** Bars on an axis that always runs from 0 to 100, with the lines to be reached. */
    record Bars(List<Bar> bars, List<Target> targets) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
            targets = List.copyOf(targets);
        }
    }

    /** One bar; without a tone it has the primary colour. */
    record Bar(String name, Optional<BigDecimal> value, Optional<Tone> tone) {}

    /** A line to be reached. */
    record Target(String name, BigDecimal value) {}

    /** A value on every spoke for each series, the newest series last. */
    record Radar(List<String> spokes, List<Series> series) implements Chart {

        public Radar {
            spokes = List.copyOf(spokes);
            series = List.copyOf(series);
            for (var one : series) {
                if (one.values().size() != spokes.size()) {
                    throw new IllegalArgumentException("series " + one.name() + " on " + spokes.size() + " spokes");
                }
            }
        }

        /** The value in the centre: 0, or a higher ten where all values lie far out; captions then say so. */
        public int floor() {
            return Axis.floor(series.stream().flatMap(one -> one.values().stream()));
        }
    }

    /** The values of one year or agency, one for each spoke. */
    record Series(String name, List<Optional<BigDecimal>> values) {

        public Series {
            values = List.copyOf(values);
        }
    }
}
