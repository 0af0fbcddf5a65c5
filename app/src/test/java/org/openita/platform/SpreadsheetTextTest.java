package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldComputeStaysText(String text) {
        assertThat(SpreadsheetText.plain(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.quoted(text)).startsWith("\"'");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(SpreadsheetText.plain("องค์การบริหารส่วนจังหวัดตาก")).isEqualTo("องค์การบริหารส่วนจังหวัดตาก");
        assertThat(SpreadsheetText.plain("")).isEmpty();
        assertThat(SpreadsheetText.quoted("ชื่อ \"ย่อ\"")).isEqualTo("\"ชื่อ \"\"ย่อ\"\"\"");
    }
}
