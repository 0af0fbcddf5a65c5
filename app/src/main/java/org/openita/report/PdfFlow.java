package org.openita.report;

import java.awt.Font;
import java.util.List;
import org.openita.report.PdfText.Look;
import org.openita.report.Typeface.Cut;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Lets the blocks of one document flow down its pages. */
final class PdfFlow {

    private static final float[] HEADING = {15, 13, 12};
    /** Under a heading there is room for at least the first lines of what follows. */
    private static final float ROOM = 66;

    private final org.openpdf.text.Document target;
    private final PdfWriter writer;
    private final PdfText text;
    private final PdfTables tables;
    private final PdfOutlines outlines;
    private final Wording words;

    PdfFlow(Document document, org.openpdf.text.Document target, PdfWriter writer) {
        this.target = target;
        this.writer = writer;
        words = Wording.of(document);
        text = new PdfText(document.numerals());
        tables = new PdfTables(text);
        outlines = new PdfOutlines(writer);
    }

    /** Adds a section; the page size for it is set already. */
    void add(Section section, PdfPages pages) {
        target.newPage();
        var blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Cover cover -> {
                    pages.coverOn(writer.getPageNumber());
                    new PdfCover(target, writer, text).add(cover);
                    target.newPage();
                }
                case Block.Heading heading -> heading(heading, blocks.subList(i + 1, blocks.size()));
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Bullets bullets -> bullets(bullets);
                case Block.KeyFigures figures -> target.add(tables.figures(figures));
                case Block.ChartBlock chart -> chart(chart);
                case Block.Notice notice -> target.add(tables.notice(notice));
                case Table table -> table(table);
            }
        }
    }

    private void heading(Block.Heading heading, List<Block> following) {
        float size = HEADING[heading.level() - 1];
        var before = size * (heading.level() == 1 ? 1.1f : 0.8f);
        keep(before + size * PdfText.LEADING + room(following));
        var look = Look.bold(size).in(heading.level() == 1 ? Ink.PRIMARY : Ink.TEXT);
        var paragraph = text.paragraph(heading.text(), look);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(2);
        outlines.add(heading.level(), words.write(heading.text()));
        target.add(paragraph);
    }

    private float room(List<Block> following) {
        return following.isEmpty()
                ? 0
                : switch (following.getFirst()) {
                    case Block.ChartBlock chart -> chartHeight(chart);
                    case Block.Heading heading -> ROOM + HEADING[heading.level() - 1] * 2;
                    case Table ignored -> ROOM * 1.6f;
                    default -> ROOM;
                };
    }

    private void paragraph(Block.Paragraph paragraph) {
        var body = text.paragraph(paragraph.text(), Look.plain(PdfText.BODY));
        body.setAlignment(PdfText.alignment(paragraph.alignment()));
        if (paragraph.indent() == Block.Indent.FIRST_LINE) {
            body.setFirstLineIndent(2.5f * 72 / 2.54f);
        }
        body.setSpacingAfter(6);
        target.add(body);
    }

    private void bullets(Block.Bullets bullets) {
        for (var item : bullets.items()) {
            var point = text.paragraph("•   ", Look.plain(PdfText.BODY).in(Ink.PRIMARY));
            point.add(text.phrase(item, Look.plain(PdfText.BODY)));
            point.setIndentationLeft(36);
            point.setFirstLineIndent(-14);
            target.add(point);
        }
        target.add(gap(6));
    }

    private void table(Table table) {
        var caption = text.paragraph(table.caption(), Look.bold(PdfText.SMALL));
        keep(caption.getLeading() + ROOM);
        target.add(caption);
        target.add(tables.table(table));
    }

    private void chart(Block.ChartBlock block) {
        keep(chartHeight(block));
        var title = text.paragraph(block.message(), Look.bold(PdfText.BODY));
        title.setSpacingBefore(8);
        title.setSpacingAfter(4);
        target.add(title);
        target.add(picture(block));
        var note = words.note(block.chart());
        if (!note.isEmpty()) {
            target.add(text.paragraph(note, Look.plain(PdfText.SMALL - 0.5f).in(Ink.QUIET)));
        }
        target.add(gap(8));
    }

    private Image picture(Block.ChartBlock block) {
        var painter = new ChartPainter(words);
        float width = target.right() - target.left();
        float height = (float) painter.height(block.chart());
        var template = writer.getDirectContent().createTemplate(width, height);
        var alternative = new PdfDictionary();
        alternative.put(new PdfName("Alt"), new PdfString(words.write(block.alternative()), PdfObject.TEXT_UNICODE));
        template.beginMarkedContentSequence(new PdfName("Figure"), alternative, true);
        var graphics = template.createGraphics(width, height, new Sarabun());
        painter.paint(block.chart(), graphics, width);
        graphics.dispose();
        template.endMarkedContentSequence();
        return Image.getInstance(template);
    }

    private float chartHeight(Block.ChartBlock block) {
        double width = target.right() - target.left();
        var title = ThaiText.wrap(
                words.write(block.message()), width, line -> Typeface.sarabun().width(Cut.BOLD, PdfText.BODY, line));
        double note = words.note(block.chart()).isEmpty() ? 0 : PdfText.SMALL * PdfText.LEADING;
        double text = title.size() * PdfText.BODY * PdfText.LEADING + note;
        return (float) (new ChartPainter(words).height(block.chart()) + text + 30);
    }

    private static Paragraph gap(float height) {
        return new Paragraph(height, " ", Typeface.sarabun().pdf(Cut.REGULAR, 1, Ink.PAPER));
    }

    /** Goes to the next page where less than this height is left on the page. */
    private void keep(float height) {
        boolean begun = writer.getVerticalPosition(true) < target.top() - 1;
        if (begun && writer.getVerticalPosition(true) - height < target.bottom()) {
            target.newPage();
        }
    }

    /** Gives a drawing the fonts of the document. */
    private static final class Sarabun implements FontMapper {
        @Override
        public BaseFont awtToPdf(Font font) {
            return Typeface.sarabun().base(font);
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return Typeface.sarabun().awt(Cut.REGULAR, size);
        }
    }
}
