package org.openita.result;

import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.ScoreTree;

/** A result of an agency with its explained scores and its level. */
public record ExplainedResult(Agency agency, RecordedResult recorded, ScoreTree tree) {

    public LevelVerdict verdict() {
        return tree.verdict();
    }

    public FiscalYear year() {
        return recorded.year();
    }

    public Framework framework() {
        return tree.framework();
    }

    public Published published() {
        return recorded.published();
    }

    /** Whether a printed level contradicts what the scores allow. */
    public boolean levelContradicted() {
        return published()
                .level()
                .map(printed -> verdict().possible().stream()
                        .noneMatch(level -> level.name().th().equals(printed)))
                .orElse(false);
    }
}
