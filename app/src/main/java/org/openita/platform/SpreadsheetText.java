package org.openita.platform;

/** Text for a cell of a spreadsheet: never read as a formula, whatever somebody typed. */
public final class SpreadsheetText {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetText() {}

    /** The text itself, after an apostrophe where a spreadsheet program would take it for a formula. */
    public static String plain(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text as a quoted cell of a CSV file. */
    public static String quoted(String text) {
        return '"' + plain(text).replace("\"", "\"\"") + '"';
    }

    /** The beginning of a CSV file that tells spreadsheet programs its Thai apart. */
    public static String beginning() {
        return BYTE_ORDER_MARK;
    }
}
