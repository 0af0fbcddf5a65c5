package org.openita.report;

import org.openita.report.PdfText.Look;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Builds the tables, the key figures and the notices of a PDF. */
final class PdfTables {

    private final PdfText text;

    PdfTables(PdfText text) {
        this.text = text;
    }

    PdfPTable table(Table table) {
        var target = new PdfPTable(widths(table));
        target.setWidthPercentage(100);
        target.setHeaderRows(1);
        target.setSpacingBefore(4);
        target.setSpacingAfter(10);
        float size = table.isWide() ? PdfText.WIDE_TABLE : PdfText.TABLE;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var cell = cell(text.phrase(RichText.of(column.header()), Look.bold(size)), size);
            cell.setHorizontalAlignment(PdfText.alignment(table.isWide() ? Alignment.CENTER : column.alignment()));
            cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
            cell.setBackgroundColor(Ink.PRIMARY_TINT);
            cell.setBorderColorBottom(Ink.PRIMARY);
            cell.setBorderWidthBottom(1);
            edge(cell, i);
            target.addCell(cell);
        }
        for (var row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = cell(text.phrase(row.cells().get(i).text(), Look.plain(size)), size);
                cell.setHorizontalAlignment(
                        PdfText.alignment(table.columns().get(i).alignment()));
                row.cells().get(i).tone().ifPresent(tone -> cell.setBackgroundColor(tone.tintColor()));
                edge(cell, i);
                cell.setBorderWidthTop(0);
                target.addCell(cell);
            }
        }
        return target;
    }

    PdfPTable figures(Block.KeyFigures figures) {
        var target = new PdfPTable(figures.figures().size());
        target.setWidthPercentage(100);
        target.setSpacingBefore(8);
        target.setSpacingAfter(12);
        for (int i = 0; i < figures.figures().size(); i++) {
            var figure = figures.figures().get(i);
            boolean last = i == figures.figures().size() - 1;
            var ink = figure.tone().map(Tone::inkColor).orElse(Ink.TEXT);
            var cell = new PdfPCell();
            cell.addElement(
                    text.paragraph(figure.label(), Look.plain(PdfText.SMALL).in(Ink.QUIET)));
            cell.addElement(
                    text.paragraph(figure.value(), Look.bold(PdfText.BODY + 5).in(ink)));
            cell.setPaddingLeft(10);
            cell.setPaddingRight(8);
            cell.setPaddingTop(2);
            cell.setPaddingBottom(10);
            cell.setBorder(last ? Rectangle.LEFT : Rectangle.LEFT | Rectangle.RIGHT);
            cell.setBorderWidthLeft(3);
            cell.setBorderColorLeft(figure.tone().map(Tone::inkColor).orElse(Ink.PRIMARY));
            cell.setBorderWidthRight(6);
            cell.setBorderColorRight(Ink.PAPER);
            cell.setBackgroundColor(figure.tone().orElse(Tone.NEUTRAL).tintColor());
            target.addCell(cell);
        }
        return target;
    }

    PdfPTable notice(Block.Notice notice) {
        var target = new PdfPTable(1);
        target.setWidthPercentage(100);
        target.setSpacingBefore(6);
        target.setSpacingAfter(10);
        var cell = cell(text.phrase(notice.text(), Look.plain(PdfText.SMALL)), PdfText.SMALL);
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderWidthLeft(3);
        cell.setBorderColorLeft(notice.tone().inkColor());
        cell.setBackgroundColor(notice.tone().tintColor());
        cell.setPaddingLeft(10);
        target.addCell(cell);
        return target;
    }

    private static PdfPCell cell(Phrase phrase, float size) {
        var cell = new PdfPCell(phrase);
        cell.setLeading(size * (PdfText.LEADING - 0.1f), 0);
        cell.setPadding(4.5f);
        cell.setPaddingTop(1);
        // Below the last baseline the layout leaves no room for marks under the line.
        cell.setPaddingBottom(size * 0.62f);
        cell.setUseVariableBorders(true);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(Ink.LINE);
        return cell;
    }

    /** Cells share their edges: each draws only the ones that no neighbour draws. */
    private static void edge(PdfPCell cell, int column) {
        if (column > 0) {
            cell.setBorderWidthLeft(0);
        }
    }

    private static float[] widths(Table table) {
        var widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) table.columns().get(i).width();
        }
        return widths;
    }
}
