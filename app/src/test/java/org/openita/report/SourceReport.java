package org.openita.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

/** The documents of the tests: the contents of the published report of Tak province, and fictional figures where it has none. */
final class SourceReport {

    static final String TITLE =
            "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ (ITA) ประจำปี พ.ศ. 2567 เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2568";
    static final String AGENCY = "องค์การบริหารส่วนจังหวัดตาก";
    private static final List<String> INDICATORS = List.of(
            "การปฏิบัติหน้าที่",
            "การใช้งบประมาณ",
            "การใช้อำนาจ",
            "การใช้ทรัพย์สินของราชการ",
            "การแก้ไขปัญหาการทุจริต",
            "คุณภาพการดำเนินงาน",
            "ประสิทธิภาพการสื่อสาร",
            "การปรับปรุงการทำงาน",
            "การเปิดเผยข้อมูล",
            "การป้องกันการทุจริต");
    static final List<String> SCORES =
            List.of("97.78", "100.00", "100.00", "100.00", "100.00", "99.13", "99.10", "97.05", "100.00", "100.00");

    private SourceReport() {}

    static List<List<String>> measures() {
        try (var stream = SourceReport.class.getResourceAsStream("measures-2567.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("measures-2567.tsv is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table measuresTable() {
        var lines = measures();
        var widths = new double[] {12, 17, 17, 15, 20, 11, 10};
        var columns = new ArrayList<Table.Column>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(Table.Column.text(lines.getFirst().get(i), widths[i]));
        }
        var rows = lines.stream()
                .skip(1)
                .map(cells -> Table.Row.of(cells.toArray(String[]::new)))
                .toList();
        return new Table(
                "ตารางมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568", columns, rows);
    }

    static Document report(Numerals numerals, Optional<String> watermark) {
        return document(
                numerals, watermark, List.of(Section.portrait(text()), Section.landscape(measuresPage()), appendix()));
    }

    static Document document(Numerals numerals, Optional<String> watermark, List<Section> sections) {
        return new Document(
                TITLE, AGENCY, Language.THAI, numerals, watermark, Instant.parse("2025-03-31T03:00:00Z"), sections);
    }

    static Document withSeal() {
        var seal = new Picture(new ChartPainter(new Wording(Language.THAI, Numerals.ARABIC)).png(scale(), 200), "ตรา");
        return of(
                new Block.Cover(Optional.of(seal), List.of("ชื่อเรื่อง"), List.of(AGENCY)),
                Block.Paragraph.of("เนื้อหา"));
    }

    static Document of(Block... blocks) {
        return document(Numerals.ARABIC, Optional.empty(), List.of(Section.portrait(blocks)));
    }

    private static Block[] measuresPage() {
        return new Block[] {new Block.Heading(1, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), measuresTable()};
    }

    private static Block[] text() {
        return new Block[] {
            new Block.Cover(Optional.empty(), List.of(TITLE), List.of(AGENCY, "ปีงบประมาณ พ.ศ. 2568")),
            Block.Paragraph.of(
                    "ตามที่สำนักงาน ป.ป.ช. ได้กำหนดการประเมินคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ (ITA) ประจำปี พ.ศ. 2568 การเปิดเผยข้อมูลสาธารณะ (OIT) หัวข้อที่ 27 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน โดยกำหนดให้หน่วยงานแสดงผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานภายในปี พ.ศ. 2567 ให้มีข้อมูลรายละเอียดในการวิเคราะห์และมีมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ให้สอดคล้องตามผลการวิเคราะห์และการประเมินเพื่อใช้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ในปีงบประมาณ พ.ศ. 2568 จึงได้จัดทำรายงานฉบับนี้ โดยมีรายละเอียด ดังนี้"),
            new Block.Heading(1, "ผลการประเมิน ITA ในปีงบประมาณ พ.ศ. 2567"),
            new Block.KeyFigures(List.of(
                    Block.KeyFigure.of("ผลคะแนน", "99.40"),
                    new Block.KeyFigure("ระดับ", "ผ่านดีเยี่ยม", Optional.of(Tone.EXCELLENT)),
                    Block.KeyFigure.of("ระดับจังหวัด", "ลำดับที่ 1"),
                    Block.KeyFigure.of("ระดับประเทศ", "ลำดับที่ 7"))),
            new Block.Heading(2, "ผลการประเมินในภาพรวม"),
            new Block.ChartBlock(
                    scale(),
                    "ผลการประเมินอยู่ในระดับผ่านดีเยี่ยม ซึ่งเป็นระดับสูงสุด",
                    "คะแนน 99.40 ระดับผ่านดีเยี่ยม"),
            new Block.Heading(2, "ผลการประเมินรายเครื่องมือ"),
            new Block.ChartBlock(
                    instruments(), "ทุกเครื่องมือที่ทราบคะแนนสูงกว่าค่าเป้าหมาย 95", "IIT 99.56 EIT ส่วนที่ 1 ไม่ทราบ"),
            new Block.Heading(2, "ผลการประเมินรายตัวชี้วัด"),
            new Block.ChartBlock(
                    radar(),
                    "ตัวชี้วัดส่วนใหญ่สูงขึ้นจากปีก่อน เว้นการปรับปรุงการทำงาน",
                    "ตัวเลขสมมติของปี 2565 และ 2566"),
            new Block.ChartBlock(
                    indicators(), "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนนน้อยที่สุด", "คะแนนของสิบตัวชี้วัด"),
            new Block.Heading(2, "สรุปผลการประเมินรายตัวชี้วัด"),
            scores(),
            new Block.Heading(1, "ข้อเสนอแนะจากผู้ตรวจ"),
            new Block.Heading(2, "หน่วยงานมีระดับผลการประเมิน ระดับ ผ่านดีเยี่ยม"),
            Block.Paragraph.of(
                    "หน่วยงานมีผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐประจำปีงบประมาณ พ.ศ. 2567 อยู่ในระดับผ่านดีเยี่ยมและบรรลุค่าเป้าหมาย คือ มีผลการประเมิน ITA ในภาพรวม 95 คะแนนขึ้นไป และมีคะแนนรายเครื่องมือประกอบด้วย IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 และ OIT ที่มีค่าคะแนน 95 คะแนนขึ้นไป ซึ่งผ่านค่าเป้าหมายตามแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นการต่อต้านการทุจริตและประพฤติมิชอบ ที่มีเป้าหมายหลักเพื่อให้หน่วยงานภาครัฐมีความโปร่งใส ปลอดการทุจริตและประพฤติมิชอบ โดยมีคะแนนในภาพรวมอยู่ที่ 99.40 คะแนน"),
            new Block.Heading(
                    3,
                    "ข้อเสนอแนะสำหรับการประเมินตามแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment: IIT)"),
            Block.Paragraph.of(
                    AGENCY + "ได้มีการดำเนินการตามตัวชี้วัดที่ 1 - 5 ได้คะแนนเกินกว่า 95 คะแนน ควรรักษามาตรฐานไว้"),
            new Block.Heading(2, "สิ่งที่ควรติดตามต่อ"),
            bullets(
                    "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน 97.05 คะแนน เป็นตัวชี้วัดที่ได้คะแนนน้อยที่สุด และไม่มีมาตรการใดกล่าวถึง",
                    "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.78 คะแนน"),
            Block.Notice.of("ข้อมูลรายข้อคำถามไม่ได้เผยแพร่ในรายงานฉบับเดิม จึงเว้นว่างไว้ ไม่ใช่คะแนนศูนย์"),
        };
    }

    private static Block.Bullets bullets(String... items) {
        return new Block.Bullets(Stream.of(items).map(RichText::of).toList());
    }

    private static Chart.Bar bar(String name, String value) {
        return new Chart.Bar(name, Optional.of(new BigDecimal(value)), Optional.empty());
    }

    private static Section appendix() {
        return Section.portrait(
                new Block.Heading(1, "ภาคผนวก ที่มาของคะแนน"),
                Block.Paragraph.flush(RichText.of(
                        Run.plain("คำนวณตามกรอบ "),
                        Run.literal("th-national-2567"),
                        Run.plain(" ฉบับที่ 1 "),
                        Run.bold("ค่าน้ำหนักเท่ากันทุกตัวชี้วัดในเครื่องมือ"),
                        Run.plain(" และ"),
                        Run.italic("ปัดเศษครั้งเดียวเมื่อแสดงผล"),
                        Run.plain(" รหัสตรวจสอบ "),
                        Run.literal("sha256:9f86d081884c7d659a2feaa0c55ad015"))),
                new Block.ChartBlock(
                        new Chart.LevelScale(
                                scale().bands(), Optional.of(new BigDecimal("88.1")), List.of("ผ่าน", "ผ่านดี")),
                        "เมื่อไม่ทราบคะแนนรายเครื่องมือ ระดับที่เป็นไปได้มีสองระดับ",
                        "ผ่าน หรือ ผ่านดี"));
    }

    static Table scores() {
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < 10; i++) {
            boolean weak = i == 7;
            rows.add(new Table.Row(List.of(
                    Table.Cell.of(Integer.toString(i + 1)),
                    Table.Cell.of(INDICATORS.get(i)),
                    weak ? Table.Cell.toned(SCORES.get(i), Tone.PASS) : Table.Cell.of(SCORES.get(i)))));
        }
        return new Table(
                "คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2567",
                List.of(
                        new Table.Column("ตัวชี้วัดที่", 1.3, Alignment.CENTER),
                        Table.Column.text("รายละเอียดตัวชี้วัด", 6),
                        Table.Column.number("คะแนน", 1.6)),
                rows);
    }

    static Chart.LevelScale scale() {
        return new Chart.LevelScale(
                List.of(
                        new Chart.Band("ต้องปรับปรุงโดยด่วน", "ต่ำกว่า 70", Tone.URGENT),
                        new Chart.Band("ต้องปรับปรุง", "70 – 84.99", Tone.IMPROVE),
                        new Chart.Band("ผ่าน", "85 ขึ้นไป", Tone.PASS),
                        new Chart.Band("ผ่านดี", "85 ขึ้นไป\nทุกเครื่องมือ", Tone.GOOD),
                        new Chart.Band("ผ่านดีเยี่ยม", "95 ขึ้นไป\nทุกเครื่องมือ", Tone.EXCELLENT)),
                Optional.of(new BigDecimal("99.4")),
                List.of("ผ่านดีเยี่ยม"));
    }

    static Chart.Bars instruments() {
        return new Chart.Bars(
                List.of(
                        bar("IIT", "99.56"),
                        new Chart.Bar("EIT ส่วนที่ 1 ผู้รับบริการ", Optional.empty(), Optional.empty()),
                        new Chart.Bar(
                                "EIT ส่วนที่ 2 สำรวจโดยผู้ตรวจ",
                                Optional.of(new BigDecimal("84.80")),
                                Optional.of(Tone.IMPROVE)),
                        bar("OIT", "100")),
                targets());
    }

    static Chart.Bars indicators() {
        var bars = new ArrayList<Chart.Bar>();
        for (int i = 0; i < 10; i++) {
            bars.add(bar((i + 1) + " " + INDICATORS.get(i), SCORES.get(i)));
        }
        return new Chart.Bars(bars, targets());
    }

    private static List<Chart.Target> targets() {
        return List.of(
                new Chart.Target("เป้าหมาย", new BigDecimal("95")), new Chart.Target("ผ่าน", new BigDecimal("85")));
    }

    static Chart.Radar radar() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            names.add((i + 1) + " " + INDICATORS.get(i));
        }
        return new Chart.Radar(
                names,
                List.of(
                        series("ปี 2564", "", "", "90", "91.5", "", "88.20", "", "90", "86.67", "100"),
                        series("ปี 2565", "91.20", "90", "92.10", "88.47", "93", "88", "90.9", "", "95", "93.75"),
                        series(
                                "ปี 2566", "96", "97.5", "95.8", "94.2", "98.5", "97.11", "93.63", "98.20", "100",
                                "100"),
                        series("ปี 2567", SCORES.toArray(String[]::new))));
    }

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(
                name,
                List.of(values).stream()
                        .map(value ->
                                value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                        .toList());
    }
}
