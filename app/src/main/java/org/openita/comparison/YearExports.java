package org.openita.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openita.analysis.Ranks.Rank;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SpreadsheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All pages of a filtered list as CSV and XLSX. */
@OpenToAll
@Controller
class YearExports {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "type",
            "province",
            "fictional",
            "level",
            "overall",
            "IIT",
            "EIT",
            "OIT",
            "type_rank",
            "type_rank_of",
            "province_rank",
            "province_rank_of",
            "published_type_rank",
            "published_province_rank");
    private static final int FIRST_NUMBER = 6;
    private static final int ROWS_IN_MEMORY = 100;

    private final Comparisons comparisons;

    YearExports(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/results/{year}/results.csv")
    ResponseEntity<byte[]> csv(@PathVariable FiscalYear year, YearQuestion.Filter filter) {
        var lines = rows(year, filter).stream()
                .map(cells -> cells.stream().map(SpreadsheetText::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
        var text = SpreadsheetText.beginning() + String.join(",", COLUMNS) + "\r\n" + lines;
        return file(CSV, "ita-%s.csv".formatted(year), text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/results/{year}/results.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable FiscalYear year, YearQuestion.Filter filter) {
        return file(XLSX, "ita-%s.xlsx".formatted(year), workbook(year, rows(year, filter)));
    }

    private List<List<String>> rows(FiscalYear year, YearQuestion.Filter filter) {
        return comparisons
                .year(year)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND))
                .select(YearQuestion.of(filter))
                .stream()
                .map(YearExports::cells)
                .toList();
    }

    private static List<String> cells(Placed row) {
        var standing = row.standing();
        var agency = standing.agency();
        return List.of(
                agency.code().value(),
                agency.name().th(),
                agency.type().name().th(),
                agency.province().name().th(),
                Boolean.toString(agency.fictional()),
                standing.levels().stream().map(level -> level.th()).collect(Collectors.joining(" / ")),
                written(standing.overall().map(BigDecimal::toPlainString)),
                written(standing.instrument("IIT").map(BigDecimal::toPlainString)),
                written(standing.instrument("EIT").map(BigDecimal::toPlainString)),
                written(standing.instrument("OIT").map(BigDecimal::toPlainString)),
                written(row.inType().map(Rank::place)),
                written(row.inType().map(Rank::population)),
                written(row.inProvince().map(Rank::place)),
                written(row.inProvince().map(Rank::population)),
                written(standing.published().inType()),
                written(standing.published().inProvince()));
    }

    private static String written(Optional<?> figure) {
        return figure.map(Object::toString).orElse("");
    }

    private static byte[] workbook(FiscalYear year, List<List<String>> rows) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("ITA " + year);
            sheet.createFreezePane(0, 1);
            var header = sheet.createRow(0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                header.createCell(i).setCellValue(COLUMNS.get(i));
            }
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r + 1);
                for (int i = 0; i < COLUMNS.size(); i++) {
                    var text = rows.get(r).get(i);
                    if (i >= FIRST_NUMBER && !text.isEmpty()) {
                        row.createCell(i).setCellValue(Double.parseDouble(text));
                    } else {
                        row.createCell(i).setCellValue(SpreadsheetText.plain(text));
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
