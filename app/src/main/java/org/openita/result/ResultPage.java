package org.openita.result;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.analysis.LevelDistance;
import org.openita.analysis.Lineage;
import org.openita.analysis.PointsLost;
import org.openita.analysis.Weaknesses;
import org.openita.analysis.YearComparison;
import org.openita.framework.Code;
import org.openita.framework.Instrument;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.Node.Kind;
import org.openita.framework.Ratio;
import org.openita.platform.Decimals;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;
import org.openita.uncertainty.ConfidenceInterval;

/**
 * A result of one year as it is shown: the answer first, then the tables, then where the scores come from.
 *
 * @param since the comparison with the newest result before this one, if there is any
 * @param mayRecord whether the reader may edit and publish it
 * @param sureness how sure its scores are, where they rest on answers
 * @param mayReadAnswers whether the reader may see how good the answers are
 * @param mayWithdraw whether it may be taken back: nothing published rests on it
 */
public record ResultPage(
        ExplainedResult result,
        List<LevelMark> levels,
        Standings standings,
        IndicatorTable indicators,
        LevelDistance distance,
        Optional<YearComparison> since,
        ScoreNode root,
        boolean mayRecord,
        boolean mayWithdraw,
        Sureness sureness,
        boolean mayReadAnswers) {

    private static final int WEAKEST_SHOWN = 10;
    private static final Set<Kind> SHOWN_WITH_INTERVAL =
            EnumSet.of(Kind.OVERALL, Kind.INSTRUMENT, Kind.PART, Kind.INDICATOR);

    static ResultPage of(
            ExplainedResult result,
            List<ExplainedResult> history,
            Lineage lineage,
            Standings standings,
            boolean mayRecord,
            boolean mayWithdraw,
            Sureness sureness,
            boolean mayReadAnswers) {
        return new ResultPage(
                result,
                LevelMark.of(result),
                standings,
                IndicatorTable.of(result, history),
                LevelDistance.of(result.tree(), result.verdict()),
                before(result, history).map(earlier -> YearComparison.of(earlier.tree(), result.tree(), lineage)),
                ScoreNode.root(result.tree()),
                mayRecord,
                mayWithdraw,
                sureness,
                mayReadAnswers);
    }

    private static Optional<ExplainedResult> before(ExplainedResult result, List<ExplainedResult> history) {
        return history.stream()
                .filter(earlier -> earlier.year().compareTo(result.year()) < 0)
                .max(Comparator.comparing(ExplainedResult::year));
    }

    /** From the overall score down to the indicators, those that rest on answers. */
    public List<SampledScore> sampled() {
        return result.tree().scores().stream()
                .filter(score -> SHOWN_WITH_INTERVAL.contains(score.node().kind()))
                .flatMap(score -> sureness.at(score.code()).stream().map(interval -> new SampledScore(score, interval)))
                .toList();
    }

    /** A score and where it lies. */
    public record SampledScore(Score score, ConfidenceInterval interval) {}

    /** The name of a level by its code. */
    public String levelName(String level, String language) {
        return result.framework()
                .levels()
                .level(level)
                .map(known -> known.name().in(language))
                .orElse(level);
    }

    public Score overall() {
        return result.tree().overall();
    }

    /** Each instrument and its parts, beside the target. */
    public List<InstrumentRow> instruments() {
        return result.framework().instruments().stream()
                .flatMap(instrument -> Stream.concat(
                        Stream.of(instrument.code()),
                        instrument.parts().stream().map(Instrument.Part::code)))
                .map(this::instrument)
                .toList();
    }

    private InstrumentRow instrument(Code code) {
        var score = result.tree().score(code);
        var target = result.framework().levels().target();
        return new InstrumentRow(
                score,
                target,
                target.flatMap(mark -> score.rounded().map(reached -> reached.subtract(mark))),
                result.framework().outline().worth(code));
    }

    /** The weakest items where any are known, with the part they were asked in. */
    public List<PointsLost> weakestItems() {
        return Weaknesses.weakestFirst(result.tree(), Kind.ITEM).stream()
                .filter(item -> item.lost().compareTo(Ratio.NOTHING) > 0)
                .limit(WEAKEST_SHOWN)
                .toList();
    }

    public List<PointsLost> weakestIndicators() {
        return Weaknesses.weakestFirst(result.tree(), Kind.INDICATOR);
    }

    /** The indicators that explain most of what is missing. */
    public List<PointsLost> mainLosses() {
        return Weaknesses.mainLosses(result.tree());
    }

    /** From where an unknown score certainly starts, where that says anything. */
    public Optional<BigDecimal> atLeast(Code code) {
        var low = result.tree().bounds().at(code).low().rounded();
        return low.signum() > 0 ? Optional.of(low) : Optional.empty();
    }

    /** Whether every indicator is known in both years and none of them moved. */
    public boolean indicatorsStill() {
        return since.map(comparison -> comparison.changes(Kind.INDICATOR))
                .filter(changes ->
                        changes.size() == result.framework().indicators().size())
                .map(changes ->
                        changes.stream().allMatch(change -> change.delta().signum() == 0))
                .orElse(false);
    }

    /** Whether scores of items are known at all. */
    public boolean itemsKnown() {
        return !Weaknesses.weakestFirst(result.tree(), Kind.ITEM).isEmpty();
    }

    /** Places with their names and scores, in a sentence. */
    public String placeNames(List<PointsLost> places, String language) {
        return places.stream()
                .map(lost -> "%s %s (%s)"
                        .formatted(lost.node().code(), lost.node().name().in(language), Decimals.two(lost.score())))
                .collect(joining(", "));
    }

    /** Codes as people say them: the overall score by its name, everything else by its code. */
    public String names(List<Code> codes, String language) {
        var overall = result.tree().overall().node();
        return codes.stream()
                .map(code -> code.equals(overall.code()) ? overall.name().in(language) : code.value())
                .collect(joining(", "));
    }

    public String levelNames(List<Level> levels, String language) {
        return levels.stream().map(level -> level.name().in(language)).collect(joining(", "));
    }

    /** How a computed score is reckoned, with the figures that went into it. */
    public String formula(Score score) {
        return Formula.of(score, result.tree());
    }

    /** Points of the overall score that are missing here. */
    public BigDecimal lost(Score score) {
        return tree().pointsLost(score).rounded();
    }

    /** Points of the overall score that this place is worth in all. */
    public String stake(Score score) {
        return Decimals.two(
                result.framework().outline().pointsAtStake(score.code()).rounded());
    }

    private ScoreTree tree() {
        return result.tree();
    }

    /**
     * One instrument or part.
     *
     * @param margin how far above the target it is; negative where it is below
     */
    public record InstrumentRow(Score score, Optional<BigDecimal> target, Optional<BigDecimal> margin, Ratio worth) {}
}
