package org.openita.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.quality.JudgedSheets;
import org.openita.quality.Reason;
import org.openita.scoring.ScoreTree;
import org.openita.survey.Questionnaire;

/** What is doubted of the answers behind a result, and every score with and without them. */
public record QualityPage(ExplainedResult result, List<Judged> questionnaires, List<Line> lines) {

    /** Fewer sheets are never left out, nor left alone: who knows a score with and without them knows what they say. */
    static final int LEAST = 10;

    private static final Set<Kind> SHOWN = EnumSet.of(Kind.OVERALL, Kind.INSTRUMENT, Kind.PART, Kind.INDICATOR);

    public QualityPage {
        questionnaires = List.copyOf(questionnaires);
        lines = List.copyOf(lines);
    }

    static QualityPage of(ExplainedResult result, ScoreTree without, Map<Questionnaire, JudgedSheets> judged) {
        var questionnaires = judged.entrySet().stream()
                .map(each -> Judged.of(each.getKey(), each.getValue()))
                .toList();
        var lines = result.tree().scores().stream()
                .filter(score -> SHOWN.contains(score.node().kind()))
                .flatMap(score -> score.rounded().stream()
                        .map(all -> new Line(
                                score.node(), all, without.score(score.code()).rounded())))
                .toList();
        return new QualityPage(result, questionnaires, lines);
    }

    /** Whether a score would be another without the answers in doubt. */
    public boolean matters() {
        return lines.stream()
                .anyMatch(line -> line.difference().map(BigDecimal::signum).orElse(1) != 0);
    }

    /** A questionnaire: how many answered it, how many of these are in doubt, and why. */
    public record Judged(
            Questionnaire questionnaire, int sheets, long doubted, boolean comparable, List<Flagged> reasons) {

        /** Whether those in doubt are counted all the same, for too few would be set apart. */
        public boolean isTooFew() {
            return !comparable;
        }

        static Judged of(Questionnaire questionnaire, JudgedSheets judged) {
            var reasons = Arrays.stream(Reason.values())
                    .map(reason -> new Flagged(reason, judged.flagged(reason)))
                    .filter(flagged -> flagged.sheets() > 0)
                    .toList();
            return new Judged(
                    questionnaire, judged.flags().size(), judged.doubted(), judged.comparable(LEAST), reasons);
        }
    }

    /** How many sheets are flagged for a reason. */
    public record Flagged(Reason reason, long sheets) {}

    /** A score of all answers, and of those that are not in doubt; unknown where none would be left. */
    public record Line(Node node, BigDecimal all, Optional<BigDecimal> without) {

        public Optional<BigDecimal> difference() {
            return without.map(score -> score.subtract(all));
        }
    }
}
