package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void aFiscalYearRunsFromOctoberToSeptember() {
        var year = new FiscalYear(2567);

        assertThat(year.first()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(year.last()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(year.contains(year.first()) && year.contains(year.last())).isTrue();
        assertThat(year.contains(year.next().first())
                        || year.contains(year.previous().last()))
                .isFalse();
    }

    @Test
    void aYearOfAnotherEraIsRefused() {
        assertThatThrownBy(() -> new FiscalYear(2024)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thaiDigitsAreReadAsArabicOnes() {
        assertThat(Digits.arabic("ข้อ ๑๒.๕0")).isEqualTo("ข้อ 12.50");
    }
}
