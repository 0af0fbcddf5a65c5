package org.openita.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes the blocks of one document one after the other. */
final class DocxFlow {

    private static final double SEAL = 96;

    private final XWPFDocument target;
    private final DocxText text;
    private final DocxTables tables;
    private final Wording words;

    DocxFlow(Document document, XWPFDocument target) {
        this.target = target;
        words = Wording.of(document);
        text = new DocxText(document.numerals());
        tables = new DocxTables(target, text);
    }

    void add(Section section) {
        int width = DocxPages.textWidth(section.orientation());
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Cover cover -> cover(cover);
                case Block.Heading heading -> text.fill(paragraph("Heading" + heading.level()), heading.text());
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Bullets bullets ->
                    bullets.items().forEach(item -> text.fill(paragraph("ListBullet"), item, Optional.empty()));
                case Block.KeyFigures figures -> tables.figures(figures, width);
                case Block.ChartBlock chart -> chart(chart, width / 20.0);
                case Block.Notice notice -> notice(notice);
                case Table table -> {
                    text.fill(paragraph("Caption"), table.caption());
                    tables.table(table, width);
                }
            }
        }
    }

    private void paragraph(Block.Paragraph block) {
        var paragraph = paragraph(block.indent() == Block.Indent.FIRST_LINE ? "BodyTextFirstIndent" : "Normal");
        if (block.alignment() != Alignment.START) {
            paragraph.setAlignment(DocxText.alignment(block.alignment()));
        }
        text.fill(paragraph, block.text(), Optional.empty());
    }

    private void cover(Block.Cover cover) {
        var first = paragraph("Title");
        first.setSpacingBefore(cover.seal().isPresent() ? 400 : 2700);
        cover.seal().ifPresent(seal -> seal(first, seal));
        for (var line : cover.title()) {
            text.fill(paragraph("Title"), line);
        }
        for (int i = 0; i < cover.foot().size(); i++) {
            var foot = paragraph("Subtitle");
            if (i == 0) {
                foot.setSpacingBefore(4200);
            }
            text.fill(foot, cover.foot().get(i));
        }
        pageBreak();
    }

    private void seal(XWPFParagraph paragraph, Picture seal) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(seal.bytes()));
            if (image == null) {
                throw new IllegalArgumentException("neither PNG nor JPEG: " + seal);
            }
            double scale = SEAL / Math.max(image.getWidth(), image.getHeight());
            var type = seal.isPng() ? PictureType.PNG : PictureType.JPEG;
            picture(paragraph, seal, type, new Size(image.getWidth() * scale, image.getHeight() * scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void chart(Block.ChartBlock block, double width) {
        text.fill(paragraph("ChartMessage"), block.message());
        var painter = new ChartPainter(words);
        var picture = new Picture(painter.png(block.chart(), width), words.write(block.alternative()));
        var paragraph = paragraph("Normal");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        picture(paragraph, picture, PictureType.PNG, new Size(width, painter.height(block.chart())));
        var note = words.note(block.chart());
        if (!note.isEmpty()) {
            paragraph.setKeepNext(true);
            text.fill(paragraph("ChartNote"), note);
        }
    }

    private static void picture(XWPFParagraph paragraph, Picture picture, PictureType type, Size size) {
        try (var bytes = new ByteArrayInputStream(picture.bytes())) {
            var run = paragraph.createRun();
            var made = run.addPicture(bytes, type, "picture", Units.toEMU(size.width), Units.toEMU(size.height));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
            made.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void notice(Block.Notice notice) {
        var paragraph = paragraph("Notice");
        var properties = paragraph.getCTP().getPPr();
        var edge = properties.addNewPBdr().addNewLeft();
        edge.setVal(STBorder.SINGLE);
        edge.setSz(java.math.BigInteger.valueOf(24));
        edge.setSpace(java.math.BigInteger.valueOf(6));
        edge.setColor(Ink.hex(notice.tone().inkColor()));
        var shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(Ink.hex(notice.tone().tintColor()));
        text.fill(paragraph, notice.text(), Optional.empty());
    }

    private void pageBreak() {
        var paragraph = paragraph("Normal");
        paragraph.setSpacingAfter(0);
        paragraph.createRun().addBreak(BreakType.PAGE);
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = target.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A size in points. */
    private record Size(double width, double height) {}
}
