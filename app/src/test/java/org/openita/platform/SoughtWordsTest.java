package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    @Test
    void digitsSpacesAndSizeOfLettersMakeNoDifference() {
        assertThat(SoughtWords.plain("  โรงเรียน\u00a0 ที่ ๑๒  TAK ")).isEqualTo("โรงเรียน ที่ 12 tak");
    }
}
