package org.openita.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Instrument;
import org.openita.framework.Suggestions.ForInstrument;
import org.openita.framework.Suggestions.ForLevel;
import org.openita.framework.Text;
import org.openita.platform.Decimals;
import org.openita.platform.Numerals;
import org.openita.result.ExplainedResult;
import org.openita.result.LevelMark;

/** What is suggested for a result, for its level and for each instrument, in the framework's own words. */
public final class ResultSuggestions {

    private static final String THAI_DIGIT = "[๐-๙]";

    private final ExplainedResult result;

    private ResultSuggestions(ExplainedResult result) {
        this.result = result;
    }

    /** Every place that a suggestion can be made for, with the framework's words where it has any. */
    public static List<Place> of(ExplainedResult result) {
        return new ResultSuggestions(result).places();
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        var overall = result.tree().overall().node();
        places.add(forLevel()
                .map(suggestion -> new Place(overall.code(), suggestion.heading(), Optional.of(suggestion.text())))
                .orElseGet(() -> new Place(overall.code(), overall.name(), Optional.empty())));
        for (var instrument : result.framework().instruments()) {
            places.add(forInstrument(instrument)
                    .map(suggestion ->
                            new Place(instrument.code(), suggestion.heading(), Optional.of(suggestion.text())))
                    .orElseGet(() -> new Place(instrument.code(), instrument.name(), Optional.empty())));
        }
        return places;
    }

    private Optional<ForLevel> forLevel() {
        var marks = LevelMark.of(result);
        return result.framework().suggestions().forLevels().stream()
                .filter(suggestion -> marks.size() == 1)
                .filter(suggestion -> result.framework()
                        .levels()
                        .level(suggestion.level())
                        .map(level -> level.name().th().equals(marks.getFirst().th()))
                        .orElse(false))
                .findFirst();
    }

    private Optional<ForInstrument> forInstrument(Instrument instrument) {
        return lowest(instrument)
                .flatMap(lowest -> result.framework().suggestions().forInstruments().stream()
                        .filter(suggestion -> suggestion.instrument().equals(instrument.code()))
                        .filter(suggestion -> lowest.compareTo(suggestion.from()) >= 0)
                        .max(Comparator.comparing(ForInstrument::from)));
    }

    /** What the lowest indicator of an instrument has at least, or the instrument itself where none of them is known. */
    private Optional<BigDecimal> lowest(Instrument instrument) {
        var tree = result.tree();
        var known = instrument.indicators().stream()
                .anyMatch(indicator -> tree.score(indicator.code()).isKnown());
        return known
                ? instrument.indicators().stream()
                        .map(indicator ->
                                tree.bounds().at(indicator.code()).low().rounded())
                        .min(Comparator.naturalOrder())
                : tree.score(instrument.code()).rounded();
    }

    /** Fills the places of a text about a result, in the digits the text itself is written in. */
    public static String filled(String words, ExplainedResult result, String agency, String unknown) {
        var numerals = words.matches("(?s).*" + THAI_DIGIT + ".*") ? Numerals.THAI : Numerals.ARABIC;
        var overall = result.tree().overall().rounded().map(Decimals::two).orElse(unknown);
        return words.replace("{agency}", agency)
                .replace("{year}", numerals.write(result.year().toString()))
                .replace("{score}", numerals.write(overall));
    }

    /**
     * Something that a suggestion is made for.
     *
     * @param code of an instrument, or of the whole for the level
     * @param text the framework's words; empty where it has none for this result
     */
    public record Place(Code code, Text heading, Optional<Text> text) {}
}
