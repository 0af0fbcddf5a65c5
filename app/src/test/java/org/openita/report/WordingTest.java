package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

class WordingTest {

    private static final Wording THAI = new Wording(Language.THAI, Numerals.ARABIC);

    @Test
    void unknownIsOneWordInAllLanguagesAndDigits() {
        assertThat(THAI.unknown()).isEqualTo("ไม่ทราบ");
        assertThat(new Wording(Language.ENGLISH, Numerals.THAI).unknown()).isEqualTo("unknown");
    }

    @Test
    void scoresAndTargetsAreWrittenInTheDigitsOfTheDocument() {
        var words = new Wording(Language.THAI, Numerals.THAI);

        assertThat(words.score(new BigDecimal("99.4"))).isEqualTo("๙๙.๔๐");
        assertThat(words.target(new Chart.Target("เป้าหมาย", new BigDecimal("95.00"))))
                .isEqualTo("เป้าหมาย ๙๕");
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
