package org.openita.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;

/** Judges the sheets of one agency and questionnaire: flags with reasons, and no sheet is dropped. */
public final class QualityRules {

    private final ChoiceValues values;
    private final StraightLines straightLines;
    private final IdenticalSheets identicalSheets;
    private final ContradictionRule contradictions;

    private QualityRules(ChoiceValues values, List<Contradiction> pairs) {
        this.values = values;
        this.straightLines = new StraightLines(values);
        this.identicalSheets = new IdenticalSheets(values);
        this.contradictions = new ContradictionRule(values, pairs);
    }

    /**
     * The rules of a questionnaire.
     *
     * @param places where each question of its sheets counts in the framework's tree, such as {@code i1} or {@code EIT1.e1}
     * @throws IllegalArgumentException where a place is no question
     */
    public static QualityRules of(Framework framework, List<Code> places) {
        return of(framework, places, Contradictions.of(framework.id()));
    }

    static QualityRules of(Framework framework, List<Code> places, List<Contradiction> pairs) {
        return new QualityRules(ChoiceValues.of(framework, places), pairs);
    }

    /**
     * Flags all sheets of one agency.
     *
     * @throws IllegalArgumentException where a sheet is none of this questionnaire
     */
    public JudgedSheets judge(List<ObservedSheet> sheets) {
        sheets.forEach(this::check);
        var identical = identicalSheets.in(sheets);
        var bursts = Bursts.days(sheets);
        var flags = IntStream.range(0, sheets.size())
                .mapToObj(place -> {
                    var alone = alone(sheets.get(place));
                    var copied = identical.contains(place) ? alone.with(Reason.IDENTICAL) : alone;
                    return bursts.contains(sheets.get(place).day()) ? copied.with(Reason.BURST) : copied;
                })
                .toList();
        return new JudgedSheets(values, sheets, flags);
    }

    /** What a sheet tells by itself. */
    private SheetFlags alone(ObservedSheet sheet) {
        var flags = sheet.noticed();
        if (straightLines.has(sheet)) {
            flags = flags.with(Reason.STRAIGHT_LINE);
        }
        if (values.allBest(sheet)) {
            flags = flags.with(Reason.ALL_BEST);
        }
        return contradictions.has(sheet) ? flags.with(Reason.CONTRADICTION) : flags;
    }

    private void check(ObservedSheet sheet) {
        if (sheet.questions() != values.questions()
                || values.answered(sheet).anyMatch(question -> sheet.choice(question) > values.choices(question))) {
            throw new IllegalArgumentException("no sheet of this questionnaire: " + sheet);
        }
    }
}
