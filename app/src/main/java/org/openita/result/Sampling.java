package org.openita.result;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.result.Sureness.Chance;
import org.openita.result.Sureness.Few;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.scoring.ScoreTree;
import org.openita.survey.ClosedSheets;
import org.openita.survey.Questionnaire;
import org.openita.uncertainty.ConfidenceInterval;
import org.openita.uncertainty.SheetSample;
import org.openita.uncertainty.Uncertainty;
import org.springframework.stereotype.Component;

/** Keeps with every result that rests on a survey how sure its scores are, anew whenever the result is. */
@Component
class Sampling {

    private final ClosedSheets sheets;
    private final SurenessStore store;
    private final RankBands bands;
    private final Rounds rounds;

    Sampling(ClosedSheets sheets, SurenessStore store, RankBands bands, Rounds rounds) {
        this.sheets = sheets;
        this.store = store;
        this.bands = bands;
        this.rounds = rounds;
    }

    /** What is kept of a result, and where it stands among others of today. */
    Sureness of(ExplainedResult result) {
        var kept = store.find(result.agency().code(), result.year());
        return kept.isKnown() ? kept.with(bands.inType(result, kept), few(result, kept)) : kept;
    }

    private Optional<Few> few(ExplainedResult result, Sureness kept) {
        var least = rounds.find(result.agency().code(), result.year())
                .flatMap(Round::staff)
                .map(result.framework().samples().staff()::least);
        return kept.at(Questionnaire.IIT.code())
                .map(ConfidenceInterval::respondents)
                .flatMap(
                        answered -> least.filter(wanted -> answered < wanted).map(wanted -> new Few(answered, wanted)));
    }

    /** Measures results that were just recorded, those of one framework. */
    void measure(Framework framework, List<Scored> results) {
        var trees = results.stream().collect(toMap(scored -> scored.recording().agency(), Scored::tree));
        store.clear(trees.keySet(), framework.year());
        var samples = sheets.samples(trees.keySet(), framework);
        if (!samples.isEmpty()) {
            store.put(measured(trees, samples), framework.year());
        }
    }

    private static Map<AgencyCode, Sureness> measured(
            Map<AgencyCode, ScoreTree> trees, Map<AgencyCode, List<SheetSample>> samples) {
        return trees.entrySet().parallelStream()
                .filter(entry -> samples.containsKey(entry.getKey()))
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> measured(entry.getValue(), samples.getOrDefault(entry.getKey(), List.of()))));
    }

    private static Sureness measured(ScoreTree tree, List<SheetSample> samples) {
        var uncertainty = Uncertainty.of(tree, samples);
        var intervals = new HashMap<Code, ConfidenceInterval>();
        for (var score : tree.scores()) {
            uncertainty.at(score.code()).ifPresent(interval -> intervals.put(score.code(), interval));
        }
        var levels = uncertainty.levels().stream()
                .map(chance -> new Chance(chance.level().code(), chance.probability()))
                .toList();
        return new Sureness(intervals, levels);
    }
}
