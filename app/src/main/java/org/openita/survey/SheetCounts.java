package org.openita.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.scoring.ChoiceCounts;
import org.openita.survey.TallyStore.Heap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parted answers of rounds come to: how often each choice of each question was made. */
@Service
public class SheetCounts {

    private final TallyStore sheets;
    private final Rounds rounds;

    SheetCounts(TallyStore sheets, Rounds rounds) {
        this.sheets = sheets;
        this.rounds = rounds;
    }

    /** The counts of each round by the place of the question in its framework; nothing where nobody answered. */
    @Transactional(readOnly = true)
    public Map<Long, Map<Code, ChoiceCounts>> of(Collection<Round> counted) {
        var tallies = sheets.tallies(counted.stream().map(Round::id).toList());
        var asked = new HashMap<Asked, Questions>();
        var counts = new HashMap<Long, Map<Code, ChoiceCounts>>();
        for (var round : counted) {
            var framework = rounds.framework(round);
            var made = new HashMap<Code, ChoiceCounts>();
            for (var questionnaire : Questionnaire.values()) {
                Optional.ofNullable(tallies.get(new Heap(round.id(), questionnaire)))
                        .ifPresent(tally -> asked.computeIfAbsent(
                                        new Asked(framework.hash(), questionnaire), unread -> read(framework, unread))
                                .all()
                                .forEach(question -> made.put(
                                        questionnaire.place(framework, question.code()),
                                        new ChoiceCounts(tally.of(question)))));
            }
            if (!made.isEmpty()) {
                counts.put(round.id(), made);
            }
        }
        return counts;
    }

    private static Questions read(Framework framework, Asked asked) {
        return Questions.of(framework, asked.questionnaire());
    }

    /** What a framework asks in a questionnaire. */
    private record Asked(String framework, Questionnaire questionnaire) {}
}
