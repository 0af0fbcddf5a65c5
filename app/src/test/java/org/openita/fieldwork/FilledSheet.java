package org.openita.fieldwork;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded sheet, filled in as a spreadsheet program would. */
public final class FilledSheet {

    private static final int FIRST_LINE = 3;
    private static final int FIRST_COLUMN = 2;
    private static final int QUESTIONS = 9;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;

    public FilledSheet(byte[] content) throws IOException {
        this.book = new XSSFWorkbook(new ByteArrayInputStream(content));
        this.sheet = book.getSheetAt(0);
    }

    /** Answers every question of a person, counted from 0, by the choice of this number. */
    public FilledSheet answers(int person, int choice) {
        for (int question = 0; question < QUESTIONS; question++) {
            types(person, question, offered(question, choice));
        }
        return this;
    }

    /** Types into the column of a question, a trait or the remark, counted from 0. */
    public FilledSheet types(int person, int column, String text) {
        sheet.getRow(FIRST_LINE + person).getCell(FIRST_COLUMN + column).setCellValue(text);
        return this;
    }

    /** Copies a person's whole line over another's, what identifies it included. */
    FilledSheet copies(int person, int over) {
        sheet.copyRows(FIRST_LINE + person, FIRST_LINE + person, FIRST_LINE + over, new CellCopyPolicy());
        return this;
    }

    FilledSheet writesOverTheLine(int person, String text) {
        sheet.getRow(FIRST_LINE + person).getCell(0).setCellValue(text);
        return this;
    }

    FilledSheet renames(int column, String name) {
        sheet.getRow(1).getCell(FIRST_COLUMN + column).setCellValue(name);
        return this;
    }

    /** What the list of a cell offers, by its number from 1. */
    String offered(int column, int choice) {
        return book.getSheet("choices").getRow(choice - 1).getCell(column).getStringCellValue();
    }

    XSSFWorkbook book() {
        return book;
    }

    public byte[] saved() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
