package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxRendererTest {

    private static final XWPFDocument REPORT = open(SourceReport.report(Numerals.ARABIC, Optional.empty()));

    @Test
    void everyCellOfTheMeasuresIsExact() {
        var table = REPORT.getTables().stream()
                .filter(one -> one.getRow(0).getTableCells().size() == 7)
                .findFirst()
                .orElseThrow();

        assertThat(cells(table)).isEqualTo(SourceReport.measures());
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).filteredOn(row -> row.isCantSplitRow()).containsExactly(table.getRow(0));
    }

    @Test
    void headingsAreHeadings() {
        var headings = REPORT.getParagraphs().stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText);

        assertThat(headings).startsWith("ผลการประเมิน ITA ในปีงบประมาณ พ.ศ. 2567");
        assertThat(REPORT.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isZero();
    }

    @Test
    void textIsExactAndInOrder() throws IOException {
        try (var extractor = new XWPFWordExtractor(open(SourceReport.report(Numerals.ARABIC, Optional.empty())))) {
            assertThat(extractor.getText())
                    .containsSubsequence("99.40", "ผ่านดีเยี่ยม", "ลำดับที่ 1", "ลำดับที่ 7")
                    .containsSubsequence(SourceReport.SCORES)
                    .contains("คำนวณตามกรอบ th-national-2567 ฉบับที่ 1 ค่าน้ำหนักเท่ากันทุกตัวชี้วัดในเครื่องมือ");
        }
    }

    @Test
    void thaiNumeralsLeaveLiteralsAlone() {
        var text = open(SourceReport.report(Numerals.THAI, Optional.empty())).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();

        assertThat(text).anyMatch(line -> line.contains("th-national-2567 ฉบับที่ ๑"));
    }

    @Test
    void chartsArePicturesWithWords() {
        var pictures = REPORT.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();

        assertThat(pictures).hasSize(5);
        assertThat(pictures.getFirst().getDescription()).isEqualTo("คะแนน 99.40 ระดับผ่านดีเยี่ยม");
    }

    @Test
    void theMeasuresLieInLandscape() {
        var sections = REPORT.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph ->
                        paragraph.getCTP().getPPr().getSectPr().getPgSz().getOrient())
                .toList();

        assertThat(sections).containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
    }

    @Test
    void aDraftCarriesItsWatermarkOnCoverAndPages() {
        var headers =
                open(SourceReport.report(Numerals.ARABIC, Optional.of("ร่าง"))).getHeaderList();

        assertThat(headers)
                .hasSize(4)
                .allSatisfy(header -> assertThat(
                                header.getParagraphs().getFirst().getCTP().xmlText())
                        .contains("string=\"ร่าง\""));
        assertThat(REPORT.getHeaderList()).isEmpty();
    }

    @Test
    void theCoverBearsTheSeal() {
        var pictures = open(SourceReport.withSeal())
                .getParagraphs()
                .getFirst()
                .getRuns()
                .getFirst()
                .getEmbeddedPictures();

        assertThat(pictures)
                .singleElement()
                .satisfies(seal -> assertThat(seal.getDescription()).isEqualTo("ตรา"));
    }

    @Test
    void cellsThatAreBoldAreBoldInThaiToo() {
        var table = new Table(
                "ตาราง",
                List.of(Table.Column.text("หัวข้อ", 1)),
                List.of(new Table.Row(List.of(new Table.Cell(RichText.of(Run.bold("ตัวหนา")), Optional.empty())))));
        var run = open(SourceReport.of(table))
                .getTables()
                .getFirst()
                .getRow(1)
                .getCell(0)
                .getParagraphs()
                .getFirst()
                .getRuns()
                .getFirst();

        assertThat(run.isBold()).isTrue();
        assertThat(run.getCTR().getRPr().sizeOfBCsArray()).isOne();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    private static XWPFDocument open(Document document) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
