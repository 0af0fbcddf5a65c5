package org.openita.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openita.framework.Code;
import org.openita.framework.FrameworkId;
import org.openita.quality.Contradiction.Answer;
import org.openita.quality.Contradiction.Wording;

/** The pairs of answers that cannot both be so, by framework: {@code contradictions.csv} beside this class. */
public final class Contradictions {

    private static final String FILE = "contradictions.csv";
    private static final int COLUMNS = 7;
    private static final int ENGLISH = 6;

    private Contradictions() {}

    /** The pairs of a framework; none where no pair is known. */
    public static List<Contradiction> of(FrameworkId framework) {
        return text().lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> Arrays.asList(cells[0].split(" ")).contains(framework.value()))
                .map(Contradictions::read)
                .toList();
    }

    private static Contradiction read(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": " + String.join(",", cells));
        }
        return new Contradiction(
                answer(cells[1], cells[2]), answer(cells[3], cells[4]), new Wording(cells[5], cells[ENGLISH]));
    }

    /** Values are written as one number or as two ends such as {@code 0-20}. */
    private static Answer answer(String question, String values) {
        var ends = values.split("-", -1);
        return new Answer(new Code(question), Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    }

    private static String text() {
        try (var stream = Objects.requireNonNull(Contradictions.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
