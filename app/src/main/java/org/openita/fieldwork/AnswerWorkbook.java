package org.openita.fieldwork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook to take along: a line for each person, lists of choices in the cells, and how to use it. */
final class AnswerWorkbook {

    /** Where lines carry what makes each of them one answer; hidden. */
    static final String LINE = "line";

    /** Where lines are numbered for people. */
    static final String NUMBER = "no";

    private static final String CHOICES = "choices";
    private static final int FIRST_LINE = 3;
    private static final int FIRST_COLUMN = 2;
    private static final int WIDE = 30 * 256;
    private static final int NARROW = 6 * 256;
    private static final int SMALL = 8;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle open = style(false, true);
    private final CellStyle heading = heading();
    private final CellStyle quiet = quiet();

    private AnswerWorkbook() {}

    /**
     * The texts around the answers.
     *
     * @param mark what the sheet says of itself to programs
     * @param title what it says of itself to people
     * @param guide how to use it, a line each
     */
    record Texts(SheetMark mark, String title, String answers, String guideName, List<String> guide, String refusal) {

        Texts {
            guide = List.copyOf(guide);
        }
    }

    static byte[] of(Texts texts, SheetColumns columns, List<String> lines) {
        var workbook = new AnswerWorkbook();
        try (var book = workbook.book;
                var out = new ByteArrayOutputStream()) {
            workbook.write(texts, columns.all(), lines);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }

    private void write(Texts texts, List<SheetColumn> columns, List<String> lines) {
        var answers = book.createSheet(texts.answers());
        var guide = book.createSheet(texts.guideName());
        var choices = book.createSheet(CHOICES);
        writeHead(answers, texts, columns);
        writeLines(answers, columns.size(), lines);
        for (int at = 0; at < columns.size(); at++) {
            offer(answers, choices, columns.get(at), at, lines.size(), texts.refusal());
        }
        for (int line = 0; line < texts.guide().size(); line++) {
            guide.createRow(line).createCell(0).setCellValue(texts.guide().get(line));
        }
        guide.setColumnWidth(0, 3 * WIDE);
        book.setSheetHidden(book.getSheetIndex(choices), true);
    }

    private void writeHead(XSSFSheet sheet, Texts texts, List<SheetColumn> columns) {
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, NARROW);
        var title = sheet.createRow(0);
        title.createCell(0).setCellValue(texts.mark().written());
        title.createCell(1).setCellValue(texts.title());
        var names = sheet.createRow(1);
        names.createCell(0).setCellValue(LINE);
        names.createCell(1).setCellValue(NUMBER);
        var headings = sheet.createRow(2);
        for (int at = 0; at < columns.size(); at++) {
            var name = names.createCell(FIRST_COLUMN + at);
            name.setCellValue(columns.get(at).name());
            name.setCellStyle(quiet);
            var cell = headings.createCell(FIRST_COLUMN + at);
            cell.setCellValue(columns.get(at).heading());
            cell.setCellStyle(heading);
            sheet.setColumnWidth(FIRST_COLUMN + at, WIDE);
        }
        sheet.createFreezePane(FIRST_COLUMN, FIRST_LINE);
    }

    /** What identifies a line is locked, without a password: against a slip, not against will. */
    private void writeLines(XSSFSheet sheet, int columns, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            var row = sheet.createRow(FIRST_LINE + line);
            row.createCell(0).setCellValue(lines.get(line));
            row.createCell(1).setCellValue(line + 1);
            for (int at = 0; at < columns; at++) {
                row.createCell(FIRST_COLUMN + at).setCellStyle(open);
            }
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** The choices of a column stand in the hidden sheet, as a list in the cell itself may hold but few letters. */
    private void offer(XSSFSheet answers, XSSFSheet choices, SheetColumn column, int at, int lines, String refusal) {
        var entries = column.entries();
        if (entries.isEmpty()) {
            return;
        }
        for (int number = 0; number < entries.size(); number++) {
            var row = choices.getRow(number) == null ? choices.createRow(number) : choices.getRow(number);
            row.createCell(at).setCellValue(entries.get(number));
        }
        var letter = CellReference.convertNumToColString(at);
        var offered = answers.getDataValidationHelper();
        var list = offered.createValidation(
                offered.createFormulaListConstraint(
                        "%s!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, entries.size())),
                new CellRangeAddressList(FIRST_LINE, FIRST_LINE + lines - 1, FIRST_COLUMN + at, FIRST_COLUMN + at));
        list.setShowErrorBox(true);
        list.createErrorBox(column.name(), refusal);
        answers.addValidationData(list);
    }

    private CellStyle style(boolean locked, boolean framed) {
        var style = book.createCellStyle();
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (framed) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
        }
        return style;
    }

    private CellStyle heading() {
        var style = style(true, true);
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle quiet() {
        var style = style(true, false);
        var font = book.createFont();
        font.setFontHeightInPoints((short) SMALL);
        style.setFont(font);
        return style;
    }
}
