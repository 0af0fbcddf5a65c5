package org.openita.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.measure.Measure.ExpectedEffect;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a measure lies in the columns of a row. */
public final class MeasureRows {

    private MeasureRows() {}

    /** The measure in a row of the table {@code measure}. */
    public static Measure read(ResultSet row) throws SQLException {
        return new Measure(
                row.getString("title"),
                texts(row, "addresses").stream().map(Code::new).toList(),
                texts(row, "steps"),
                texts(row, "units"),
                new Schedule(row.getString("period"), day(row, "starts"), day(row, "ends")),
                effect(row.getString("effect_code"), row.getBigDecimal("effect_points")),
                Optional.ofNullable(row.getString("completion_sign")));
    }

    /** Names what the measure says as parameters of a statement. */
    public static StatementSpec with(Measure measure, StatementSpec statement) {
        var effect = measure.expectedEffect();
        return statement
                .param("title", measure.title())
                .param(
                        "addresses",
                        measure.addresses().stream().map(Code::value).toArray(String[]::new))
                .param("steps", measure.steps().toArray(String[]::new))
                .param("units", measure.units().toArray(String[]::new))
                .param("period", measure.schedule().phrase())
                .param("starts", measure.schedule().start().orElse(null))
                .param("ends", measure.schedule().end().orElse(null))
                .param(
                        "effectCode",
                        effect.map(expected -> expected.code().value()).orElse(null))
                .param("effectPoints", effect.map(ExpectedEffect::points).orElse(null))
                .param("sign", measure.completionSign().orElse(null));
    }

    /** The texts of an array column. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<ExpectedEffect> effect(@Nullable String code, @Nullable BigDecimal points) {
        return code == null || points == null
                ? Optional.empty()
                : Optional.of(new ExpectedEffect(new Code(code), points));
    }
}
