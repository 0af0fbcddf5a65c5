package org.openita.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.comparison.NationalFigure.Confidence;
import org.openita.framework.FiscalYear;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What was announced of the whole nation, by year, with how well it is confirmed; from {@code national.csv}. */
@Component
public class NationalFigures {

    private final Map<FiscalYear, NationalFigure> years = new HashMap<>();

    NationalFigures() {
        var file = new ClassPathResource("national/national.csv");
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            reader.forEach(row -> {
                var year = new FiscalYear(Integer.parseInt(row.getField("year_be")));
                years.put(year, figure(year, row));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The national figures cannot be read", e);
        }
    }

    /** What was announced of a year, if anything. */
    public Optional<NationalFigure> of(FiscalYear year) {
        return Optional.ofNullable(years.get(year));
    }

    private static NationalFigure figure(FiscalYear year, NamedCsvRecord row) {
        return new NationalFigure(
                year,
                number(row, "average"),
                number(row, "agencies").map(BigDecimal::intValueExact),
                number(row, "pass_rate_pct"),
                new Confidence(row.getField("confidence"), row.getField("confidence_th")));
    }

    private static Optional<BigDecimal> number(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.matches("[0-9.]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
