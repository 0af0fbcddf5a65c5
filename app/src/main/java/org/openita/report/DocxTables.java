package org.openita.report;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the tables and the key figures of a Word document; widths are in twentieths of a point. */
final class DocxTables {

    private final XWPFDocument target;
    private final DocxText text;

    DocxTables(XWPFDocument target, DocxText text) {
        this.target = target;
        this.text = text;
    }

    void table(Table table, int width) {
        var widths =
                widths(table.columns().stream().mapToDouble(Table.Column::width).toArray(), width);
        var made = make("TableGrid", table.rows().size() + 1, widths);
        var style = table.isWide() ? "WideTableText" : "TableText";
        var header = made.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            var column = table.columns().get(i);
            var paragraph = paragraph(header.getCell(i), style);
            paragraph.setAlignment(DocxText.alignment(table.isWide() ? Alignment.CENTER : column.alignment()));
            text.fill(paragraph, RichText.of(Run.bold(column.header())), Optional.empty());
            shade(header.getCell(i), Ink.hex(Ink.PRIMARY_TINT));
            header.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            for (int i = 0; i < widths.length; i++) {
                var cell = table.rows().get(r).cells().get(i);
                var place = made.getRow(r + 1).getCell(i);
                var paragraph = paragraph(place, style);
                paragraph.setAlignment(DocxText.alignment(table.columns().get(i).alignment()));
                text.fill(paragraph, cell.text(), Optional.empty());
                cell.tone().ifPresent(tone -> shade(place, Ink.hex(tone.tintColor())));
            }
        }
        after();
    }

    void figures(Block.KeyFigures figures, int width) {
        int count = figures.figures().size();
        var made = make(
                "TableNormal",
                1,
                widths(IntStream.range(0, count).mapToDouble(i -> 1).toArray(), width));
        for (int i = 0; i < count; i++) {
            var figure = figures.figures().get(i);
            var cell = made.getRow(0).getCell(i);
            var ink = figure.tone().map(Tone::inkColor);
            text.fill(paragraph(cell, "FigureLabel"), figure.label());
            var value = cell.addParagraph();
            value.setStyle("FigureValue");
            text.fill(value, RichText.of(figure.value()), ink);
            shade(cell, Ink.hex(figure.tone().orElse(Tone.NEUTRAL).tintColor()));
            var borders = cell.getCTTc().getTcPr().addNewTcBorders();
            var left = borders.addNewLeft();
            left.setVal(STBorder.SINGLE);
            left.setSz(BigInteger.valueOf(24));
            left.setColor(Ink.hex(ink.orElse(Ink.PRIMARY)));
        }
        after();
    }

    private XWPFTable make(String style, int rows, int[] widths) {
        var table = target.createTable(rows, widths.length);
        table.setStyleID(style);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(IntStream.of(widths).sum());
        table.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                var tc = row.getCell(i).getCTTc();
                var cellWidth = (tc.isSetTcPr() ? tc.getTcPr() : tc.addNewTcPr()).addNewTcW();
                cellWidth.setType(STTblWidth.DXA);
                cellWidth.setW(BigInteger.valueOf(widths[i]));
            }
        }
        return table;
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        var paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void shade(XWPFTableCell cell, String fill) {
        var shade = cell.getCTTc().getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(fill);
    }

    /** Two tables without a paragraph in between would become one. */
    private void after() {
        var paragraph = target.createParagraph();
        paragraph.setStyle("TableText");
        paragraph.setSpacingAfter(0);
    }

    private static int[] widths(double[] shares, int width) {
        double total = java.util.Arrays.stream(shares).sum();
        return java.util.Arrays.stream(shares)
                .mapToInt(share -> (int) Math.floor(width * share / total))
                .toArray();
    }
}
