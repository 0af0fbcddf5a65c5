package org.openita.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes rows of text as CSV or as a workbook, so that no program takes a text for a formula. */
final class TemplateFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private TemplateFiles() {}

    static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TemplateFiles::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<List<String>> rows) {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("results");
            sheet.createFreezePane(1, 1);
            for (int line = 0; line < rows.size(); line++) {
                var row = sheet.createRow(line);
                for (int column = 0; column < rows.get(line).size(); column++) {
                    var text = rows.get(line).get(column);
                    if (!text.isEmpty()) {
                        row.createCell(column).setCellValue(text);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }

    private static String cell(String text) {
        var tame = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return tame.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + tame.replace("\"", "\"\"") + '"'
                : tame;
    }
}
