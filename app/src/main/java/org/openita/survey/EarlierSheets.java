package org.openita.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in sheets that were answered before OpenITA took them, so that they are counted like all others. */
@Service
public class EarlierSheets {

    private final SheetStore store;
    private final RemarkStore remarks;
    private final Rounds rounds;

    EarlierSheets(SheetStore store, RemarkStore remarks, Rounds rounds) {
        this.store = store;
        this.remarks = remarks;
        this.rounds = rounds;
    }

    /**
     * Adds the sheets of a day to an open round.
     *
     * @throws IllegalArgumentException where a sheet is none of this questionnaire
     */
    @Transactional
    public void add(Round round, Questionnaire questionnaire, LocalDate day, List<Sheet> sheets) {
        var questions = Questions.of(rounds.framework(round), questionnaire);
        if (!sheets.stream().allMatch(sheet -> fits(sheet, questions, questionnaire.traits()))) {
            throw new IllegalArgumentException("no sheet of " + questionnaire);
        }
        store.add(round, questionnaire, day, sheets);
    }

    /** Adds what was written freely to a questionnaire of the round, apart from any sheet. */
    @Transactional
    public void remark(Round round, Questionnaire questionnaire, List<String> written) {
        remarks.add(round, questionnaire, written);
    }

    private static boolean fits(Sheet sheet, Questions questions, List<String> traits) {
        var choices = sheet.choices();
        var told = sheet.traits();
        return choices.length == questions.count()
                && questions.all().stream().allMatch(question -> fits(choices[question.place()], question))
                && told.length == traits.size()
                && IntStream.range(0, told.length)
                        .allMatch(trait -> told[trait] >= 0 && told[trait] <= AnswerPage.choicesOf(traits.get(trait)));
    }

    private static boolean fits(byte choice, Questions.Question question) {
        return choice == 0 || question.offers(choice);
    }
}
