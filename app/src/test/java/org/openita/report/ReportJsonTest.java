package org.openita.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;
import org.openita.report.Reports.Report;

class ReportJsonTest {

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        for (var document : List.of(SourceReport.report(Numerals.THAI, Optional.of("ร่าง")), SourceReport.withSeal())) {
            var report = new Report(document, SourceReport.measuresTable());

            assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        }
    }

    @Test
    void itIsRenderedToTheSameBytes() {
        var report = new Report(SourceReport.report(Numerals.ARABIC, Optional.empty()), SourceReport.measuresTable());
        var read = ReportJson.read(ReportJson.write(report));

        assertThat(new PdfRenderer().render(read.document())).isEqualTo(new PdfRenderer().render(report.document()));
    }

    @Test
    void whatAnEarlierEditionOfOpenItaKeptIsStillRead() throws IOException {
        Files.createDirectories(Path.of("target"));
        var now = Files.writeString(Path.of("target/kept-report.json"), ReportJson.write(everyKind()));
        try (var kept = Objects.requireNonNull(
                ReportJsonTest.class.getResourceAsStream("kept-report.json"),
                "reports kept before can no longer be read; never replace the file, " + now + " is what is kept now")) {
            assertThat(ReportJson.read(new String(kept.readAllBytes(), UTF_8))).isEqualTo(everyKind());
        }
    }

    private static Report everyKind() {
        var run = new Run("o13", Set.of(Run.Mark.BOLD, Run.Mark.ITALIC, Run.Mark.LITERAL));
        var value = Optional.of(new BigDecimal("99.40"));
        var table = new Table(
                "ตาราง",
                List.of(Table.Column.text("ข้อ", 1), Table.Column.number("คะแนน", 0.5)),
                List.of(new Table.Row(List.of(Table.Cell.of("1"), Table.Cell.toned("99.40", Tone.EXCELLENT)))));
        var scale = new Chart.LevelScale(List.of(new Chart.Band("ผ่าน", "85", Tone.PASS)), value, List.of("ผ่าน"));
        var bars = new Chart.Bars(
                List.of(
                        new Chart.Bar("IIT", value, Optional.of(Tone.GOOD)),
                        new Chart.Bar("EIT", Optional.empty(), Optional.empty())),
                List.of(new Chart.Target("เป้าหมาย", new BigDecimal("95"))));
        var radar = new Chart.Radar(List.of("1"), List.of(new Chart.Series("2567", List.of(value))));
        var document = SourceReport.of(
                new Block.Cover(
                        Optional.of(new Picture(new byte[] {(byte) 0x89, 'P'}, "ตรา")), List.of("ก"), List.of("ข")),
                new Block.Heading(1, "หัวเรื่อง"),
                Block.Paragraph.of("ย่อหน้า"),
                Block.Paragraph.flush(RichText.of(run)),
                new Block.Bullets(List.of(RichText.of("ข้อ"))),
                new Block.KeyFigures(List.of(new Block.KeyFigure("ระดับ", "ผ่าน", Optional.of(Tone.PASS)))),
                new Block.ChartBlock(scale, "สาร", "คำ"),
                new Block.ChartBlock(bars, "สาร", "คำ"),
                new Block.ChartBlock(radar, "สาร", "คำ"),
                new Block.Notice(RichText.of("หมายเหตุ"), Tone.NEUTRAL),
                table);
        return new Report(document, table);
    }
}
