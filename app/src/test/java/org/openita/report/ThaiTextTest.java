package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThaiTextTest {

    @Test
    void linesEndBetweenWords() {
        assertThat(ThaiText.wrap("ความโปร่งใสของหน่วยงานภาครัฐ", 12, String::length))
                .containsExactly("ความโปร่งใส", "ของหน่วยงาน", "ภาครัฐ");
    }

    @Test
    void aYearStaysWithItsEra() {
        assertThat(ThaiText.wrap("ประจำปี พ.ศ. 2568", 13, String::length)).containsExactly("ประจำปี", "พ.ศ. 2568");
    }

    @Test
    void noLineBeginsWithRepetitionOrClosing() {
        assertThat(ThaiText.wrap("ตรวจสอบทุกๆ เดือน", 10, String::length)).noneMatch(line -> line.startsWith("ๆ"));
        assertThat(ThaiText.wrap("หน่วยงาน (ภายใน)", 8, String::length)).noneMatch(line -> line.startsWith(")"));
    }

    @Test
    void lineFeedsAreKept() {
        assertThat(ThaiText.wrap("85 ขึ้นไป\nทุกเครื่องมือ", 99, String::length))
                .containsExactly("85 ขึ้นไป", "ทุกเครื่องมือ");
    }
}
