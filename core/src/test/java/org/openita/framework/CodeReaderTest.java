package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {

    private static final Framework FRAMEWORK = FrameworkFixture.framework();

    @ParameterizedTest
    @CsvSource({
        "o8, o8",
        "O8, o8",
        "๐8, o8",
        "๐๘, o8",
        "08, o8",
        "o08, o8",
        "OIT 8, o8",
        "oit-8, o8",
        "OIT ข้อ ๘, o8",
        "ข้อ ๘, o8",
        "ข้อที่ 8, o8",
        "หัวข้อที่ ๘, o8",
        "o ๘, o8",
        "Ｏ８, o8",
        "o1๓, o13",
        "๐1๓, o13",
        "OIT.o8, o8",
        "หัวข้อ o8, refused",
    })
    void disclosureItemsAreReadInEverySpelling(String written, String code) {
        assertThat(read(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "i10, i10",
        "I๑๐, i10",
        "IIT 10, i10",
        "IIT ข้อ ๑๐, i10",
        "IIT.i1, i1",
        "EIT1.e1, EIT1.e1",
        "eit1.E1, EIT1.e1",
        "EIT ส่วนที่ ๑ ข้อ 1, EIT1.e1",
        "EIT ส่วนที่ 2 ข้อที่ ๙, EIT2.e9",
        "EIT 2 e9, EIT2.e9",
        "EIT part 2 e09, EIT2.e9",
    })
    void surveyItemsAreReadInEverySpelling(String written, String code) {
        assertThat(read(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8",
        "๘, 8",
        "ตัวชี้วัดที่ ๘, 8",
        "ตัวชี้วัด 8, 8",
        "ตัวชี้วัดที่ 08, 8",
        "indicator 8, 8",
        "ind8, 8",
        "10, 10",
        "9.1, 9.1",
        "๙.๑, 9.1",
        "ตัวชี้วัดย่อยที่ 9.1, 9.1",
        "ตัวชี้วัดย่อย ๑๐.๒, 10.2",
        "EIT1.6, EIT1.6",
        "EIT2 ตัวชี้วัดที่ ๘, EIT2.8",
        "EIT ส่วนที่ 1 ตัวชี้วัด 7, EIT1.7",
    })
    void indicatorsAreReadInEverySpelling(String written, String code) {
        assertThat(read(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "overall, overall",
        "Overall, overall",
        "คะแนนรวม, overall",
        "iit, IIT",
        " EIT , EIT",
        "OIT, OIT",
        "EIT1, EIT1",
        "EIT ส่วนที่ ๒, EIT2",
        "EIT Part 1, EIT1",
        "EIT-2, EIT2",
    })
    void theOverallScoreInstrumentsAndPartsAreRead(String written, String code) {
        assertThat(read(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x8",
                "o36",
                "o0",
                "11",
                "0",
                "9.6",
                "9.10",
                "8.0",
                "EIT3",
                "EIT1.e10",
                "EIT1.9",
                "i16",
                "e1",
                "o8 o9",
                "ข้อ",
                "o-",
                "8,5",
                "1e1",
            })
    void whatTheFrameworkDoesNotHaveIsRefused(String written) {
        assertThat(CodeReader.read(written, FRAMEWORK)).isEmpty();
    }

    @Test
    void everyCodeOfAFrameworkReadsAsItself() {
        assertThat(FRAMEWORK.outline().nodes()).allSatisfy(node -> {
            assertThat(CodeReader.read(node.code().value(), FRAMEWORK)).contains(node.code());
            assertThat(CodeReader.read(inThaiDigits(node.code()), FRAMEWORK)).contains(node.code());
        });
    }

    @Test
    void withoutPartsAnItemOfEitNeedsNone() {
        var eit = FrameworkFixture.eit();
        var whole = new Instrument(eit.code(), eit.name(), FrameworkFixture.weight(1, 1), List.of(), eit.indicators());
        var framework = FrameworkFixture.framework(2564, FrameworkFixture.letters(), List.of(), List.of(whole));

        assertThat(CodeReader.read("EIT ข้อ ๑", framework)).contains(new Code("e1"));
        assertThat(CodeReader.read("E1", framework)).contains(new Code("e1"));
        assertThat(CodeReader.read("EIT1.e1", framework)).isEmpty();
    }

    private static String read(String written) {
        return CodeReader.read(written, FRAMEWORK).map(Code::value).orElse("refused");
    }

    private static String inThaiDigits(Code code) {
        return Pattern.compile("[0-9]")
                .matcher(code.value())
                .replaceAll(digit -> Character.toString('๐' + digit.group().charAt(0) - '0'));
    }
}
