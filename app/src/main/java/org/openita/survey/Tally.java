package org.openita.survey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.openita.survey.Questions.Question;

/** How often each choice was made at each place of the sheets of a questionnaire. */
final class Tally {

    /** More than any question has, none included. */
    private static final int CHOICES = 16;

    private int[] counts = {};

    /** Counts a sheet, a byte for each place. */
    void add(ByteBuffer sheet) {
        if (counts.length < sheet.capacity() * CHOICES) {
            counts = Arrays.copyOf(counts, sheet.capacity() * CHOICES);
        }
        for (int place = 0; place < sheet.capacity(); place++) {
            var choice = sheet.get(place);
            if (choice >= 0 && choice < CHOICES) {
                counts[place * CHOICES + choice]++;
            }
        }
    }

    /** How often each of the question's choices was made, in their order. */
    List<Long> of(Question question) {
        if (question.choices().size() >= CHOICES) {
            throw new IllegalArgumentException("too many choices to count: " + question);
        }
        return LongStream.rangeClosed(1, question.choices().size())
                .map(choice -> counts[question.place() * CHOICES + (int) choice])
                .boxed()
                .toList();
    }
}
