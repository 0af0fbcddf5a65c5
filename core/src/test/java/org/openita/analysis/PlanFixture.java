package org.openita.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openita.framework.FiscalYear;

/** Plans of measures to test with. */
final class PlanFixture {

    static final FiscalYear YEAR = new FiscalYear(2568);

    private PlanFixture() {}

    /** The seven measures of the source agency for 2568, word for word. */
    static List<MeasureFacts> sourceAgency() {
        try (InputStream file = PlanFixture.class.getResourceAsStream("source-agency-measures.tsv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(PlanFixture::measure).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A measure that leaves nothing out; its texts are like no other topic's. */
    static MeasureFacts complete(int topic) {
        var own = String.valueOf((char) ('ก' + topic)).repeat(40);
        return new MeasureFacts(
                topic,
                List.of(),
                own,
                own,
                own,
                List.of("กองคลัง"),
                Optional.of(YEAR.first()),
                Optional.of(YEAR.last()),
                "",
                "+1 คะแนน");
    }

    private static MeasureFacts measure(String line) {
        var cells = line.split("\t", -1);
        return new MeasureFacts(
                Integer.parseInt(cells[0]),
                List.of(),
                cells[1],
                cells[2],
                cells[3],
                List.of(cells[4]),
                Optional.empty(),
                Optional.empty(),
                cells[5],
                "");
    }
}
