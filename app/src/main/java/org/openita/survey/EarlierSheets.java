package org.openita.survey;

import java.time.LocalDate;
import java.util.List;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in sheets that were answered before OpenITA took them, so that they are counted like all others. */
@Service
public class EarlierSheets {

    private final SheetStore store;
    private final Rounds rounds;

    EarlierSheets(SheetStore store, Rounds rounds) {
        this.store = store;
        this.rounds = rounds;
    }

    /**
     * Adds the sheets of a day to an open round.
     *
     * @param sheets for each respondent a byte for each question: the number of the choice from 1, 0 for none
     * @throws IllegalArgumentException where a sheet is none of this questionnaire
     */
    @Transactional
    public void add(Round round, Questionnaire questionnaire, LocalDate day, List<byte[]> sheets) {
        var questions = Questions.of(rounds.framework(round), questionnaire);
        for (var sheet : sheets) {
            if (sheet.length != questions.count() || !questions.all().stream().allMatch(each -> fits(sheet, each))) {
                throw new IllegalArgumentException("no sheet of " + questionnaire);
            }
        }
        store.add(round, questionnaire, day, sheets);
    }

    private static boolean fits(byte[] sheet, Questions.Question question) {
        var choice = sheet[question.place()];
        return choice == 0 || question.offers(choice);
    }
}
