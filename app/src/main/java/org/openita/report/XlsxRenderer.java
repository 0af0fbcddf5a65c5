package org.openita.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openita.platform.Numerals;
import org.openita.platform.SpreadsheetText;

/** Writes one table of a document as XLSX; every text stays text, whatever it begins with. */
public final class XlsxRenderer {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final double CHARACTERS = 150;
    private static final int MAX_PRINT_HEADER = 200;

    /** The table as a workbook of one sheet, with the properties of the document it belongs to. */
    public byte[] render(Document document, Table table) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream(1 << 15)) {
            describe(document, workbook);
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.caption()));
            new Sheet(sheet, document.numerals()).fill(table, document.runningTitle());
            print(sheet, document.runningTitle());
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Document document, XSSFWorkbook workbook) {
        var core = workbook.getProperties().getCoreProperties();
        var stamp = Optional.of(Date.from(document.stamp()));
        core.setTitle(document.title());
        core.setCreator(document.agency());
        core.setCreated(stamp);
        core.setModified(stamp);
    }

    private static void print(XSSFSheet sheet, String caption) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        var heading = caption.length() > MAX_PRINT_HEADER ? caption.substring(0, MAX_PRINT_HEADER) + "…" : caption;
        sheet.getHeader().setCenter(heading.replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }

    /** One sheet being filled. */
    private static final class Sheet {
        private final XSSFSheet sheet;
        private final Numerals numerals;
        private final Map<String, XSSFCellStyle> styles = new HashMap<>();

        Sheet(XSSFSheet sheet, Numerals numerals) {
            this.sheet = sheet;
            this.numerals = numerals;
        }

        /** The table from the first row on; below it, whose it is and whether it is a draft. */
        void fill(Table table, String whose) {
            double total =
                    table.columns().stream().mapToDouble(Table.Column::width).sum();
            var header = sheet.createRow(0);
            for (int i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                var share = column.width() / total * (table.isWide() ? CHARACTERS : CHARACTERS / 2);
                sheet.setColumnWidth(i, (int) (256 * Math.clamp(share, 8, 80)));
                var cell = header.createCell(i);
                cell.setCellValue(SpreadsheetText.plain(numerals.write(column.header())));
                cell.setCellStyle(headerStyle());
            }
            for (int r = 0; r < table.rows().size(); r++) {
                var row = sheet.createRow(r + 1);
                for (int i = 0; i < table.columns().size(); i++) {
                    var text = table.rows().get(r).cells().get(i).text().plain(numerals);
                    var cell = row.createCell(i);
                    if (table.columns().get(i).alignment() == Alignment.END
                            && NUMBER.matcher(text).matches()) {
                        cell.setCellValue(new BigDecimal(text).doubleValue());
                        cell.setCellStyle(numberStyle(text));
                    } else {
                        cell.setCellValue(SpreadsheetText.plain(text));
                        cell.setCellStyle(textStyle(table.columns().get(i).alignment()));
                    }
                }
            }
            sheet.createRow(table.rows().size() + 2).createCell(0).setCellValue(SpreadsheetText.plain(whose));
        }

        private XSSFCellStyle textStyle(Alignment alignment) {
            return styles.computeIfAbsent(alignment.name(), key -> style(alignment, "@"));
        }

        private XSSFCellStyle numberStyle(String text) {
            int point = text.indexOf('.');
            var format = point < 0 ? "0" : "0." + "0".repeat(text.length() - point - 1);
            return styles.computeIfAbsent(format, key -> style(Alignment.END, key));
        }

        private XSSFCellStyle headerStyle() {
            return styles.computeIfAbsent("header", key -> {
                var style = style(Alignment.CENTER, "@");
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(new XSSFColor(Ink.PRIMARY_TINT, null));
                style.getFont().setBold(true);
                return style;
            });
        }

        private XSSFCellStyle style(Alignment alignment, String format) {
            var workbook = sheet.getWorkbook();
            var font = workbook.createFont();
            font.setFontName("Sarabun");
            font.setFontHeightInPoints((short) 11);
            var style = workbook.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setAlignment(
                    switch (alignment) {
                        case START -> HorizontalAlignment.LEFT;
                        case CENTER -> HorizontalAlignment.CENTER;
                        case END -> HorizontalAlignment.RIGHT;
                    });
            var line = new XSSFColor(Ink.LINE, null);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBottomBorderColor(line);
            style.setRightBorderColor(line);
            return style;
        }
    }
}
