package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.framework.FiscalYear;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "ภายใน 6 เดือนแรกของปีงบประมาณ พ.ศ.2568, 2024-10-01, 2025-03-31",
        "ภายใน ๖ เดือนแรกของปีงบประมาณ พ.ศ. ๒๕๖๘, 2024-10-01, 2025-03-31",
        "ในรอบ 6 เดือนแรก ของปีงบประมาณ 2568, 2024-10-01, 2025-03-31",
        "รอบ 6 เดือนหลัง ปีงบประมาณ พ.ศ. 2568, 2025-04-01, 2025-09-30",
        "ภายใน 3 เดือนแรกของปีงบประมาณ 2568, 2024-10-01, 2024-12-31",
        "ตลอดปีงบประมาณ พ.ศ. 2568, 2024-10-01, 2025-09-30",
        "ปีงบประมาณ พ.ศ. 2568, 2024-10-01, 2025-09-30",
        "ภายในปีงบประมาณ พ.ศ. ๒๕๖๘, 2024-10-01, 2025-09-30",
        "ไตรมาส 1 ปีงบประมาณ พ.ศ. 2568, 2024-10-01, 2024-12-31",
        "ไตรมาสที่ ๒ ของปีงบประมาณ ๒๕๖๘, 2025-01-01, 2025-03-31",
        "ไตรมาส 2-4/2568, 2025-01-01, 2025-09-30",
        "ไตรมาสที่ 1 ถึงไตรมาสที่ 2 ปีงบประมาณ 2568, 2024-10-01, 2025-03-31",
        "ตุลาคม 2567 – มีนาคม 2568, 2024-10-01, 2025-03-31",
        "ต.ค. 67 - มี.ค. 68, 2024-10-01, 2025-03-31",
        "เดือนตุลาคม ถึง เดือนมีนาคม พ.ศ. 2568, 2024-10-01, 2025-03-31",
        "ระหว่างวันที่ 15 ตุลาคม 2567 ถึงวันที่ 31 มกราคม 2568, 2024-10-15, 2025-01-31",
        "ภายในวันที่ 31 มีนาคม 2568, 2024-10-01, 2025-03-31",
        "ภายในเดือนธันวาคม 2567, 2024-10-01, 2024-12-31",
        "กุมภาพันธ์ 2567, 2024-02-01, 2024-02-29",
        "วันที่ 9 ธันวาคม 2567, 2024-12-09, 2024-12-09",
    })
    void officialPhrasesAreRead(String phrase, LocalDate first, LocalDate last) {
        assertThat(Period.read(phrase)).contains(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ต่อเนื่อง",
                "ตลอดปีงบประมาณ",
                "ไตรมาส 5 ปีงบประมาณ 2568",
                "ไตรมาส 3-1 ปีงบประมาณ 2568",
                "13 เดือนแรกของปีงบประมาณ 2568",
                "31 กุมภาพันธ์ 2568",
                "มีนาคม 2568 - ตุลาคม 2567",
                "ปี 2025",
                "มีนาคม",
            })
    void whatIsNotUnderstoodGivesNothing(String phrase) {
        assertThat(Period.read(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ตลอดปีงบประมาณ, 2024-10-01, 2025-09-30",
        "ไตรมาส 1, 2024-10-01, 2024-12-31",
        "ตุลาคม - มีนาคม, 2024-10-01, 2025-03-31",
        "ปีงบประมาณ 2569, 2025-10-01, 2026-09-30",
    })
    void aPhraseWithoutAYearMeansTheYearOfThePlan(String phrase, LocalDate first, LocalDate last) {
        assertThat(Period.read(phrase, new FiscalYear(2568))).contains(new Period(first, last));
    }

    @Test
    void aPeriodNeverEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
