package org.openita.uncertainty;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openita.framework.Code;

/** The same sheets through R's packages survey and boot: {@code intervals.R} beside the sheets makes what is read here. */
class IntervalsAgainstRTest {

    private static final SheetSample IIT = sample("IIT", SheetFixture.IIT, OptionalInt.of(180));
    private static final SheetSample EIT1 = sample("EIT1", SheetFixture.EIT1, OptionalInt.empty());
    private static final SheetSample EIT2 = sample("EIT2", SheetFixture.EIT2, OptionalInt.empty());

    private final Uncertainty uncertainty =
            Uncertainty.of(SheetFixture.result("100", IIT, EIT1, EIT2), List.of(IIT, EIT1, EIT2));

    @Test
    void standardErrorsAreThoseOfClustersOfAnswersWithFinitePopulationCorrection() {
        var byR = lines("intervals-by-r.csv").stream().skip(1).toList();
        assertThat(byR).hasSize(15 + 18 + 8 + 5);
        for (var line : byR) {
            var cells = line.split(",", -1);
            var score = uncertainty.sampled(new Code(cells[0])).orElseThrow();
            var mean = score.constant()
                    + score.parts().stream()
                            .mapToDouble(part -> part.mean().mean())
                            .sum();
            assertThat(mean).as(line).isCloseTo(Double.parseDouble(cells[1]), within(1e-9));
            assertThat(score.standardError())
                    .as(line)
                    .isCloseTo(Double.parseDouble(cells[2]), Percentage.withPercentage(1e-7));
        }
    }

    @Test
    void inTheMiddleOfTheScaleTheIntervalIsThatOfTheBootstrap() {
        var line = lines("intervals-by-r.csv").stream()
                .filter(each -> each.startsWith("EIT2,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var interval = uncertainty.at(new Code("EIT2")).orElseThrow();
        assertThat(interval.low().doubleValue()).isCloseTo(Double.parseDouble(line[3]), within(0.6));
        assertThat(interval.high().doubleValue()).isCloseTo(Double.parseDouble(line[4]), within(0.6));
    }

    private static SheetSample sample(String questionnaire, SheetLayout layout, OptionalInt population) {
        var sheets = lines("sheets.csv").stream()
                .map(line -> line.split(",", -1))
                .collect(groupingBy(cells -> cells[0]))
                .getOrDefault(questionnaire, List.of())
                .stream()
                .map(cells -> sheet(cells, layout.width()))
                .toList();
        return SheetSample.of(layout, sheets, population);
    }

    private static byte[] sheet(String[] cells, int width) {
        var sheet = new byte[width];
        var chosen = Arrays.copyOfRange(cells, 2, 2 + width);
        for (int question = 0; question < width; question++) {
            sheet[question] = Byte.parseByte(chosen[question]);
        }
        return sheet;
    }

    private static List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IntervalsAgainstRTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
