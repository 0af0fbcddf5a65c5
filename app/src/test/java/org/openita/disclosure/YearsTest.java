package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.framework.FiscalYear;

class YearsTest {

    @ParameterizedTest
    @CsvSource({"2568, 2568", "๒๕๖๘, 2568", "2566-2570, 2566-2570", "๒๕๖๖ – ๒๕๗๐, 2566-2570", "2568-2568, 2568"})
    void yearsAreReadAsPeopleTypeThem(String typed, String years) {
        assertThat(Years.read(typed))
                .hasValueSatisfying(read -> assertThat(read).hasToString(years));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2570-2566", "68", "2568-", "ปี 2568", "25680"})
    void otherTextIsNoYear(String typed) {
        assertThat(Years.read(typed)).isEmpty();
    }

    @Test
    void theFirstAndTheLastYearAreIncluded() {
        var years = Years.read("2566-2567").orElseThrow();

        assertThat(years.include(new FiscalYear(2566))).isTrue();
        assertThat(years.include(new FiscalYear(2567))).isTrue();
        assertThat(years.include(new FiscalYear(2565))).isFalse();
        assertThat(years.include(new FiscalYear(2568))).isFalse();
    }
}
