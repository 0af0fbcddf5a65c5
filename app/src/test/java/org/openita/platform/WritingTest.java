package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    @Test
    void datesAreInTheBuddhistEra() {
        assertThat(BuddhistDates.full(DATE, Language.THAI)).isEqualTo("22 พฤศจิกายน 2569");
        assertThat(BuddhistDates.brief(DATE, Language.THAI)).isEqualTo("22 พ.ย. 2569");
        assertThat(BuddhistDates.full(DATE, Language.ENGLISH)).isEqualTo("22 November 2569 BE");
    }

    @Test
    void numbersHaveTwoDecimals() {
        assertThat(Decimals.two(new BigDecimal("99.4"))).isEqualTo("99.40");
        assertThat(Decimals.two(new BigDecimal("84.995"))).isEqualTo("85.00");
        assertThat(Decimals.signed(new BigDecimal("0.2"))).isEqualTo("+0.20");
        assertThat(Decimals.signed(new BigDecimal("-1.15"))).isEqualTo("−1.15");
        assertThat(Decimals.signed(new BigDecimal("0.001"))).isEqualTo("0.00");
    }

    @Test
    void officialDocumentsHaveThaiDigits() {
        assertThat(Numerals.THAI.write("ปี 2567: 99.40")).isEqualTo("ปี ๒๕๖๗: ๙๙.๔๐");
        assertThat(Numerals.ARABIC.write("2567")).isEqualTo("2567");
    }
}
