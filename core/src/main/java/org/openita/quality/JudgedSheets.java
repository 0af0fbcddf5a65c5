package org.openita.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openita.framework.Code;
import org.openita.scoring.ChoiceCounts;

/** The sheets of one agency and questionnaire with their flags, to be counted with and without those in doubt. */
public final class JudgedSheets {

    private final ChoiceValues values;
    private final List<ObservedSheet> sheets;
    private final List<SheetFlags> flags;

    JudgedSheets(ChoiceValues values, List<ObservedSheet> sheets, List<SheetFlags> flags) {
        this.values = values;
        this.sheets = List.copyOf(sheets);
        this.flags = List.copyOf(flags);
    }

    /** The flags of each sheet, in the order the sheets were given. */
    public List<SheetFlags> flags() {
        return flags;
    }

    /** How many sheets are flagged for a reason. */
    public long flagged(Reason reason) {
        return flags.stream().filter(each -> each.has(reason)).count();
    }

    /** How many sheets are in doubt: those left out by {@link #countsWithoutDoubted}. */
    public long doubted() {
        return flags.stream().filter(SheetFlags::doubted).count();
    }

    /**
     * Whether counts with and without the sheets in doubt may stand side by side: their difference tells the sum of those in
     * doubt, and whoever has the answers of all sheets takes off those that are in doubt for their answers.
     *
     * @param fewest the fewest sheets that may be told apart
     */
    public boolean comparable(int fewest) {
        var bySigns = flags.stream().filter(SheetFlags::doubtedBySigns).count();
        return LongStream.of(doubted(), flags.size() - doubted(), bySigns)
                .allMatch(each -> each == 0 || each >= fewest);
    }

    /** How many made each choice of each question, on all sheets: what is scored. */
    public Map<Code, ChoiceCounts> counts() {
        return counts(sheet -> true);
    }

    /** The same without the sheets in doubt: shown beside the score, never in its place. */
    public Map<Code, ChoiceCounts> countsWithoutDoubted() {
        return counts(sheet -> !flags.get(sheet).doubted());
    }

    private Map<Code, ChoiceCounts> counts(IntPredicate counted) {
        var kept = IntStream.range(0, sheets.size())
                .filter(counted)
                .mapToObj(sheets::get)
                .toList();
        var counts = new HashMap<Code, ChoiceCounts>();
        for (int question = 0; question < values.questions(); question++) {
            counts.put(values.places().get(question), counts(kept, question));
        }
        return counts;
    }

    private ChoiceCounts counts(List<ObservedSheet> kept, int question) {
        var byChoice = new long[values.choices(question) + 1];
        kept.forEach(sheet -> byChoice[sheet.choice(question)]++);
        return new ChoiceCounts(LongStream.of(byChoice).skip(1).boxed().toList());
    }
}
