package org.openita.report;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.analysis.LevelDistance;
import org.openita.analysis.PointsLost;
import org.openita.analysis.Weaknesses;
import org.openita.framework.Framework;
import org.openita.framework.Node.Kind;
import org.openita.measure.MeasurePlan;
import org.openita.result.ExplainedResult;
import org.openita.result.IndicatorTable;

/**
 * All that a measures report is made of, gathered before a word of it is laid out.
 *
 * @param history every result of the agency, oldest first
 * @param drafts what the numbers say about each topic, in the language of the report
 * @param warnings what the plan leaves out or repeats, in the language of the report
 */
public record ReportContent(
        ExplainedResult result,
        List<ExplainedResult> history,
        MeasurePlan plan,
        List<Draft> drafts,
        List<String> warnings) {

    public ReportContent {
        history = List.copyOf(history);
        drafts = List.copyOf(drafts);
        warnings = List.copyOf(warnings);
    }

    /** A topic and the finding its numbers give. */
    public record Draft(int topic, String title, String finding) {}

    Agency agency() {
        return result.agency();
    }

    Framework framework() {
        return result.framework();
    }

    IndicatorTable indicators() {
        return IndicatorTable.of(result, history);
    }

    LevelDistance distance() {
        return LevelDistance.of(result.tree(), result.verdict());
    }

    List<PointsLost> weakestIndicators() {
        return Weaknesses.weakestFirst(result.tree(), Kind.INDICATOR);
    }

    List<PointsLost> weakestItems() {
        return Weaknesses.weakestFirst(result.tree(), Kind.ITEM);
    }
}
