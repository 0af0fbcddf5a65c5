package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

class ChartTableTest {

    private static final Wording THAI = new Wording(Language.THAI, Numerals.ARABIC);

    @Test
    void unknownIsSaidAndNotZero() {
        var table = ChartTable.of(SourceReport.instruments(), THAI);

        assertThat(table.headers()).containsExactly("รายการ", "คะแนน");
        assertThat(table.rows())
                .contains(List.of("IIT", "99.56"), List.of("EIT ส่วนที่ 1 ผู้รับบริการ", "ไม่ทราบ"))
                .endsWith(List.of("เป้าหมาย", "95.00"), List.of("ผ่าน", "85.00"));
    }

    @Test
    void aRadarHasAColumnForEverySeries() {
        var table = ChartTable.of(SourceReport.radar(), new Wording(Language.ENGLISH, Numerals.THAI));

        assertThat(table.headers()).containsExactly("Item", "ปี ๒๕๖๔", "ปี ๒๕๖๕", "ปี ๒๕๖๖", "ปี ๒๕๖๗");
        assertThat(table.rows()).hasSize(10);
        assertThat(table.rows().getFirst())
                .containsExactly("๑ การปฏิบัติหน้าที่", "unknown", "๙๑.๒๐", "๙๖.๐๐", "๙๗.๗๘");
    }

    @Test
    void aScaleMarksWhatIsReachedOrPossible() {
        var reached = ChartTable.of(SourceReport.scale(), THAI);
        var open = new Chart.LevelScale(
                SourceReport.scale().bands(), Optional.of(new BigDecimal("88.1")), List.of("ผ่าน", "ผ่านดี"));

        assertThat(reached.rows().getLast()).last().isEqualTo("99.40");
        assertThat(ChartTable.of(open, THAI).rows())
                .extracting(List::getLast)
                .containsExactly("", "", "เป็นไปได้", "เป็นไปได้", "");
    }

    @Test
    void onlyAZoomedAxisIsRemarkedOn() {
        assertThat(SourceReport.radar().floor()).isEqualTo(80);
        assertThat(THAI.note(SourceReport.radar())).contains("เริ่มที่ 80");
        assertThat(THAI.note(SourceReport.instruments())).isEmpty();

        var low = new Chart.Radar(
                List.of("ก"), List.of(new Chart.Series("ปี", List.of(Optional.of(new BigDecimal("31"))))));
        assertThat(low.floor()).isZero();
        assertThat(THAI.note(low)).isEmpty();
    }
}
