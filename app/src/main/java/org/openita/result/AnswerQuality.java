package org.openita.result;

import java.util.HashMap;
import org.openita.framework.Code;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.Scoring;
import org.openita.survey.ClosedSheets;
import org.springframework.stereotype.Service;

/** Which answers behind a result are in doubt, and what it would be without them. They are counted all the same. */
@Service
class AnswerQuality {

    private final ClosedSheets sheets;

    AnswerQuality(ClosedSheets sheets) {
        this.sheets = sheets;
    }

    /** What is doubted of a result's answers. */
    QualityPage of(ExplainedResult result) {
        var judged = sheets.judged(result.agency().code(), result.framework());
        var known = result.recorded().known();
        var counts = new HashMap<Code, ChoiceCounts>(known.counts());
        judged.values().stream()
                .filter(each -> each.comparable(QualityPage.LEAST))
                .forEach(each -> counts.putAll(each.countsWithoutDoubted()));
        var without = Scoring.score(result.framework(), known.with(counts));
        return QualityPage.of(result, without, judged);
    }
}
