package org.openita.planning;

import java.util.List;
import org.openita.platform.Problem;
import org.openita.platform.Problems;

/**
 * A finding as it is typed.
 *
 * @param revision in which it was seen
 * @param items the items it rests on, one a line, as the agency names them
 */
public record FindingForm(int revision, String items, String text) {

    static FindingForm of(Typed typed) {
        return new FindingForm(typed.number("revision"), typed.one("items"), typed.one("text"));
    }

    static FindingForm of(DraftFinding finding) {
        return new FindingForm(finding.revision(), String.join("\n", finding.items()), finding.text());
    }

    /** The finding with these words, or what is wrong. */
    Parsed<DraftFinding> parse(DraftFinding before) {
        if (text.isBlank()) {
            return Parsed.bad(Problems.of(Problem.of("text", "planning.problem.finding")));
        }
        var lines = items.lines().map(String::strip).filter(line -> !line.isEmpty());
        return Parsed.good(new DraftFinding(
                before.id(), before.topic(), revision, false, before.title(), lines.toList(), text.strip()));
    }

    /** With OpenITA's draft taken over: in place of nothing, else below what is written. */
    FindingForm taking(String draft) {
        var taken = text.isBlank() || text.strip().equals(draft) ? draft : text.strip() + "\n\n" + draft;
        return new FindingForm(revision, items, taken);
    }

    /** The same words, as if they had been typed over what was seen in another revision. */
    FindingForm seenIn(int other) {
        return new FindingForm(other, items, text);
    }

    /** Whether both say the same. */
    public boolean saysWhat(FindingForm other) {
        return List.of(items.strip(), text.strip()).equals(List.of(other.items.strip(), other.text.strip()));
    }
}
