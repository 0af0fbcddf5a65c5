package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks to be read in tests: honest ones, and ones that mean harm. */
final class Workbooks {

    private Workbooks() {}

    /** A sheet of texts and numbers; a text that begins with = is a formula, computed where asked. */
    static byte[] of(Object[][] rows) {
        return of(rows, true);
    }

    static byte[] notComputed(Object[][] rows) {
        return of(rows, false);
    }

    private static byte[] of(Object[][] rows, boolean computed) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int line = 0; line < rows.length; line++) {
                fill(sheet.createRow(line), rows[line]);
            }
            if (computed) {
                compute(book);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                case String text
                when text.startsWith("=") -> row.createCell(column).setCellFormula(text.substring(1));
                case String text -> row.createCell(column).setCellValue(text);
                default -> throw new IllegalArgumentException("neither text nor number");
            }
        }
    }

    private static void compute(Workbook book) {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** A packed file with a sheet of this XML, followed by so many spaces. */
    static byte[] ofXml(String sheet, int spaces) {
        return packed(Map.of("xl/worksheets/sheet1.xml", sheet), spaces);
    }

    private static byte[] packed(Map<String, String> parts, int spaces) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                var blank = " ".repeat(1 << 20).getBytes(UTF_8);
                for (int written = 0; written < spaces; written += blank.length) {
                    zip.write(blank);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
