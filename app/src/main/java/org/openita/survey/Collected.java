package org.openita.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an assessor wrote down of one person.
 *
 * @param line what the line of the sheet carries to be one answer
 * @param choices the number of the choice made at each question, from 1
 * @param traits the number told of each trait, 0 where none was
 * @param remark what was said freely
 */
public record Collected(String line, List<Integer> choices, List<Integer> traits, String remark) {

    public Collected {
        choices = List.copyOf(choices);
        traits = List.copyOf(traits);
    }

    /** Whether it answers every question by one of its choices, and tells nothing that is not asked. */
    boolean fits(Questionnaire questionnaire, Questions questions) {
        return choices.size() == questions.count()
                && traits.size() == Sheet.TRAITS
                && questions.all().stream().allMatch(question -> question.offers(choices.get(question.place())))
                && IntStream.range(0, Sheet.TRAITS).allMatch(trait -> questionnaire.offers(trait, traits.get(trait)))
                && remark.length() <= AnswerForm.LONGEST_REMARK;
    }

    Sheet sheet() {
        return new Sheet(bytes(choices), bytes(traits));
    }

    private static byte[] bytes(List<Integer> numbers) {
        var bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = numbers.get(i).byteValue();
        }
        return bytes;
    }
}
