package org.openita.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.suppression.TraitGroups;

/** The sheets of one questionnaire of a closed round, ten or more, with no more of their traits than may be told. */
final class AnonymousSheets {

    private final TraitGroups groups;
    private final List<Line> lines;

    private AnonymousSheets(TraitGroups groups, List<Line> lines) {
        this.groups = groups;
        this.lines = List.copyOf(lines);
    }

    /** Nothing where there are too few sheets to hide each other; in an order that follows from what they say alone. */
    static Optional<AnonymousSheets> of(List<Sheet> sheets, List<String> traits) {
        if (sheets.size() < TraitGroups.FEWEST) {
            return Optional.empty();
        }
        var groups =
                TraitGroups.of(sheets.stream().map(sheet -> told(sheet, traits)).toList());
        var lines = sheets.stream()
                .map(sheet -> new Line(numbers(sheet.choices()), groups.coarsened(told(sheet, traits))))
                .sorted(Comparator.comparing(Line::toString))
                .toList();
        return Optional.of(new AnonymousSheets(groups, lines));
    }

    List<Line> lines() {
        return lines;
    }

    /** The values of a trait that are told apart. */
    List<Integer> shown(int trait) {
        return groups.shown(trait);
    }

    /** Those with a value of a trait; for the value of the untold all who are not told apart. */
    List<Line> with(int trait, int value) {
        return lines.stream().filter(line -> line.traits().get(trait) == value).toList();
    }

    /** The mean of what questions got from those who answered them, to two decimals; nothing where nobody did. */
    static Optional<BigDecimal> mean(List<Line> lines, List<Questions.Question> questions) {
        var values = questions.stream()
                .flatMap(question -> lines.stream()
                        .map(line -> line.choices().get(question.place()))
                        .filter(question::offers)
                        .map(choice -> question.choices().get(choice - 1).value()))
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP));
    }

    /** What was told of each trait; what nobody was offered, for a form can be forged, is not told. */
    private static List<Integer> told(Sheet sheet, List<String> traits) {
        var told = sheet.traits();
        return IntStream.range(0, traits.size())
                .mapToObj(trait ->
                        told[trait] <= AnswerPage.choicesOf(traits.get(trait)) ? (int) told[trait] : TraitGroups.UNTOLD)
                .toList();
    }

    private static List<Integer> numbers(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .mapToObj(place -> (int) bytes[place])
                .toList();
    }

    /** What may be told of one sheet: its choices from 1, and its traits, 0 where untold or hidden. */
    record Line(List<Integer> choices, List<Integer> traits) {

        Line {
            choices = List.copyOf(choices);
            traits = List.copyOf(traits);
        }
    }
}
