package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Marks above and below stand where they belong: pages are compared with pictures that were looked at. */
class ThaiMarksTest {

    private static final int DPI = 110;
    /** Pixels that may differ clearly: rounding of edges between Java versions, not one misplaced mark. */
    private static final int TOLERATED = 8;

    private static final String TORTURE =
            "น้ำ ที่ ซึ้ง กฎหมาย ญี่ปุ่น ฐานะ ปู่ ป่า ฟ้า ไม้ไต่คู้ ก็ เป็น กำกับ สำนักปลัด ปี๊บ ก๊าซ ฤๅษี ฎีกา ฎุ ฏู ญู ฐู ฬู ๒๕๖๗ "
                    + "ป้ำ ฝึก ปั้นจั่น ฟื้นฟู ใฝ่ฝัน ทุกๆ ฯลฯ เกี๊ยว เก๋า กิ๊ก ณัฏฐ์ สิทธิ์ บริสุทธิ์ พันธุ์ การจัดซื้อจัดจ้าง/จัดหาพัสดุ (E-Service) "
                    + "พ.ศ. 2568 ผู้มีส่วนได้ส่วนเสียภายในและภายนอกหน่วยงานของรัฐ";

    @Test
    void marksInTextAreWhereTheyWere() throws IOException {
        var page = render(Block.Paragraph.of(TORTURE), new Block.Heading(1, "ป้ญี่ปุ่น ฎีกา น้ำ ฟื้นฟู กู้ยืม"));

        compare(page.getSubimage(100, 90, 760, 330), "thai-marks.png");
    }

    @Test
    void marksInChartsAreWhereTheyWere() throws IOException {
        var scale = new Block.ChartBlock(SourceReport.scale(), "แผนภูมิ", "");
        var bars = new Block.ChartBlock(SourceReport.instruments(), "น้ำใจผู้ใหญ่ที่ญี่ปุ่น", "");
        var page = render(scale, bars);

        compare(page.getSubimage(100, 90, 760, 640), "thai-chart.png");
    }

    @Test
    void oneMisplacedMarkWouldBeNoticed() throws IOException {
        var right = render(Block.Paragraph.of(TORTURE));
        var wrong = render(Block.Paragraph.of(TORTURE.replace("ก๊าซ", "กาซ๊")));

        assertThat(clearlyDifferent(right, wrong)).isGreaterThan(TOLERATED);
    }

    @Test
    void tortureTextIsExtractedExactly() {
        var pdf = new PdfRenderer().render(SourceReport.of(Block.Paragraph.of(TORTURE)));
        var found = PdfSpans.of(pdf).stream()
                .filter(span -> span.baseline() < 780)
                .map(PdfSpans.Span::text)
                .collect(Collectors.joining());

        assertThat(found.replace(" ", "")).isEqualTo(TORTURE.replace(" ", ""));
    }

    private static BufferedImage render(Block... blocks) throws IOException {
        try (var pdf = Loader.loadPDF(new PdfRenderer().render(SourceReport.of(blocks)))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static void compare(BufferedImage found, String golden) throws IOException {
        var actual = new File("target/" + golden);
        Files.createDirectories(Path.of("target"));
        ImageIO.write(found, "png", actual);
        try (var stream = ThaiMarksTest.class.getResourceAsStream(golden)) {
            assertThat(stream)
                    .as("golden picture; look at %s and keep it if it is right", actual)
                    .isNotNull();
            assertThat(clearlyDifferent(ImageIO.read(stream), found))
                    .as("pixels of %s that differ from the golden picture", actual)
                    .isLessThanOrEqualTo(TOLERATED);
        }
    }

    private static int clearlyDifferent(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int difference =
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0);
                count += Math.abs(difference) > 80 ? 1 : 0;
            }
        }
        return count;
    }
}
