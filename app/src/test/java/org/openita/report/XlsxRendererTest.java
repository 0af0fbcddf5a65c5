package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;

class XlsxRendererTest {

    private static final Document DOCUMENT = SourceReport.report(Numerals.ARABIC, Optional.empty());

    @Test
    void holdsEveryCellUnderAFrozenHeader() throws IOException {
        try (var workbook = open(SourceReport.measuresTable())) {
            var sheet = workbook.getSheetAt(0);
            var lines = SourceReport.measures();
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < 7; column++) {
                    assertThat(sheet.getRow(row).getCell(column).getStringCellValue())
                            .isEqualTo(lines.get(row).get(column));
                }
            }
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        var evil = List.of("=1+1", "+HYPERLINK(\"x\")", "-2+3", "@SUM(A1)");
        var table = new Table(
                "[ตาราง]: ข้อ/ทดสอบ?",
                List.of(Table.Column.number("ก", 1)),
                evil.stream().map(Table.Row::of).toList());
        try (var workbook = open(table)) {
            for (int i = 0; i < evil.size(); i++) {
                var cell = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo("'" + evil.get(i));
            }
        }
    }

    @Test
    void scoresAreNumbersWithTheirDecimals() throws IOException {
        try (var workbook = open(SourceReport.scores())) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getNumericCellValue()).isEqualTo(97.78);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        }
    }

    private static XSSFWorkbook open(Table table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(DOCUMENT, table)));
    }
}
