package org.openita.cli;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.uncertainty.SheetLayout;

/**
 * Where a file of answers has its columns.
 *
 * @param staff where the number of staff stands; -1 without
 * @param questions for each part that can be answered the column of each of its questions, -1 without
 */
record AnswerColumns(
        int agency, int instrument, int respondent, int staff, Map<Code, List<Integer>> questions, List<String> names) {

    private static final List<String> NEEDED = List.of("agency", "instrument", "respondent");
    private static final int NONE = -1;

    /** Reads the header; nothing where a column is missing or stands there twice, or none is a question. */
    static Optional<AnswerColumns> read(List<String> header, Map<Code, SheetLayout> layouts, long line, Faults faults) {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        NEEDED.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(line, Message.missingColumn(name)));
        names.stream()
                .distinct()
                .filter(name -> !name.isEmpty() && Collections.frequency(names, name) > 1)
                .forEach(name -> faults.add(line, Message.repeatedColumn(name)));
        var questions = new HashMap<Code, List<Integer>>();
        layouts.forEach((part, layout) -> questions.put(part, columns(names, part, layout)));
        if (questions.values().stream().flatMap(List::stream).allMatch(column -> column == NONE)) {
            faults.add(line, Message.missingColumn("i1"));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AnswerColumns(
                names.indexOf("agency"),
                names.indexOf("instrument"),
                names.indexOf("respondent"),
                names.indexOf("staff"),
                questions,
                names));
    }

    /** By the name of each question; where a part's own names are nowhere, i1, i2 … are its first, its second … */
    private static List<Integer> columns(List<String> names, Code part, SheetLayout layout) {
        var own = layout.places().stream()
                .map(place -> names.indexOf(local(part, place)))
                .toList();
        return own.stream().anyMatch(column -> column != NONE)
                ? own
                : IntStream.rangeClosed(1, layout.width())
                        .mapToObj(number -> names.indexOf("i" + number))
                        .toList();
    }

    /** Without the part it is asked in: {@code EIT1.e1} is {@code e1}, and {@code i1.2} itself. */
    private static String local(Code part, Code place) {
        var within = part.value() + ".";
        var name = place.value();
        return (name.startsWith(within) ? name.substring(within.length()) : name).toLowerCase(Locale.ROOT);
    }

    int count() {
        return names.size();
    }

    /** The columns that are questions of some part, but not of this one. */
    List<Integer> foreignTo(Code part) {
        var own = questions.getOrDefault(part, List.of());
        return questions.values().stream()
                .flatMap(List::stream)
                .filter(column -> column != NONE && !own.contains(column))
                .distinct()
                .sorted()
                .toList();
    }
}
