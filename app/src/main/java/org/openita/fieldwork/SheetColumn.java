package org.openita.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.framework.Digits;

/**
 * A column to be filled in.
 *
 * @param name what the column is recognised by
 * @param heading what is asked
 * @param choices what can be chosen, in order; none where anything may be written
 */
record SheetColumn(String name, String heading, List<String> choices) {

    private static final String BLANKS = "[\\s\\u00a0\\u200b]+";

    SheetColumn {
        choices = choices.stream().map(SheetColumn::plain).toList();
    }

    /** What the list of choices offers: {@code 2 มาก}. */
    List<String> entries() {
        return IntStream.range(0, choices.size())
                .mapToObj(at -> (at + 1) + " " + choices.get(at))
                .toList();
    }

    /** The number of the choice that a cell names by its entry, its words or its number. */
    Optional<Integer> choice(String cell) {
        var typed = Digits.arabic(plain(cell));
        return IntStream.rangeClosed(1, choices.size())
                .filter(number -> typed.equals(Integer.toString(number))
                        || typed.equals(Digits.arabic(entries().get(number - 1)))
                        || typed.equals(Digits.arabic(choices.get(number - 1))))
                .boxed()
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll(BLANKS, " ").strip();
    }
}
