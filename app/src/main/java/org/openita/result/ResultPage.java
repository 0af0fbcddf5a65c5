package org.openita.result;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.Instrument;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;
import org.openita.framework.ScoreRule.Term;
import org.openita.platform.Decimals;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** A result of one year as it is shown: the answer first, then the tables, then where the scores come from. */
public record ResultPage(ExplainedResult result, List<LevelMark> levels, IndicatorTable indicators, ScoreNode root) {

    static ResultPage of(ExplainedResult result, List<ExplainedResult> history) {
        return new ResultPage(
                result, LevelMark.of(result), IndicatorTable.of(result, history), ScoreNode.root(result.tree()));
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

    /** How a computed score is reckoned, with the figures that went into it. */
    public String formula(Score score) {
        var terms = score.madeOf();
        return score.rule().orElseThrow() instanceof ScoreRule.Mean
                ? "(" + terms.stream().map(this::printed).collect(joining(" + ")) + ") ÷ " + terms.size()
                : terms.stream()
                        .map(term -> term.share() + " × " + printed(term))
                        .collect(joining(" + "));
    }

    private String printed(Term term) {
        return result.tree().score(term.code()).rounded().map(Decimals::two).orElse("?");
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
